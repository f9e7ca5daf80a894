#include "models/registries/entries/entryproblems.h"

#include "models/registries/entries/entryaddress.h"

#include <QCoreApplication>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryFields)
};

QString lengthProblem(EntryField field, const QString &value)
{
    const int most = longestText(field);
    if (most == 0 || value.size() <= most)
        return {};
    const qsizetype length = codePoints(value);
    if (length <= most)
        return {};
    return Text::tr("At most %1 characters fit, and these are %2. Shorten the text.").arg(most).arg(length);
}

}

Result<QString> checkedAddress(const QString &address)
{
    if (const QString problem = lengthProblem(EntryField::Address, address); !problem.isEmpty())
        return Error{Error::Kind::Invalid, problem, {}};
    const auto reference = Reference::parse(address);
    if (reference)
        return reference->orLatest().toString();
    const auto apart = entryAddress(address);
    return apart ? reference.error() : apart.error();
}

QString problemOf(const EntryFields &fields, EntryField field)
{
    const QString value = entryFieldValue(fields, field);
    if (field == EntryField::Name && value.trimmed().isEmpty())
        return Text::tr("The name is empty. Give the entry one.");
    if (field != EntryField::Address)
        return lengthProblem(field, value);
    const auto address = checkedAddress(value);
    return address ? QString() : address.error().summary;
}

QString wholeProblemOf(const EntryFields &fields, EntryField field)
{
    const QString problem = lengthProblem(field, entryFieldValue(fields, field));
    return problem.isEmpty() ? problemOf(fields, field) : Text::tr("%1: %2").arg(entryFieldText(field), problem);
}

QList<EntryProblem> problemsOf(const EntryFields &fields, const QList<EntryField> &of)
{
    QList<EntryProblem> problems;
    for (const EntryField field : of) {
        if (const QString problem = problemOf(fields, field); !problem.isEmpty())
            problems.append({field, problem});
    }
    return problems;
}

QList<EntryProblem> problemsOf(const EntryFields &fields)
{
    return problemsOf(fields, entryFields());
}

}
