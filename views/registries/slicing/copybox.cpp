#include "views/registries/slicing/copybox.h"

#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <cmath>

namespace quaymaster
{

using namespace Qt::StringLiterals;

CopyBox::CopyBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_copy(new QToolButton)
{
    m_title->setBuddy(m_text);
    m_text->setObjectName(name);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy->setObjectName(name + u".copy"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_copy, 0, 1);
    layout->addWidget(m_text, 1, 0, 1, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_copy, &QToolButton::clicked, this, &CopyBox::copy);
}

void CopyBox::setTitle(const QString &title, const QString &copyAction)
{
    m_title->setText(title);
    m_text->setAccessibleName(QString(title).remove(u'&').remove(u':'));
    m_copy->setAccessibleName(copyAction);
    m_copy->setToolTip(copyAction);
}

void CopyBox::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_text->setPlainText(text);
    m_copy->setEnabled(!text.isEmpty());
    fit();
}

QString CopyBox::text() const
{
    return m_text->toPlainText();
}

void CopyBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CopyBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_text->setFont(fixedFont());
        fit();
    }
}

/// All of it is seen: a limit that has scrolled out of sight would be overlooked.
void CopyBox::fit()
{
    const qreal lines = m_text->document()->size().height(); // of a QPlainTextDocumentLayout: lines, not pixels
    const qreal margins = 2 * (m_text->document()->documentMargin() + m_text->frameWidth());
    m_text->setFixedHeight(static_cast<int>(std::ceil(lines * m_text->fontMetrics().lineSpacing() + margins)));
}

void CopyBox::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

}
