#include "views/registries/entries/entrytexts.h"

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

QString unlistedNotice()
{
    return Text::tr("Hidden when containers are created; the platform's API does not enforce it.");
}

}
