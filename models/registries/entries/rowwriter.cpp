#include "models/registries/entries/rowwriter.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

RowWriter::RowWriter(Database &database, QString statement)
    : m_database(database)
    , m_statement(std::move(statement))
{
}

Result<> RowWriter::write(const QVariantList &values)
{
    if (m_query)
        return m_database.repeat(*m_query, values);
    auto query = m_database.run(m_statement, values);
    if (!query)
        return query.error();
    m_query = *std::move(query);
    return {};
}

QString listOf(const QList<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return u'(' + numbers.join(u", "_s) + u')';
}

}
