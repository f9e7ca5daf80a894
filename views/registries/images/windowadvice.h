#pragma once

#include "models/core/error.h"

namespace quaymaster
{

/// The same error with advice that can be followed in the window: elsewhere it names options of the command line.
Error withWindowAdvice(Error error, const QString &host);

}
