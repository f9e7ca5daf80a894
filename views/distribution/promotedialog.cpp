#include "views/distribution/promotedialog.h"

#include "views/distribution/dryrun.h"
#include "views/distribution/equivalentcommand.h"
#include "views/distribution/plandetails.h"
#include "views/distribution/referencecompletions.h"
#include "views/distribution/referenceedit.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fonts.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int linesOfPlan = 12;
constexpr auto typingPause = std::chrono::milliseconds(400);

QString releasedGroup()
{
    return u"matrixdc"_s;
}

}

std::optional<Reference> PromoteDialog::proposedFor(const Reference &source)
{
    const QString &path = source.repository().path();
    const QString group = path.section(u'/', 0, 0);
    if (group == releasedGroup())
        return {};
    const QString name = path.contains(u'/') ? path.section(u'/', 1) : path;
    const auto repository = Repository::parse(source.repository().host() + u'/' + releasedGroup() + u'/' + name);
    if (!repository)
        return {};
    return source.tag().isEmpty() ? Reference(*repository) : Reference(*repository, source.tag());
}

PromoteDialog::PromoteDialog(TransferServices &services, const Reference &source, QWidget *parent)
    : Dialog(parent)
    , m_services(services)
    , m_source(source.orLatest())
    , m_dryRun(new DryRun(services.context, this))
    , m_intro(new WrappedLabel({}, this))
    , m_sourceLabel(new QLabel(this))
    , m_sourceText(new WrappedLabel(m_source.toString(), this))
    , m_targetLabel(new QLabel(this))
    , m_target(new ReferenceEdit(u"promote.target"_s, ReferenceEdit::Wants::Destination, services.hosts, this))
    , m_referrers(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_details(new PlanDetails(services.hosts, this))
    , m_error(new ErrorDetails(this))
    , m_commandLine(new EquivalentCommand(this))
    , m_reason(new WrappedLabel({}, this))
    , m_again(new QPushButton(this))
    , m_promote(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    keepTranslated(this, [this] { retext(); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PromoteDialog::look);
    connect(m_target, &ReferenceEdit::changed, this, &PromoteDialog::targetChanged);
    connect(m_referrers, &QCheckBox::toggled, this, &PromoteDialog::targetChanged);
    connect(m_dryRun, &DryRun::finished, this, &PromoteDialog::looked);
    connect(m_dryRun, &DryRun::idle, this, &PromoteDialog::idle);
    connect(m_again, &QPushButton::clicked, this, &PromoteDialog::targetChanged);
    connect(m_promote, &QPushButton::clicked, this, &PromoteDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_target->setHost(m_source.repository().host());
    m_target->setSourceTag(m_source.tag());
    if (const auto proposed = proposedFor(m_source))
        m_target->setText(proposed->toString());
    look();
}

PromoteDialog::~PromoteDialog() = default;

void PromoteDialog::build()
{
    setObjectName(u"promote"_s);
    m_intro->setObjectName(u"promote.intro"_s);
    m_sourceText->setObjectName(u"promote.source"_s);
    m_sourceText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sourceLabel->setBuddy(m_sourceText);
    m_targetLabel->setBuddy(&m_target->line());
    m_referrers->setObjectName(u"promote.referrers"_s);
    m_progress->setObjectName(u"promote.progress"_s);
    m_progress->setRange(0, 0);
    m_error->setObjectName(u"promote.error"_s);
    m_reason->setObjectName(u"promote.reason"_s);
    m_again->setObjectName(u"promote.again"_s);
    m_again->setAutoDefault(false);
    m_promote->setObjectName(u"promote.start"_s);
    m_promote->setAutoDefault(false);
    m_cancel->setObjectName(u"promote.cancel"_s);
    m_cancel->setAutoDefault(false);
    auto *completer = new QCompleter(new ReferenceCompletions(m_services.hosts, m_services.repositories, this), this);
    completer->setFilterMode(Qt::MatchContains);
    m_target->line().setCompleter(completer);
    auto *form = new QFormLayout;
    form->addRow(m_sourceLabel, m_sourceText);
    form->addRow(m_targetLabel, m_target);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_promote, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addWidget(m_referrers);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_details, m_error})
        layout->addWidget(widget);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_commandLine, m_reason, buttons})
        layout->addWidget(widget);
    // What is found out later has room already: the buttons stay below the pointer.
    resize(letterWidth(fontMetrics()) * 100, sizeHint().height() + fontMetrics().lineSpacing() * linesOfPlan);
}

void PromoteDialog::retext()
{
    setWindowTitle(tr("Promote %1").arg(m_source.toString()));
    m_intro->setText(tr("The same image, byte for byte, under another name on the same host: nothing is sent that is "
                        "there already."));
    m_sourceLabel->setText(tr("From:"));
    m_targetLabel->setText(tr("&To:"));
    m_target->line().setAccessibleName(tr("Promote to"));
    m_referrers->setText(tr("&Signatures, attestations and other referrers come along"));
    m_progress->setAccessibleName(tr("Looking at both"));
    m_again->setText(tr("Look a&gain"));
    judgeHost();
    m_cancel->setText(tr("Cancel"));
    update();
}

bool PromoteDialog::isBusy() const
{
    return m_dryRun->isBusy();
}

CopyRequest PromoteDialog::request() const
{
    CopyRequest request;
    request.source = m_source;
    request.destinations = {*m_target->reference()};
    request.referrers = m_referrers->isChecked();
    request.force = outcome() == PlanOutcome::MovesTag;
    if (m_planned)
        request.seen = SeenImages({*m_planned});
    return request;
}

/// Planned as if the tag might be replaced: then a rule that forbids it shows, too.
std::optional<PlanOutcome> PromoteDialog::outcome() const
{
    return m_planned ? std::optional(planOutcome(*m_planned, true)) : std::nullopt;
}

/// Elsewhere it would not be the same image byte for byte without sending one.
void PromoteDialog::judgeHost()
{
    const QString &host = m_source.repository().host();
    const auto &target = m_target->reference();
    const bool isElsewhere = target && target->repository().host() != host;
    m_target->setObjection(isElsewhere ? tr("A promotion stays on %1. Sync brings an image to another host.").arg(host)
                                       : QString());
}

bool PromoteDialog::isTargetRight() const
{
    return m_target->reference() && !m_target->isObjected();
}

void PromoteDialog::targetChanged()
{
    judgeHost();
    m_planned.reset();
    m_failed.reset();
    m_dryRun->cancel();
    m_pause.start();
    update();
}

void PromoteDialog::look()
{
    m_pause.stop();
    if (isTargetRight()) {
        CopyRequest asIfForced = request();
        asIfForced.force = true;
        m_dryRun->start(asIfForced);
    }
    update();
}

void PromoteDialog::looked(const CopyReport &report)
{
    m_failed = report.error;
    if (!report.images.isEmpty())
        m_planned = report.images.first();
    update();
}

QString PromoteDialog::reason() const
{
    if (m_target->isEmpty())
        return tr("Name the repository to promote to.");
    if (!isTargetRight())
        return tr("Correct the name to promote to.");
    if (m_failed)
        return tr("It could not be looked at.");
    if (!m_planned)
        return tr("Both are being looked at. Nothing is written.");
    if (outcome() == PlanOutcome::Unchanged)
        return tr("Exactly this image stands there already.");
    if (isObstacle(*outcome()))
        return tr("It cannot be promoted as things stand.");
    return {};
}

QString PromoteDialog::verb() const
{
    return outcome() == PlanOutcome::MovesTag ? tr("&Replace and promote") : tr("&Promote");
}

void PromoteDialog::update()
{
    const QString reason = this->reason();
    const bool isLooking = isTargetRight() && !m_planned && !m_failed;
    m_progress->setVisible(isLooking);
    if (m_planned)
        m_details->show(*m_planned, *outcome());
    else
        m_details->clear();
    m_error->setVisible(m_failed.has_value());
    if (m_failed)
        m_error->setError(*m_failed);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_again->setVisible(!reason.isEmpty() && isTargetRight() && !isLooking);
    m_promote->setText(verb());
    m_promote->setEnabled(reason.isEmpty());
    m_promote->setDefault(reason.isEmpty() && outcome() != PlanOutcome::MovesTag);
    m_commandLine->setCommand(isTargetRight() ? shellCommand(argumentsFor(request())) : QString());
}

void PromoteDialog::start()
{
    if (!reason().isEmpty())
        return;
    emit started(m_services.operations.start(request()));
    accept();
}

void PromoteDialog::done(int result)
{
    m_pause.stop();
    m_dryRun->cancel();
    QDialog::done(result);
}

}
