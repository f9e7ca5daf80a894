#include "models/registries/entries/entrycells.h"

#include "models/core/localtime.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Column = RegistryEntryModel::Column;

QString stateText(const std::optional<Availability> &availability)
{
    if (!availability)
        return {};
    const QString cause = causeText(availability->cause);
    return availability->digestBefore.isEmpty() ? cause : RegistryEntryModel::tr("%1, tag has moved").arg(cause);
}

QString adviceTitles(const QList<EntryAdvice> &advice)
{
    QStringList titles;
    for (const EntryAdvice one : advice)
        titles.append(adviceTitle(one));
    return titles.join(RegistryEntryModel::tr(", ", "between the parts of a list"));
}

QString stateToolTip(const Availability &availability)
{
    QStringList lines{stateText(availability)};
    if (!availability.sentence.isEmpty())
        lines.append(availability.sentence);
    lines.append(RegistryEntryModel::tr("Tested %1").arg(localTime(availability.checked)));
    return lines.join(u'\n');
}

/// What was never tested comes first, then what is well, then what is wrong.
int stateKey(const std::optional<Availability> &availability)
{
    return availability ? static_cast<int>(availability->cause) : -1;
}

}

QString entryCellText(const RegistryEntry &entry, int column, const QList<EntryAdvice> &advice)
{
    const EntryFields &fields = entry.fields;
    switch (column) {
    case Column::Name:
        return fields.name;
    case Column::Address:
        return entry.shownAddress();
    case Column::Description:
        return fields.description;
    case Column::Source:
        return fields.source;
    case Column::Slicing:
        return fields.slicing ? RegistryEntryModel::tr("Yes") : RegistryEntryModel::tr("No");
    case Column::Listed:
        return fields.listed ? RegistryEntryModel::tr("Yes") : RegistryEntryModel::tr("No");
    case Column::State:
        return stateText(entry.availability);
    case Column::Advice:
        return adviceTitles(advice);
    case Column::Remark:
        return fields.remark;
    case Column::Created:
        return localTime(entry.created);
    case Column::Updated:
        return localTime(entry.updated);
    case Column::PlatformId:
        return entry.platformId ? QString::number(*entry.platformId) : QString();
    case Column::Newer:
        return entry.newer ? entry.newer->tag : QString();
    default:
        return {};
    }
}

QVariant entryCellKey(const RegistryEntry &entry, int column, const QList<EntryAdvice> &advice)
{
    switch (column) {
    case Column::Slicing:
        return int(entry.fields.slicing);
    case Column::Listed:
        return int(entry.fields.listed);
    case Column::State:
        return stateKey(entry.availability);
    case Column::Advice:
        return int(advice.size());
    case Column::Created:
        return entry.created.toMSecsSinceEpoch();
    case Column::Updated:
        return entry.updated.toMSecsSinceEpoch();
    case Column::PlatformId:
        return entry.platformId.value_or(-1);
    default:
        return entryCellText(entry, column, advice);
    }
}

QString entryCellToolTip(const RegistryEntry &entry, int column, const QList<EntryAdvice> &advice)
{
    if (column == Column::Advice)
        return adviceTexts(advice).join(u'\n');
    if (column == Column::Name && entry.isPending)
        return RegistryEntryModel::tr(
            "Pending: the platform does not have the newest changes of this entry yet. Compare with "
            "the platform to apply them.");
    if (column == Column::State && entry.availability)
        return stateToolTip(*entry.availability);
    if (column == Column::Newer && entry.newer)
        return newerText(*entry.newer);
    return {};
}

QString newerText(const NewerTag &newer)
{
    return RegistryEntryModel::tr("The repository has the newer version %1, found %2. Add it by “New version”.")
        .arg(newer.tag, localTime(newer.found));
}

QStringList adviceTexts(const QList<EntryAdvice> &advice)
{
    QStringList texts;
    for (const EntryAdvice one : advice)
        texts.append(adviceText(one));
    return texts;
}

QString entryHeaderText(int column)
{
    switch (column) {
    case Column::Name:
        return entryFieldText(EntryField::Name);
    case Column::Address:
        return entryFieldText(EntryField::Address);
    case Column::Description:
        return entryFieldText(EntryField::Description);
    case Column::Source:
        return entryFieldText(EntryField::Source);
    case Column::Slicing:
        return RegistryEntryModel::tr("Slicing");
    case Column::Listed:
        return entryFieldText(EntryField::Listed);
    case Column::State:
        return RegistryEntryModel::tr("Availability");
    case Column::Advice:
        return RegistryEntryModel::tr("Advice");
    case Column::Remark:
        return entryFieldText(EntryField::Remark);
    case Column::Created:
        return RegistryEntryModel::tr("Created");
    case Column::Updated:
        return RegistryEntryModel::tr("Updated");
    case Column::PlatformId:
        return RegistryEntryModel::tr("Platform ID");
    case Column::Newer:
        return RegistryEntryModel::tr("Newer tag");
    default:
        return {};
    }
}

}
