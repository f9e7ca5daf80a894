#include "models/distribution/inspect/tagmodel.h"

#include "models/image/tags.h"

#include <QLocale>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// The algorithm and as much as tells two digests apart for a reader.
QString shortened(const QString &digest)
{
    constexpr int hexDigits = 12;
    const qsizetype colon = digest.indexOf(u':');
    return colon < 0 ? digest : digest.left(colon + 1 + hexDigits);
}

/// Natural order has equals (`1` and `01`); rows need a place of their own.
bool totalLess(const QString &left, const QString &right)
{
    if (naturalLess(left, right))
        return true;
    return !naturalLess(right, left) && left < right;
}

}

void TagModel::setTags(const QStringList &tags)
{
    QStringList fresh = tags;
    fresh.removeDuplicates();
    std::ranges::sort(fresh, totalLess);
    removeAllBut({fresh.cbegin(), fresh.cend()});
    insertMissing(fresh);
    m_places.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows.at(row).tag, row);
}

void TagModel::removeAllBut(const QSet<QString> &kept)
{
    int end = static_cast<int>(m_rows.size());
    while (end > 0) {
        int begin = end;
        while (begin > 0 && !kept.contains(m_rows.at(begin - 1).tag))
            --begin;
        if (begin < end) {
            beginRemoveRows({}, begin, end - 1);
            m_rows.remove(begin, end - begin);
            endRemoveRows();
        }
        end = begin - 1;
    }
}

/// In runs: a view that hears of 10,000 rows one by one is slow.
void TagModel::insertMissing(const QStringList &fresh)
{
    int row = 0;
    while (row < fresh.size()) {
        int end = row;
        while (end < fresh.size() && (row == m_rows.size() || m_rows.at(row).tag != fresh.at(end)))
            ++end;
        if (end > row) {
            beginInsertRows({}, row, end - 1);
            m_rows.insert(row, end - row, Row{});
            for (int at = row; at < end; ++at)
                m_rows[at].tag = fresh.at(at);
            endInsertRows();
        }
        row = end + 1;
    }
}

TagModel::Row *TagModel::find(const QString &tag)
{
    const int row = m_places.value(tag, -1);
    return row < 0 ? nullptr : &m_rows[row];
}

void TagModel::changed(const QString &tag)
{
    const int row = m_places.value(tag);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TagModel::setDigest(const QString &tag, const QString &digest)
{
    Row *row = find(tag);
    if (!row || row->details.digest == digest)
        return;
    row->details = {digest, {}, -1, {}};
    row->error.clear();
    changed(tag);
}

void TagModel::setDetails(const QString &tag, const TagDetails &details)
{
    Row *row = find(tag);
    if (!row || (row->details == details && row->error.isEmpty()))
        return;
    row->details = details;
    row->error.clear();
    changed(tag);
}

void TagModel::setError(const QString &tag, const Error &error)
{
    Row *row = find(tag);
    if (!row || row->error == error.summary)
        return;
    row->error = error.summary;
    changed(tag);
}

QStringList TagModel::tags() const
{
    QStringList tags;
    for (const Row &row : m_rows)
        tags.append(row.tag);
    return tags;
}

QStringList TagModel::tagsOf(const QString &digest) const
{
    QStringList tags;
    for (const Row &row : m_rows)
        if (!digest.isEmpty() && row.details.digest == digest)
            tags.append(row.tag);
    return tags;
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return raw(row, column);
    case TagRole:
        return row.tag;
    case DigestRole:
        return row.details.digest;
    case ErrorRole:
        return row.error;
    default:
        return {};
    }
}

QVariant TagModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Tag:
        return row.tag;
    case Digest:
        return row.error.isEmpty() ? shortened(row.details.digest) : row.error;
    case Platforms:
        return row.details.platforms.join(", "_L1);
    case Size:
        return row.details.size < 0 ? QString() : QLocale().formattedDataSize(row.details.size, 1);
    case Created:
        return QLocale().toString(row.details.created.toLocalTime(), QLocale::ShortFormat);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant TagModel::raw(const Row &row, Column column) const
{
    switch (column) {
    case Tag:
        return row.tag;
    case Digest:
        return row.details.digest;
    case Platforms:
        return row.details.platforms.join(u',');
    case Size:
        return row.details.size;
    case Created:
        return row.details.created;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString TagModel::tip(const Row &row, Column column) const
{
    if (!row.error.isEmpty())
        return row.error;
    switch (column) {
    case Digest:
        return row.details.digest;
    case Size:
        return row.details.size < 0 ? QString() : tr("%1 bytes").arg(QLocale().toString(row.details.size));
    case Created:
        return QLocale().toString(row.details.created.toLocalTime(), QLocale::LongFormat);
    case Tag:
    case Platforms:
    case ColumnCount:
        break;
    }
    return text(row, column).toString();
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Tag:
        return tr("Tag");
    case Digest:
        return tr("Digest");
    case Platforms:
        return tr("Platforms");
    case Size:
        return tr("Size");
    case Created:
        return tr("Created");
    case ColumnCount:
        break;
    }
    return {};
}

}
