#include "views/registries/connectionsteps.h"

#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Step = ConnectionTest::Step;
using StepState = ConnectionTest::StepState;

enum Column { Name, State, Sentence };

QIcon stateIcon(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return icon(u"circle-dashed"_s);
    case StepState::Running:
        return icon(u"loader"_s, Tone::Running);
    case StepState::Ok:
        return icon(u"circle-check"_s, Tone::Ok);
    case StepState::Failed:
        return icon(u"circle-x"_s, Tone::Error);
    case StepState::Skipped:
        return icon(u"circle-slash"_s);
    case StepState::Unknown:
        return icon(u"circle-help"_s, Tone::Warning);
    }
    Q_UNREACHABLE();
}

}

ConnectionSteps::ConnectionSteps(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new QLabel)
    , m_tree(new QTreeWidget)
{
    m_verdict->setObjectName(u"connectionVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setObjectName(u"connectionSteps"_s);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (std::size_t step = 0; step < ConnectionTest::stepCount; ++step)
        m_tree->addTopLevelItem(new QTreeWidgetItem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_verdict);
    layout->addWidget(m_tree, 1);
    keepTranslated(this, [this] { retranslate(); });
}

void ConnectionSteps::retranslate()
{
    m_tree->setAccessibleName(tr("Steps of the connection test"));
    for (std::size_t step = 0; step < ConnectionTest::stepCount; ++step)
        showStep(step);
}

void ConnectionSteps::start(std::unique_ptr<ConnectionTest> test)
{
    clear();
    const ConnectionTest &watched = *test;
    connect(test.get(), &ConnectionTest::stepChanged, this, [this, &watched](Step step) { take(watched, step); });
    m_verdict->setText(tr("Testing…"));
    m_job.start<ConnectionTest>(std::move(test), [this](const ConnectionTest &ended) { over(ended); });
}

void ConnectionSteps::cancel()
{
    m_job.cancel();
}

void ConnectionSteps::clear()
{
    m_job.cancel();
    m_reports = {};
    m_verdict->clear();
    for (std::size_t step = 0; step < ConnectionTest::stepCount; ++step)
        showStep(step);
}

void ConnectionSteps::take(const ConnectionTest &test, Step step)
{
    const auto place = static_cast<std::size_t>(step);
    m_reports[place] = test.report(step);
    showStep(place);
}

void ConnectionSteps::showStep(std::size_t step)
{
    const ConnectionTest::StepReport &report = m_reports[step];
    QTreeWidgetItem *item = m_tree->topLevelItem(static_cast<int>(step));
    const QString name = ConnectionTest::stepText(static_cast<Step>(step));
    item->setIcon(0, stateIcon(report.state));
    item->setText(0, name);
    const QString state = ConnectionTest::stateText(report.state);
    item->setText(1, report.sentence.isEmpty() ? state : report.sentence);
    item->setToolTip(1, report.sentence);
    item->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(name, state));
    qDeleteAll(item->takeChildren());
    if (report.evidence.isEmpty())
        return;
    auto *evidence = new QTreeWidgetItem(item, {QString(), report.evidence});
    evidence->setFont(1, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    evidence->setToolTip(1, report.evidence);
}

void ConnectionSteps::over(const ConnectionTest &test)
{
    for (std::size_t step = 0; step < ConnectionTest::stepCount; ++step)
        take(test, static_cast<Step>(step));
    if (test.state() == Job::State::Succeeded)
        m_verdict->setText(test.account().isEmpty() ? tr("The host can be reached, without an account.")
                                                    : tr("The host can be reached as %1.").arg(test.account()));
    else
        m_verdict->setText(test.error() ? test.error()->summary : QString());
    emit finished(test);
}

}
