#include "views/widgets/errordetails.h"

#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

constexpr int fewestLines = 3;
constexpr int mostLines = 10;

QPlainTextEdit *evidenceBox()
{
    auto *box = new QPlainTextEdit;
    box->setObjectName(u"evidence"_s);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFont(fixedFont());
    return box;
}

QToolButton *flatButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

}

ErrorDetails::ErrorDetails(QWidget *parent)
    : QWidget(parent)
    , m_summary(new WrappedLabel)
    , m_toggle(flatButton(u"toggleDetails"_s))
    , m_copy(flatButton(u"copyDetails"_s))
    , m_detail(evidenceBox())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->addStretch(0);
    m_buttons->addWidget(m_toggle);
    m_buttons->addWidget(m_copy);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_detail);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_toggle->setCheckable(true);
    m_copy->setIcon(icon(u"copy"_s));
    connect(m_toggle, &QToolButton::toggled, this, &ErrorDetails::setOpen);
    connect(m_copy, &QToolButton::clicked, this, &ErrorDetails::copy);
    setOpen(false);
    keepTranslated(this, [this] { setTexts(); });
}

void ErrorDetails::setError(const Error &error)
{
    m_error = error;
    m_summary->setText(error.summary);
    m_detail->setPlainText(error.detail);
    const int lines = qBound(fewestLines, int(error.detail.count(u'\n')) + 2, mostLines);
    m_detail->setFixedHeight(lines * m_detail->fontMetrics().lineSpacing());
    m_toggle->setVisible(!error.detail.isEmpty());
    m_copy->setVisible(!error.detail.isEmpty());
    m_toggle->setChecked(m_toggle->isChecked() && !error.detail.isEmpty());
}

void ErrorDetails::setCentered(bool centered)
{
    m_summary->setAlignment((centered ? Qt::AlignHCenter : Qt::AlignLeading) | Qt::AlignTop);
    m_isCentered = centered;
    placeButtons();
}

/// Below each other where they are too wide for a narrow column.
void ErrorDetails::placeButtons()
{
    const int beside = m_toggle->sizeHint().width() + m_copy->sizeHint().width() + m_buttons->spacing();
    const bool isNarrow = width() < beside;
    m_buttons->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setStretch(0, m_isCentered && !isNarrow ? 1 : 0);
    m_buttons->setStretch(3, isNarrow ? 0 : 1);
    const Qt::Alignment side = !isNarrow ? Qt::Alignment() : m_isCentered ? Qt::AlignHCenter : Qt::AlignLeft;
    for (QWidget *button : {m_toggle, m_copy})
        m_buttons->setAlignment(button, side);
}

/// Not that of the buttons beside each other.
QSize ErrorDetails::minimumSizeHint() const
{
    const int widest = qMax(m_toggle->sizeHint().width(), m_copy->sizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void ErrorDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void ErrorDetails::setTexts()
{
    m_toggle->setText(tr("Details"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the sentence and its details"));
    m_detail->setAccessibleName(tr("Details of the error"));
}

void ErrorDetails::setOpen(bool open)
{
    m_detail->setVisible(open);
    m_toggle->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
}

void ErrorDetails::copy() const
{
    QGuiApplication::clipboard()->setText(m_error.summary + u"\n\n"_s + m_error.detail);
}

}
