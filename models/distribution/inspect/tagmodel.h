#pragma once

#include "models/distribution/inspect/tagdetailsjob.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace quaymaster
{

/// The tags of one repository with as much of their details as is known. Refreshing keeps rows, so that selection and
/// place survive.
class TagModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tag, Digest, Platforms, Size, Created, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< raw: text, bytes or QDateTime
        TagRole,
        DigestRole, ///< empty while unknown
        ErrorRole, ///< the sentence why there are no details; empty if there is none
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// All tags of the repository. Rows that were there stay; details of tags that moved are replaced as they arrive.
    void setTags(const QStringList &tags);
    void setDigest(const QString &tag, const QString &digest);
    void setDetails(const QString &tag, const TagDetails &details);
    void setError(const QString &tag, const Error &error);

    QStringList tags() const;
    /// Those that share the digest, as far as digests are known.
    QStringList tagsOf(const QString &digest) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString tag;
        TagDetails details;
        QString error;
    };

    QVariant text(const Row &row, Column column) const;
    QVariant raw(const Row &row, Column column) const;
    QString tip(const Row &row, Column column) const;
    Row *find(const QString &tag);
    void changed(const QString &tag);
    void removeAllBut(const QSet<QString> &kept);
    void insertMissing(const QStringList &fresh);

    QList<Row> m_rows; // in natural order
    QHash<QString, int> m_places; // tag → row
};

}
