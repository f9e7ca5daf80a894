#pragma once

#include <QSplitter>

namespace quaymaster
{

/// A splitter whose handles are moved by keys, too: Tab leads to them, the arrow keys move them, and Home and End go
/// as far as it can be.
class KeySplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit KeySplitter(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

}
