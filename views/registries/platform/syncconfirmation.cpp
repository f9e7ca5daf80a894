#include "views/registries/platform/syncconfirmation.h"

#include "models/core/wording.h"
#include "models/image/shown.h"
#include "views/registries/platform/platformsyncmodel.h"
#include "views/widgets/formats.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Deed = PlatformDifference::Action;
using Side = PlatformDifference::Side;

bool isDeletion(const PlatformDifference &difference, Side side)
{
    return difference.action == Deed::Delete && difference.side == side;
}

bool changesAddress(const PlatformDifference &difference)
{
    return difference.action == Deed::Update && difference.side == Side::Platform
        && difference.fields.contains(EntryField::Address);
}

bool unlists(const PlatformDifference &difference)
{
    return difference.side == Side::Platform && difference.action == Deed::Update && difference.here
        && !difference.here->listed && difference.fields.contains(EntryField::Listed);
}

template <typename Is> QString namesOf(const QList<PlatformDifference> &differences, const Is &is)
{
    QStringList names;
    for (const PlatformDifference &one : differences)
        if (is(one))
            names.append(shown(one.name));
    return listed(names);
}

/// The name of one, where a keyboard can enter what is seen of it; else how many there are.
QString toBeTyped(const QStringList &names)
{
    const QString &first = names.constFirst();
    const bool canBeTyped = !first.isEmpty() && shown(first).simplified() == first;
    return names.size() == 1 && canBeTyped ? first : QString::number(names.size());
}

}

QString SyncConfirmation::line(const PlatformDifference &difference)
{
    const auto &fields = difference.here ? difference.here : difference.there;
    const QString what
        = tr("%1 %2: %3 (%4)")
              .arg(PlatformSyncModel::actionText(difference.action), PlatformSyncModel::sideText(difference.side),
                   shown(difference.name), fields ? shown(fields->address) : QString());
    return difference.action == Deed::Update ? what + changesText(difference) : what;
}

/// What is overwritten, and by what.
QString SyncConfirmation::changesText(const PlatformDifference &difference)
{
    constexpr qsizetype longest = 60;
    const bool isThere = difference.side == Side::Platform;
    const auto &before = isThere ? difference.there : difference.here;
    const auto &after = isThere ? difference.here : difference.there;
    const auto value = [](const EntryFields &fields, EntryField field) {
        const QString text = shown(entryFieldShown(field, entryFieldValue(fields, field))).simplified();
        if (text.isEmpty())
            return tr("(empty)");
        return text.size() > longest ? text.left(longest) + u'…' : text;
    };
    QString changes;
    for (const EntryField field : differingFields(*before, *after))
        changes += tr("; %1: %2 → %3").arg(entryFieldText(field), value(*before, field), value(*after, field));
    return changes;
}

QString SyncConfirmation::usedText(const QHash<qint64, Error> &used)
{
    constexpr qsizetype named = 5;
    QStringList sentences{tr("%n image(s) stay:", nullptr, int(used.size()))};
    QList<qint64> ids = used.keys();
    std::ranges::sort(ids);
    for (const qint64 id : ids.first(std::min(ids.size(), named)))
        sentences.append(used[id].summary);
    if (used.size() > named)
        sentences.append(u"…"_s);
    return Formats::sentences(sentences);
}

QString SyncConfirmation::raceText()
{
    return tr("The platform knows no versions: what somebody changes there in the moment between our reading and "
              "writing is overwritten.");
}

QString SyncConfirmation::consequence(const QList<PlatformDifference> &differences, const QHash<qint64, Error> &unasked,
                                      const QHash<qint64, Error> &used)
{
    const auto any = [&differences](const auto &is) { return std::ranges::any_of(differences, is); };
    QStringList sentences;
    if (any([](const auto &one) { return isDeletion(one, Side::Platform); }))
        sentences.append(tr("What is deleted at the platform cannot be brought back."));
    const QString unsure = namesOf(differences, [&unasked](const PlatformDifference &one) {
        return isDeletion(one, Side::Platform) && unasked.contains(one.platformId);
    });
    if (!unsure.isEmpty())
        sentences.append(tr("The platform cannot say whether containers use these images: %1.").arg(unsure));
    if (const QString losing = namesOf(differences, losesPassword); !losing.isEmpty())
        sentences.append(tr("The platform loses the passwords that stand in the addresses of these entries, since the "
                            "addresses change: %1.")
                             .arg(losing));
    if (!used.isEmpty())
        sentences.append(usedText(used));
    if (any([](const auto &one) { return isDeletion(one, Side::Here); }))
        sentences.append(tr("What is deleted here can be restored."));
    if (any(unlists))
        sentences.append(
            tr("An unlisted image is not offered for new containers, but the platform does not enforce that."));
    if (any(changesAddress))
        sentences.append(tr("Containers that exist keep the image of the old address."));
    if (any([](const auto &one) { return one.side == Side::Platform; }))
        sentences.append(raceText());
    return Formats::sentences(sentences);
}

Confirmation SyncConfirmation::of(const QList<SyncChoice> &choices, const QHash<qint64, Error> &unasked,
                                  const QHash<qint64, Error> &used)
{
    QList<PlatformDifference> differences;
    for (const SyncChoice &choice : choices)
        differences.append(PlatformSyncModel::decided(choice));
    QStringList gone;
    QStringList lines;
    for (const PlatformDifference &one : std::as_const(differences)) {
        lines.append(line(one));
        if (isDeletion(one, Side::Platform))
            gone.append(one.name);
    }
    Confirmation question;
    question.title = tr("Apply");
    question.question = tr("Apply %n change(s)?", nullptr, int(differences.size()));
    question.consequence = consequence(differences, unasked, used);
    question.verb = tr("&Apply");
    question.items = lines;
    question.isDestructive = !gone.isEmpty();
    if (!gone.isEmpty())
        question.typed = toBeTyped(gone);
    return question;
}

}
