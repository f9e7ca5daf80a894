#pragma once

#include "models/distribution/auth/authenticator.h"

namespace quaymaster
{

/// The scopes of a challenge: several are separated by spaces, a name may hold colons of its own. What is no scope is
/// left out.
Scopes parseScopes(const QString &text);

/// Everything of both: first what was asked for, in its order, because some token servers look at the first scope only.
Scopes merged(const Scopes &asked, const Scopes &more);

}
