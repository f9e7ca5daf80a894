#include "views/widgets/translated.h"

#include <QEvent>
#include <QWidget>

namespace quaymaster
{

namespace
{

class Texts : public QObject
{
public:
    Texts(QWidget *widget, std::function<void()> texts)
        : QObject(widget)
        , m_texts(std::move(texts))
    {
        widget->installEventFilter(this);
        m_texts();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange)
            m_texts();
        return false;
    }

private:
    std::function<void()> m_texts;
};

}

void keepTranslated(QWidget *widget, std::function<void()> texts)
{
    new Texts(widget, std::move(texts)); // a child of the widget
}

}
