#include "views/widgets/undobar.h"

#include "views/widgets/translated.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace std::chrono_literals;

namespace quaymaster
{

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_button(new QPushButton)
    , m_close(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::take);
    connect(m_close, &QPushButton::clicked, this, &UndoBar::dismiss);
    keepTranslated(this, [this] {
        m_button->setText(tr("Undo"));
        m_close->setAccessibleName(tr("Close"));
    });
    hide();
}

void UndoBar::offer(const QString &sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(sentence);
    show();
    m_timer.start();
}

void UndoBar::dismiss()
{
    hide();
    emit dismissed();
}

void UndoBar::setTimeout(std::chrono::milliseconds timeout)
{
    m_timer.setInterval(timeout);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void UndoBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_timer.start();
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void UndoBar::take()
{
    hide();
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
}

}
