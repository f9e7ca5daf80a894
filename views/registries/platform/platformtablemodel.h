#pragma once

#include <QAbstractTableModel>
#include <functional>

namespace quaymaster
{

/// Rows of one of the platform's tables, read only.
class PlatformTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, KeyRole };
    struct Row
    {
        qint64 id = 0;
        QVariantList values; ///< as they sort: texts, numbers, flags
        QList<int> sizes = {}; ///< columns of numbers that are not known where they are 0
    };

    /// The names of the columns; asked again when the language changes.
    explicit PlatformTableModel(std::function<QStringList()> columns, QObject *parent = nullptr);

    void setRows(const QList<Row> &rows);
    qint64 id(int row) const { return m_rows.at(row).id; }
    QVariant value(int row, int column) const { return m_rows.at(row).values.at(column); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::function<QStringList()> m_columns;
    QList<Row> m_rows;
};

}
