#pragma once

#include "views/widgets/colors.h"
#include "views/widgets/rowdelegate.h"

#include <functional>

namespace quaymaster
{

/// How a state looks beside its word.
struct StateLook
{
    QString icon; ///< of resources/icons
    Tone tone = Tone::Neutral;
};

/// Icon and word of a state, in its tone. The word is the cell's own text: colour never stands alone.
class StateDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using LookOf = std::function<StateLook(const QModelIndex &)>;

    explicit StateDelegate(LookOf lookOf, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    LookOf m_lookOf;
};

}
