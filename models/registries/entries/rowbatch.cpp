#include "models/registries/entries/rowbatch.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostValues = 900; // every SQLite takes 999 in one statement

}

RowBatch::RowBatch(Database &database, QString head, QString tail)
    : m_database(database)
    , m_head(std::move(head))
    , m_tail(std::move(tail))
{
}

Result<> RowBatch::add(const QVariantList &row)
{
    Q_ASSERT(m_columns == 0 || m_columns == row.size());
    m_columns = row.size();
    m_values += row;
    return m_values.size() + m_columns > mostValues ? flush() : Result<>();
}

Result<> RowBatch::flush()
{
    if (m_values.isEmpty())
        return {};
    const QString row = u'(' + QStringList(m_columns, u"?"_s).join(", "_L1) + u')';
    const QString rows = QStringList(m_values.size() / m_columns, row).join(", "_L1);
    auto done = m_database.run(m_head + " VALUES "_L1 + rows + u' ' + m_tail, m_values);
    m_values.clear();
    return done ? Result<>() : done.error();
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
