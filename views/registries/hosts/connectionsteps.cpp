#include "views/registries/hosts/connectionsteps.h"

#include "views/registries/hosts/connectionsteprow.h"
#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ConnectionSteps::ConnectionSteps(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new WrappedLabel)
    , m_rows()
{
    m_verdict->setObjectName(u"connectionVerdict"_s);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *steps = new QWidget;
    auto *list = new QVBoxLayout(steps);
    for (std::size_t step = 0; step < m_rows.size(); ++step) {
        m_rows[step] = new ConnectionStepRow(static_cast<ConnectionTest::Step>(step));
        list->addWidget(m_rows[step]);
    }
    list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"connectionSteps"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(steps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_verdict);
    layout->addWidget(scroll, 1);
    keepTranslated(this, [this] { showVerdict(); });
}

void ConnectionSteps::start(std::unique_ptr<ConnectionTest> test)
{
    clear();
    const ConnectionTest &watched = *test;
    connect(test.get(), &ConnectionTest::stepChanged, this,
            [this, &watched](ConnectionTest::Step step) { take(watched, step); });
    setVerdict([] { return tr("Testing…"); }, false);
    m_job.start<ConnectionTest>(std::move(test), [this](const ConnectionTest &ended) { over(ended); });
}

void ConnectionSteps::clear()
{
    m_job.cancel();
    setVerdict({}, false);
    for (ConnectionStepRow *row : m_rows)
        row->setReport({});
}

void ConnectionSteps::take(const ConnectionTest &test, ConnectionTest::Step step)
{
    m_rows[static_cast<std::size_t>(step)]->setReport(test.report(step));
}

void ConnectionSteps::over(const ConnectionTest &test)
{
    for (std::size_t step = 0; step < m_rows.size(); ++step)
        take(test, static_cast<ConnectionTest::Step>(step));
    if (test.error())
        setVerdict([sentence = test.error()->summary] { return sentence; }, true);
    else if (test.account().isEmpty())
        setVerdict([] { return tr("The host can be reached, without an account."); }, false);
    else
        setVerdict([name = test.account()] { return tr("The host can be reached as %1.").arg(name); }, false);
    announce(*this, m_verdict->text());
    emit finished(test);
}

void ConnectionSteps::setVerdict(std::function<QString()> sentence, bool isBad)
{
    m_sentence = std::move(sentence);
    m_isBad = isBad;
    showVerdict();
}

void ConnectionSteps::showVerdict()
{
    QPalette ink = palette();
    if (m_isBad)
        ink.setColor(QPalette::WindowText, toneColor(Tone::Error, ink));
    m_verdict->setPalette(ink);
    m_verdict->setText(m_sentence ? m_sentence() : QString());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
}

void ConnectionSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showVerdict();
}

}
