#pragma once

#include <QString>

namespace quaymaster
{

/// Why the platform can't be asked after a restart without a keychain.
QString lostLoginText();

}
