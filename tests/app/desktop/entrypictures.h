#pragma once

#include "tests/app/desktop/photographer.h"

namespace quaymaster::fixtures
{

/// The pane of registry entries and its dialogs, with entries of `team/app` on `host`, and others.
void takeEntries(const Photographer &photographer, const QString &host);

}
