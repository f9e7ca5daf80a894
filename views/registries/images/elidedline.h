#pragma once

#include "views/widgets/readline.h"

namespace quaymaster
{

/// A line to be read and copied, that shows by an ellipsis when it is too long for its place. With the focus it scrolls
/// as any other.
class ElidedLine final : public ReadLine
{
    Q_OBJECT

public:
    explicit ElidedLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
