#include "views/ingress/text/linebar.h"

#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace quaymaster
{

LineBar::LineBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_line(new QSpinBox)
    , m_lines(new QLabel)
    , m_close(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_line);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_close);
    m_label->setBuddy(m_line);
    m_line->setObjectName(u"line"_s);
    m_line->installEventFilter(this);
    m_close->setObjectName(u"lineClose"_s);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &LineBar::close);
    keepTranslated(this, [this] { setTexts(); });
    hide();
}

void LineBar::open(int line, int lines)
{
    m_line->setRange(1, lines);
    m_line->setValue(line);
    setTexts();
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool LineBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_line->interpretText();
    hide();
    emit chosen(m_line->value());
    return true;
}

void LineBar::setTexts()
{
    m_label->setText(tr("Go to line:"));
    m_lines->setText(tr("of %1").arg(QLocale().toString(m_line->maximum())));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void LineBar::close()
{
    hide();
    emit closed();
}

}
