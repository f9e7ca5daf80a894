#include "app/commandline/registryreport.h"

#include "app/commandline/messages.h"
#include "models/image/shown.h"
#include "models/registries/exchange/entryjson.h"

#include <QJsonArray>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// All of a text, without what a terminal would obey.
QString wholeText(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c != u'\n' && !c.isPrint() && !c.isSurrogate(); },
        QChar::ReplacementCharacter);
    return text.replace(u'\n', "\n    "_L1);
}

QString addressText(const RegistryEntry &entry)
{
    return shown(entry.shownAddress());
}

QString valueText(const RegistryEntry &entry, EntryField field)
{
    if (field == EntryField::Address)
        return addressText(entry);
    if (field == EntryField::Slicing || field == EntryField::Listed)
        return entryFieldValue(entry.fields, field) == "yes"_L1 ? RegistryReport::tr("yes") : RegistryReport::tr("no");
    return wholeText(entryFieldValue(entry.fields, field));
}

}

RegistryReport::RegistryReport(QList<RegistryEntry> entries, const QList<RegistryEntry> &all)
    : m_entries(std::move(entries))
    , m_duplicates(duplicateAddresses(all))
{
}

QJsonArray RegistryReport::json() const
{
    QJsonArray array;
    for (const RegistryEntry &entry : m_entries) {
        QJsonObject object = entryObject(entry);
        QJsonArray names;
        const auto advice = adviceFor(entry, m_duplicates);
        for (const EntryAdvice one : advice)
            names.append(adviceName(one));
        object.insert(u"advice"_s, names);
        array.append(object);
    }
    return array;
}

QString RegistryReport::lines() const
{
    QString text;
    for (const RegistryEntry &entry : m_entries)
        text += line(entry) + u'\n';
    return text;
}

QString RegistryReport::line(const RegistryEntry &entry) const
{
    QStringList marks;
    if (!entry.fields.listed)
        marks.append(tr("unlisted"));
    if (entry.fields.slicing)
        marks.append(tr("GPU memory slicing"));
    if (entry.isPending)
        marks.append(tr("pending"));
    const QString line = u"%1  %2  %3"_s.arg(QString::number(entry.id), shown(entry.fields.name), addressText(entry));
    return marks.isEmpty() ? line : line + u"  ("_s + marks.join(", "_L1) + u')';
}

QString RegistryReport::text() const
{
    QStringList texts;
    for (const RegistryEntry &entry : m_entries)
        texts.append(text(entry));
    return texts.join(u'\n');
}

QString RegistryReport::text(const RegistryEntry &entry) const
{
    QString text = u"%1\n"_s.arg(entry.id);
    const auto add = [&text](const QString &label, const QString &value) {
        if (!value.isEmpty())
            text += tr("  %1: %2").arg(label, value) + u'\n';
    };
    for (int field = 0; field < entryFieldCount; ++field)
        add(entryFieldText(EntryField(field)), valueText(entry, EntryField(field)));
    add(tr("Created"), timeText(entry.created));
    add(tr("Updated"), timeText(entry.updated));
    if (entry.platformId)
        add(tr("At the platform"),
            QString::number(*entry.platformId) + (entry.isPending ? tr(", pending") : QString()));
    if (const auto &found = entry.availability)
        add(tr("Availability"),
            tr("%1 (%2)").arg(causeText(found->cause), timeText(found->checked))
                + (found->digest.isEmpty() ? u""_s : u' ' + found->digest));
    const auto advice = adviceFor(entry, m_duplicates);
    for (const EntryAdvice one : advice)
        add(tr("Advice"), adviceText(one));
    return text;
}

void RegistryReport::advise(Messages &messages) const
{
    for (const RegistryEntry &entry : m_entries) {
        const auto advice = adviceFor(entry, m_duplicates);
        for (const EntryAdvice one : advice)
            messages.warn(tr("Entry %1: %2").arg(entry.id).arg(adviceText(one)));
    }
}

}
