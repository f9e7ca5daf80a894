#pragma once

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

namespace quaymaster
{

/// Rows that contain a text in one of their searched columns, sorted as people count: v1.2 before v1.10. Upper and
/// lower case are the same. In a tree, what leads to a match stays, and so does all below one.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterModel(QObject *parent = nullptr);

    const QString &filter() const { return m_filter; }
    void setFilter(const QString &text);

    /// Every column is searched until it is hidden.
    void setColumnSearched(int column, bool searched);

signals:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void filterAgain();

    QString m_filter;
    QSet<int> m_unsearched;
    QCollator m_collator;
};

}
