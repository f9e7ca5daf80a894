#pragma once

#include "tests/app/desktop/photographer.h"

namespace quaymaster::fixtures
{

/// The pane of ingress templates, empty and with a file, and its dialogs.
void takeIngress(const Photographer &photographer);

}
