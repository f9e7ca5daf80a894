#include "views/registries/hosts/connectionsteprow.h"

#include "views/widgets/colors.h"
#include "views/widgets/fonts.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QToolButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using StepState = ConnectionTest::StepState;

QIcon markOf(StepState state)
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

QString nameOf(ConnectionTest::Step step)
{
    return QLatin1StringView(QMetaEnum::fromType<ConnectionTest::Step>().valueToKey(static_cast<int>(step)));
}

}

ConnectionStepRow::ConnectionStepRow(ConnectionTest::Step step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_mark(new IconLabel)
    , m_name(new QLabel)
    , m_sentence(new WrappedLabel)
    , m_toggle(new QToolButton)
    , m_evidence(new QPlainTextEdit)
{
    setObjectName(u"step"_s + nameOf(step));
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_toggle->setObjectName(u"toggleEvidence"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setReadOnly(true);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFont(fixedFont());
    m_evidence->setFixedHeight(m_evidence->fontMetrics().lineSpacing() * 6);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_toggle, 0, 2);
    grid->addWidget(m_sentence, 1, 1, 1, 2);
    grid->addWidget(m_evidence, 2, 1, 1, 2);
    connect(m_toggle, &QToolButton::toggled, this, &ConnectionStepRow::showEvidence);
    keepTranslated(this, [this] { showReport(); });
}

void ConnectionStepRow::setReport(const ConnectionTest::StepReport &report)
{
    m_report = report;
    showReport();
}

void ConnectionStepRow::showReport()
{
    const QString name = ConnectionTest::stepText(m_step);
    const QString state = ConnectionTest::stateText(m_report.state);
    m_mark->setIcon(markOf(m_report.state));
    m_mark->setTurning(m_report.state == StepState::Running);
    m_name->setText(tr("%1: %2", "a step of a test and its state").arg(name, state));
    QFont font = this->font();
    font.setBold(m_report.state == StepState::Failed);
    m_name->setFont(font);
    m_sentence->setText(m_report.sentence);
    m_sentence->setVisible(!m_report.sentence.isEmpty());
    m_toggle->setVisible(!m_report.evidence.isEmpty());
    m_toggle->setAccessibleName(tr("Evidence of the step %1").arg(name));
    m_evidence->setAccessibleName(tr("Evidence of the step %1").arg(name));
    m_evidence->setPlainText(m_report.evidence);
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_report.sentence);
    if (m_report.evidence.isEmpty())
        m_toggle->setChecked(false);
    showEvidence(m_toggle->isChecked());
}

void ConnectionStepRow::showEvidence(bool open)
{
    m_toggle->setIcon(icon(open ? u"chevron-up"_s : u"chevron-down"_s));
    m_toggle->setToolTip(open ? tr("Hide the evidence") : tr("Show the evidence"));
    m_evidence->setVisible(open);
}

}
