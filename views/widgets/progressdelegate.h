#pragma once

#include "views/widgets/colors.h"
#include "views/widgets/rowdelegate.h"

#include <functional>

namespace quaymaster
{

/// A thin bar and its percentage. The role gives 0 to 1000, −1 where it is not known how far; nothing: no bar. The
/// cell's own text, where it has one, stands in the place of the percentage.
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using ToneOf = std::function<Tone(const QModelIndex &)>;

    explicit ProgressDelegate(int progressRole, QObject *parent = nullptr);
    ProgressDelegate(int progressRole, ToneOf toneOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
    ToneOf m_toneOf;
};

}
