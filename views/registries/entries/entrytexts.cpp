#include "views/registries/entries/entrytexts.h"

#include "models/core/wording.h"
#include "models/image/shown.h"
#include "models/registries/entries/entryadvice.h"

#include <QCoreApplication>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryTexts)
};

QString readable(EntryField field, const QString &value)
{
    return value.isEmpty() ? Text::tr("(empty)") : entryFieldShown(field, value);
}

}

QString valueText(const EntryFields &fields, EntryField field)
{
    return readable(field, entryFieldValue(fields, field));
}

QString changeText(const EntryFields &before, const EntryFields &after, EntryField field)
{
    return changeText(field, entryFieldValue(before, field), entryFieldValue(after, field));
}

QString changeText(EntryField field, const QString &before, const QString &after)
{
    return u"%1 → %2"_s.arg(readable(field, before), readable(field, after));
}

QString testingText()
{
    return Text::tr("Testing…");
}

QList<RegistryEntry> sameAddress(const QList<RegistryEntry> &entries, const QString &normalised, qint64 own)
{
    QList<RegistryEntry> others;
    for (const RegistryEntry &entry : entries)
        if (entry.id != own && entry.normalised == normalised)
            others.append(entry);
    return others;
}

QString duplicateText(const QList<RegistryEntry> &others)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const RegistryEntry &other : others.mid(0, most))
        names.append(Text::tr("“%1”").arg(shown(other.fields.name)));
    const QString named = listed(names);
    const int more = static_cast<int>(others.size() - names.size());
    if (more > 0)
        return Text::tr("%1 and %n more have the same address. Keep one of them, or give each its own tag.", nullptr,
                        more)
            .arg(named);
    return Text::tr("Same address: %1. Keep one of them, or give each its own tag.").arg(named);
}

QStringList adviceInFull(QStringList advice, const RegistryEntry &entry, const QList<RegistryEntry> &entries)
{
    const qsizetype at = advice.indexOf(adviceText(EntryAdvice::Duplicate));
    if (at < 0)
        return advice;
    if (const auto others = sameAddress(entries, entry.normalised, entry.id); !others.isEmpty())
        advice[at] = duplicateText(others);
    return advice;
}

QString unlistedNotice()
{
    return Text::tr("Hidden when containers are created; the platform's API does not enforce it.");
}

}
