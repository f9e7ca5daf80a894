#pragma once

#include <QObject>
#include <QSet>

class QModelIndex;
class QTreeView;

namespace quaymaster
{

/// Where the person is in a list: what is selected, current and unfolded, and how far it is scrolled. Models that
/// change row by row keep it by themselves; this brings it back after a reset, by a role that names a row for good,
/// at once or when the rows come.
class PlaceKeeper : public QObject
{
public:
    /// Call after view.setModel(): the view has to hear of a reset first.
    PlaceKeeper(QTreeView &view, int keyRole);

private:
    void remember();
    void rememberUnfolded(const QModelIndex &parent);
    void bringBack(const QModelIndex &parent, int first, int last);
    void bringBackRow(const QModelIndex &row);
    void scrollBack();
    void forget();
    QString keyOf(const QModelIndex &index) const;

    QTreeView &m_view;
    int m_keyRole;
    bool m_isOurs = false; ///< what selects now is not the person
    QSet<QString> m_selected; ///< not back yet, like all that follows
    QSet<QString> m_unfolded;
    QString m_current;
    int m_scrolled = 0;
};

}
