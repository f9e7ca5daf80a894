#include "views/widgets/keysplitter.h"

#include "views/widgets/translated.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::KeySplitter)
};

class KeyHandle final : public QSplitterHandle
{
public:
    KeyHandle(Qt::Orientation orientation, QSplitter *parent)
        : QSplitterHandle(orientation, parent)
    {
        setFocusPolicy(Qt::TabFocus);
        keepTranslated(this, [this] { setAccessibleName(Text::tr("Divider, moved by the arrow keys")); });
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isBeside = orientation() == Qt::Horizontal;
        const int place = isBeside ? x() : y();
        const int step = fontMetrics().height();
        if (event->key() == (isBeside ? Qt::Key_Left : Qt::Key_Up))
            moveSplitter(closestLegalPosition(place - step));
        else if (event->key() == (isBeside ? Qt::Key_Right : Qt::Key_Down))
            moveSplitter(closestLegalPosition(place + step));
        else if (event->key() == Qt::Key_Home)
            moveSplitter(closestLegalPosition(0));
        else if (event->key() == Qt::Key_End)
            moveSplitter(closestLegalPosition(isBeside ? splitter()->width() : splitter()->height()));
        else
            QSplitterHandle::keyPressEvent(event);
    }

    /// It is too thin for a ring.
    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        if (hasFocus())
            QPainter(this).fillRect(rect(), palette().highlight());
    }
};

}

KeySplitter::KeySplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
}

QSplitterHandle *KeySplitter::createHandle()
{
    return new KeyHandle(orientation(), this);
}

}
