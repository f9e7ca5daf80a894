#include "views/widgets/errordetails.h"

#include "views/widgets/translated.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace quaymaster
{

ErrorDetails::ErrorDetails(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_toggle(new QToolButton)
    , m_copy(new QToolButton)
    , m_detail(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    auto *buttons = new QHBoxLayout;
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    layout->addWidget(m_detail);
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_copy);
    m_summary->setWordWrap(true);
    m_toggle->setCheckable(true);
    connect(m_toggle, &QToolButton::toggled, this, &ErrorDetails::setOpen);
    connect(m_copy, &QToolButton::clicked, this, &ErrorDetails::copy);
    keepTranslated(this, [this] { setTexts(); });
    setOpen(false);
}

void ErrorDetails::setError(const Error &error)
{
    m_error = error;
    m_summary->setText(error.summary);
    m_detail->setPlainText(error.detail);
}

void ErrorDetails::setTexts()
{
    m_toggle->setText(tr("Details"));
    m_copy->setText(tr("Copy"));
}

void ErrorDetails::setOpen(bool open)
{
    m_detail->setVisible(open);
}

void ErrorDetails::copy() const
{
    QGuiApplication::clipboard()->setText(m_error.summary + u'\n' + m_error.detail);
}

}
