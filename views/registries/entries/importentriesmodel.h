#pragma once

#include "models/registries/exchange/importpreview.h"

#include <QAbstractTableModel>
#include <array>

namespace quaymaster
{

/// What an import would do, row by row.
class ImportEntriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Kind = ImportPreview::Kind;

    enum Column { RowNumber, Effect, Name, Address, Details, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        KindRole, ///< int: a Kind
    };

    /// A row as it is shown. Holds no secret.
    struct Row
    {
        qint64 number = 0; ///< as in ImportProblem
        Kind kind = Kind::Wrong;
        QString name;
        QString address; ///< normalised, where it can be parsed
        QString details; ///< what changes, or why the row is wrong; a line each
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows of a preview, in the language of now. For any thread: a preview may have very many.
    static QList<Row> rowsOf(const ImportPreview &preview);
    /// Translated: “New”, “Changed”…
    static QString kindText(Kind kind);

    void setRows(QList<Row> rows);
    Kind kindAt(int row) const { return m_rows.at(row).kind; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static Row rowOf(const ImportPreview::Row &row);
    static QString changesIn(const ImportPreview::Row &row);
    static QString problemsIn(const ImportPreview::Row &row);
    QString text(const Row &row, Column column) const;

    QList<Row> m_rows;
    std::array<QString, 4> m_kindTexts; ///< a filter asks for all rows at each letter
};

}
