#pragma once

#include "views/widgets/wrappedlabel.h"

namespace quaymaster
{

/// The bold line above a part of the calculator.
class HeadingLabel final : public WrappedLabel
{
    Q_OBJECT

public:
    explicit HeadingLabel(QWidget *parent = nullptr);
};

}
