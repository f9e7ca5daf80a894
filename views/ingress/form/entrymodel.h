#pragma once

#include "models/ingress/document/ingressservices.h"
#include "models/ingress/lint/diagnostic.h"

#include <QAbstractTableModel>

namespace quaymaster
{

class IngressBuffer;

/// The entries of a template, as the newest form says. Rows that a new reading leaves as they were stay.
class EntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Images, Rules, Problems, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole };

    /// `buffer` lives longer than this.
    explicit EntryModel(IngressBuffer &buffer, QObject *parent = nullptr);

    void readAgain();
    void setLive(bool isLive); ///< false: nothing can be dragged

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void dropped(const QString &pointer, int before);

private:
    struct Row
    {
        QString images;
        int rules = 0;
        QList<int> counts; ///< of errors, warnings, hints
        QStringList problems; ///< the sentences

        bool operator==(const Row &) const = default;
    };

    QList<Row> rowsOf(const QList<IngressEntry> &entries, const QList<Diagnostic> &diagnostics) const;
    QStringList problemsOf(const Row &row) const;
    std::optional<Diagnostic::Severity> severityOf(const Row &row) const;

    IngressBuffer &m_buffer;
    QList<Row> m_rows;
    bool m_isLive = true;
};

}
