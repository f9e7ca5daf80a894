#pragma once

#include "views/widgets/statedelegate.h"

namespace quaymaster
{

/// A column that is given room for so many characters at first, whatever the rows that are there by then need.
class WideDelegate : public StateDelegate
{
    Q_OBJECT

public:
    WideDelegate(int characters, LookOf lookOf, QObject *parent);
    WideDelegate(int characters, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_characters;
};

}
