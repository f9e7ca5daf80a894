#pragma once

#include "views/widgets/searchtexts.h"
#include "views/widgets/sortkeys.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringMatcher>
#include <QTimer>
#include <functional>

namespace quaymaster
{

/// Rows that contain a text in one of their searched columns, sorted as people count: v1.2 before v1.10. Upper and
/// lower case are the same. In a tree, what leads to a match stays, and so does all below one.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const QString &filter() const { return m_filter; }
    void setFilter(const QString &text);

    /// Every column is searched until it is hidden.
    void setColumnSearched(int column, bool searched);
    /// The model says the same in another language: it tells nobody.
    void forgetTexts();

    /// What else a row of the model's top level has to fulfil, such as what is chosen beside the filter line; empty:
    /// nothing. It is asked for each row at each letter: it has to be quick. To be set again whenever it changes.
    void setCondition(std::function<bool(int row)> condition);
    bool hasCondition() const { return m_condition != nullptr; }

signals:
    void filterChanged(); ///< text or condition

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void filterAgain();
    void rankRows(int column);
    bool isLarge() const;
    void readAhead();
    bool isKnownToBeOut(int row, const QModelIndex &parent) const;

    QString m_filter;
    QStringMatcher m_matcher;
    bool m_isNarrowing = false; ///< one more letter: what was out stays out
    std::function<bool(int)> m_condition;
    QSet<int> m_unsearched;
    mutable SortKeys m_keys;
    mutable SearchTexts m_texts; ///< of large lists
    QTimer m_ahead;
};

}
