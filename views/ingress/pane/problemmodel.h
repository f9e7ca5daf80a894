#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QAbstractTableModel>

namespace quaymaster
{

/// What the lint has found in a document, a row for each finding, in the order of the file.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Message, Place, Fix, ColumnCount };
    enum Role { SortRole = Qt::UserRole, KeyRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(const IngressDocument &document);
    void clear();
    const Diagnostic *at(const QModelIndex &row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Diagnostic found;
        TextLines::Position place;
    };

    QVariant textOf(const Row &row, int column) const;

    QList<Row> m_rows;
};

}
