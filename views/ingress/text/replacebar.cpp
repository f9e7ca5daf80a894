#include "views/ingress/text/replacebar.h"

#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace quaymaster
{

ReplaceBar::ReplaceBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_replace(new QPushButton)
    , m_replaceAll(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(m_replace);
    layout->addWidget(m_replaceAll);
    m_line->setObjectName(u"replaceWith"_s);
    m_line->addAction(icon(u"pencil"_s), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_replace->setObjectName(u"replace"_s);
    m_replaceAll->setObjectName(u"replaceAll"_s);
    for (QPushButton *button : {m_replace, m_replaceAll})
        button->setAutoDefault(false);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceBar::replaceRequested);
    connect(m_replaceAll, &QPushButton::clicked, this, &ReplaceBar::replaceAllRequested);
    keepTranslated(this, [this] { setTexts(); });
    hide();
}

QString ReplaceBar::text() const
{
    return m_line->text();
}

void ReplaceBar::setEditable(bool editable)
{
    m_replace->setEnabled(editable);
    m_replaceAll->setEnabled(editable);
}

bool ReplaceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_replace->isEnabled())
        emit replaceRequested();
    if (key == Qt::Key_Escape)
        emit closed();
    return isEnter || key == Qt::Key_Escape;
}

void ReplaceBar::setTexts()
{
    m_line->setPlaceholderText(tr("Replace with"));
    m_line->setAccessibleName(tr("Replace with"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace All"));
}

}
