#include "views/widgets/dialog.h"

namespace quaymaster
{

/// QDialog hides itself as it goes, the field in it is left by that and says so, to slots of a class that is gone by
/// then.
Dialog::~Dialog()
{
    const auto parts = findChildren<QObject *>();
    for (QObject *part : parts)
        part->blockSignals(true);
}

}
