#pragma once

#include "views/distribution/planoutcome.h"

#include <QAbstractTableModel>

namespace quaymaster
{

/// The report of a dry run, a row for each image at each destination.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Destination, What, Bytes, TagNow, TagThen, Blobs, Right, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, OutcomeRole /*int of PlanOutcome*/ };

    explicit PlanModel(QObject *parent = nullptr);

    /// `isForced`: the dry run was one that may replace tags.
    void setReport(const CopyReport &report, bool isForced);
    void clear() { setReport({}, false); }

    const QList<ImageReport> &images() const { return m_images; }
    PlanOutcome outcome(qsizetype row) const { return planOutcome(m_images.at(row), m_isForced); }
    /// How many rows end like this.
    int count(PlanOutcome outcome) const;
    int movingTags() const; ///< moving tags that are replaced
    int obstacles() const;
    qint64 bytes() const; ///< to be sent, over all

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ImageReport &image, Column column) const;
    QVariant sortKey(const ImageReport &image, Column column) const;

    QList<ImageReport> m_images;
    bool m_isForced = false;
};

}
