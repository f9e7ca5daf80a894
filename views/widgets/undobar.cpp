#include "views/widgets/undobar.h"

#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace quaymaster
{

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappedLabel)
    , m_button(new QPushButton)
    , m_close(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_text->setObjectName(u"undoText"_s);
    m_button->setObjectName(u"undo"_s);
    m_button->setIcon(icon(u"undo-2"_s));
    m_button->setAutoDefault(false);
    m_close->setObjectName(u"undoClose"_s);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, [this] { isInUse() ? m_timer.start() : dismiss(); });
    connect(m_button, &QPushButton::clicked, this, &UndoBar::take);
    connect(m_close, &QToolButton::clicked, this, &UndoBar::dismiss);
    keepTranslated(this, [this] {
        m_button->setText(tr("Undo"));
        m_button->setShortcut(m_hasKey ? QKeySequence::Undo : QKeySequence::UnknownKey); // a new text takes it away
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close"));
    });
    hide();
}

void UndoBar::offer(const QString &sentence, std::function<void()> undo)
{
    if (m_undo)
        dismiss();
    m_undo = std::move(undo);
    m_text->setText(sentence);
    show();
    m_timer.start();
    announce(*this, sentence);
}

void UndoBar::dismiss()
{
    m_timer.stop();
    hide();
    if (std::exchange(m_undo, {}))
        emit dismissed();
}

void UndoBar::leaveKeyToAction()
{
    m_hasKey = false;
    m_button->setShortcut({});
}

void UndoBar::setTimeout(std::chrono::milliseconds timeout)
{
    m_timer.setInterval(timeout);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), toneGround(Tone::Running, palette()));
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool UndoBar::isInUse() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

void UndoBar::take()
{
    m_timer.stop();
    hide();
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
}

}
