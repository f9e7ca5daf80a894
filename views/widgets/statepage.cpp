#include "views/widgets/statepage.h"

#include "views/widgets/colors.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace quaymaster
{

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_titleLabel(new QLabel)
    , m_sentenceLabel(new QLabel)
    , m_details(new ErrorDetails)
    , m_button(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_titleLabel, m_sentenceLabel, m_details, m_button})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &StatePage::pressed);
    setLoading();
    keepTranslated(this, [this] { setTexts(); });
}

void StatePage::setLoading(std::function<QString()> sentence)
{
    show(
        State::Loading, [] { return tr("Loading…"); }, std::move(sentence));
}

void StatePage::setEmpty(std::function<QString()> sentence, QAction *first)
{
    m_first = first;
    show(
        State::Empty, [] { return tr("Nothing here yet"); }, std::move(sentence));
}

void StatePage::setNoMatch(const QString &filter)
{
    show(
        State::NoMatch, [] { return tr("No match"); },
        [filter] { return tr("Nothing here contains “%1”.").arg(filter); });
}

void StatePage::setError(const Error &error)
{
    m_details->setError(error);
    show(
        State::Failed, [] { return tr("That did not work"); }, [] { return QString(); });
}

void StatePage::show(State state, std::function<QString()> title, std::function<QString()> sentence)
{
    m_state = state;
    m_title = std::move(title);
    m_sentence = std::move(sentence);
    setTexts();
}

void StatePage::setTexts()
{
    m_titleLabel->setText(m_title());
    m_sentenceLabel->setText(m_sentence ? m_sentence() : QString());
    m_button->setText(tr("Try again"));
}

void StatePage::pressed()
{
    if (m_state == State::Empty && m_first)
        m_first->trigger();
    else if (m_state == State::NoMatch)
        emit clearFilterRequested();
    else
        emit retryRequested();
}

}
