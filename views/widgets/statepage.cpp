#include "views/widgets/statepage.h"

#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

using State = StatePage::State;

constexpr int linesForIcon = 10; // of text; the words and the button need the rest

QIcon iconOf(State state)
{
    switch (state) {
    case State::Loading:
        return icon(u"loader"_s, Tone::Neutral);
    case State::Empty:
        return icon(u"package-open"_s, Tone::Neutral);
    case State::NoMatch:
        return icon(u"search-x"_s, Tone::Neutral);
    case State::Forbidden:
        return icon(u"lock"_s, Tone::Warning);
    case State::Offline:
        return icon(u"cloud-off"_s, Tone::Warning);
    case State::Failed:
        return icon(u"circle-x"_s, Tone::Error);
    }
    Q_UNREACHABLE();
}

bool isFailure(State state)
{
    return state == State::Forbidden || state == State::Offline || state == State::Failed;
}

State stateOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
        return State::Forbidden;
    case Error::Kind::Network:
    case Error::Kind::Timeout:
        return State::Offline;
    default:
        return State::Failed;
    }
}

QLabel *centeredLabel(const QString &name)
{
    auto *label = new WrappedLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}

}

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(2.5))
    , m_title(centeredLabel(u"stateTitle"_s))
    , m_text(centeredLabel(u"stateText"_s))
    , m_details(new ErrorDetails)
    , m_button(new QPushButton)
{
    layOut();
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_button->setObjectName(u"stateButton"_s);
    m_button->setAutoDefault(false); // Enter in a dialog is the dialog's
    m_details->setCentered(true);
    connect(m_button, &QPushButton::clicked, this, &StatePage::press);
    setLoading();
    keepTranslated(this, [this] { setTexts(); });
}

void StatePage::layOut()
{
    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_details);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->addStretch(1);
    across->addLayout(column, 6);
    across->addStretch(1);
    across->setContentsMargins(0, 0, 0, 0);
    auto *scrolled = new QScrollArea; // a large font in a low window
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled);
}

void StatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_icon->setVisible(height() > fontMetrics().height() * linesForIcon);
}

void StatePage::setLoading(std::function<QString()> sentence)
{
    become(State::Loading, std::move(sentence));
}

void StatePage::setEmpty(std::function<QString()> sentence, QAction *first)
{
    m_first = first;
    become(State::Empty, std::move(sentence));
}

void StatePage::setNoMatch(const QString &filter)
{
    become(State::NoMatch, [filter] {
        return filter.isEmpty() ? tr("No row is like what was chosen.") : tr("No row contains “%1”.").arg(filter);
    });
}

void StatePage::setError(const Error &error)
{
    m_details->setError(error);
    become(stateOf(error), {});
}

void StatePage::become(State state, std::function<QString()> sentence)
{
    m_state = state;
    m_sentence = std::move(sentence);
    m_icon->setIcon(iconOf(state));
    m_icon->setTurning(state == State::Loading);
    m_details->setVisible(isFailure(state));
    setButton();
    setTexts();
    const QString spoken
        = u"%1. %2"_s.arg(m_title->text(), isFailure(state) ? m_details->error().summary : m_text->text());
    if (isVisible() && spoken != accessibleName()) // what was announced last
        announce(*this, spoken);
}

void StatePage::setTexts()
{
    switch (m_state) {
    case State::Loading:
        m_title->setText(tr("Loading…"));
        break;
    case State::Empty:
        m_title->setText(tr("Nothing here yet"));
        break;
    case State::NoMatch:
        m_title->setText(tr("No match"));
        break;
    case State::Forbidden:
        m_title->setText(tr("Not allowed"));
        break;
    case State::Offline:
        m_title->setText(tr("Out of reach"));
        break;
    case State::Failed:
        m_title->setText(m_details->error().kind == Error::Kind::NotFound ? tr("Not there") : tr("That did not work"));
        break;
    }
    m_text->setText(m_sentence ? m_sentence() : QString());
    m_text->setVisible(!m_text->text().isEmpty());
    m_title->setVisible(m_state != State::Empty || m_text->text().isEmpty()); // "Add a host" says it all
    if (m_state == State::NoMatch)
        m_button->setText(tr("Clear filter"));
    else if (m_state == State::Empty && m_first)
        m_button->setText(m_first->text());
    else
        m_button->setText(tr("Try again"));
}

void StatePage::setButton()
{
    const bool isUseful = m_state != State::Loading && (m_state != State::Empty || m_first);
    if (!isUseful && m_button->hasFocus())
        setFocus(); // it stays here, and goes back to the list with it
    m_button->setVisible(isUseful);
    m_button->setIcon(m_state == State::Empty && m_first ? m_first->icon()
                          : m_state == State::NoMatch    ? icon(u"x"_s)
                                                         : icon(u"rotate-cw"_s));
}

bool StatePage::focusButton()
{
    if (m_button->isHidden())
        return false;
    m_button->setFocus();
    return true;
}

void StatePage::press()
{
    if (m_state == State::Empty && m_first)
        m_first->trigger();
    else if (m_state == State::NoMatch)
        emit clearFilterRequested();
    else
        emit retryRequested();
}

}
