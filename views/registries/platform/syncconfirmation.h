#pragma once

#include "models/registries/platform/syncitem.h"
#include "views/widgets/confirmdialog.h"

#include <QHash>

namespace quaymaster
{

/// What a person is asked before `choices` are brought away: every entry is named, and what can't be undone is typed.
/// `unasked`: rows of the platform of which it can't be asked whether containers use them; `used`: rows of the
/// platform that are not deleted since containers use the image, and which.
class SyncConfirmation
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SyncConfirmation)

public:
    static Confirmation of(const QList<SyncChoice> &choices, const QHash<qint64, Error> &unasked,
                           const QHash<qint64, Error> &used);
    /// The race that nobody can exclude.
    static QString raceText();

private:
    static QString line(const PlatformDifference &difference);
    static QString consequence(const QList<PlatformDifference> &differences, const QHash<qint64, Error> &unasked,
                               const QHash<qint64, Error> &used);
    static QString usedText(const QHash<qint64, Error> &used);
    static QString changesText(const PlatformDifference &difference);
};

}
