#include "views/distribution/copydialog.h"

#include "models/core/wording.h"
#include "views/distribution/destinationsedit.h"
#include "views/distribution/equivalentcommand.h"
#include "views/distribution/planpage.h"
#include "views/distribution/platformchoice.h"
#include "views/distribution/referencecompletions.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int recentShown = 30;

}

QString CopyDialog::textOf(const Operations::Recent &pair)
{
    const QString tags = pair.pattern.isEmpty() ? tr("all tags of %1").arg(pair.source)
                                                : tr("the tags of %1 that match %2").arg(pair.source, pair.pattern);
    return u"%1 → %2"_s.arg(pair.areTags ? tags : pair.source, listed(pair.destinations));
}

CopyDialog::CopyDialog(TransferServices &services, Kind kind, QWidget *parent)
    : Dialog(parent)
    , m_services(services)
    , m_kind(std::move(kind))
    , m_completions(new ReferenceCompletions(services.hosts, services.repositories, this))
    , m_recent(new QToolButton(this))
    , m_source(m_kind.makeSource(services, *m_completions, this))
    , m_destinations(new DestinationsEdit(services.hosts, *m_completions, this))
    , m_platforms(new PlatformChoice(this))
    , m_referrers(new QCheckBox(this))
    , m_plan(new PlanPage(services, this))
    , m_pages(new QStackedWidget(this))
    , m_commandLine(new EquivalentCommand(this))
    , m_whereLabel(new QLabel(this))
    , m_platformsLabel(new QLabel(this))
    , m_reason(new WrappedLabel({}, this))
    , m_back(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_pages->addWidget(buildForm());
    m_pages->addWidget(m_plan);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_commandLine);
    layout->addWidget(m_reason);
    layout->addWidget(buildButtons());
    setSizeGripEnabled(true);
    setSize(110, 42);
    connectAll();
    keepTranslated(this, [this] { retext(); });
    sourceChanged();
    m_source->setFocus(); // else the button would have it, which can't be pressed yet
    askBeforeDiscarding();
}

QWidget *CopyDialog::buildForm()
{
    m_referrers->setObjectName(u"referrers"_s);
    m_referrers->setVisible(m_source->hasReferrers());
    m_recent->setObjectName(u"recent"_s);
    m_recent->setIcon(icon(u"history"_s));
    m_recent->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_recent->setPopupMode(QToolButton::InstantPopup);
    m_recent->setMenu(new QMenu(m_recent));
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({}); // in line with what stands below it
    layout->addWidget(m_recent, 0, Qt::AlignRight);
    layout->addWidget(m_source);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_whereLabel);
    layout->addWidget(m_destinations);
    layout->addSpacing(fontMetrics().height());
    m_platformsLabel->setBuddy(m_platforms);
    layout->addWidget(m_platformsLabel);
    layout->addWidget(m_platforms);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_referrers);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    return area;
}

QWidget *CopyDialog::buildButtons()
{
    m_reason->setObjectName(u"reason"_s);
    m_back->setObjectName(u"back"_s);
    m_again->setObjectName(u"again"_s);
    m_next->setObjectName(u"next"_s);
    m_start->setObjectName(u"start"_s);
    m_cancel->setObjectName(u"cancel"_s);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_back, QDialogButtonBox::ResetRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_back, m_again, m_cancel})
        button->setAutoDefault(false);
    return buttons;
}

void CopyDialog::retext()
{
    setWindowTitle(m_kind.title());
    m_recent->setText(tr("&Recent"));
    m_whereLabel->setText(tr("&To:"));
    m_platformsLabel->setText(tr("Platforms:"));
    m_referrers->setText(tr("&Signatures, attestations and other referrers come along"));
    m_back->setText(tr("&Back"));
    m_again->setText(tr("Plan a&gain"));
    m_next->setText(tr("Show the &plan"));
    m_start->setText(m_kind.start());
    m_cancel->setText(tr("Cancel"));
    update();
}

void CopyDialog::connectAll()
{
    m_whereLabel->setBuddy(m_destinations->firstField());
    connect(m_source, &CopySource::changed, this, &CopyDialog::sourceChanged);
    connect(m_destinations, &DestinationsEdit::changed, this, &CopyDialog::update);
    connect(m_platforms, &PlatformChoice::changed, this, &CopyDialog::update);
    connect(m_referrers, &QCheckBox::toggled, this, &CopyDialog::update);
    connect(m_plan, &PlanPage::changed, this, &CopyDialog::update);
    connect(m_plan, &PlanPage::arrived, this, &CopyDialog::planArrived);
    connect(m_plan, &PlanPage::idle, this, &CopyDialog::idle);
    connect(m_recent->menu(), &QMenu::aboutToShow, this, &CopyDialog::fillRecent);
    connect(m_back, &QPushButton::clicked, this, &CopyDialog::showForm);
    connect(m_again, &QPushButton::clicked, this, &CopyDialog::showPlan);
    connect(m_next, &QPushButton::clicked, this, &CopyDialog::showPlan);
    connect(m_start, &QPushButton::clicked, this, &CopyDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void CopyDialog::setSource(const QString &text)
{
    showForm();
    m_source->setText(text);
    if (!text.isEmpty())
        m_destinations->setFocus(); // that is what is left to say
}

void CopyDialog::setDestinations(const QStringList &references)
{
    m_destinations->setDestinations(references);
}

bool CopyDialog::isBusy() const
{
    return m_plan->isBusy();
}

void CopyDialog::sourceChanged()
{
    m_destinations->setRepositories(m_source->isOfTags());
    m_destinations->setSourceTag(m_source->tag());
    m_platforms->offer(m_source->platforms());
    update();
}

QString CopyDialog::formReason() const
{
    if (const QString reason = m_source->reason(); !reason.isEmpty())
        return reason;
    if (const QString reason = m_destinations->reason(); !reason.isEmpty())
        return reason;
    return m_platforms->isIncomplete() ? tr("Check at least one platform, or all.") : QString();
}

std::optional<CopyRequest> CopyDialog::request() const
{
    const auto source = m_source->source();
    if (!source || !formReason().isEmpty())
        return {};
    CopyRequest request;
    request.source = *source;
    request.destinations = m_destinations->destinations();
    request.platforms = m_platforms->chosen();
    request.referrers = m_referrers->isChecked();
    return request;
}

void CopyDialog::update()
{
    const bool isForm = m_pages->currentIndex() == FormPage;
    const QString reason = isForm ? formReason() : m_plan->reason();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_back->setVisible(!isForm);
    m_again->setVisible(!isForm);
    m_next->setVisible(isForm);
    m_start->setVisible(!isForm);
    m_next->setEnabled(isForm && reason.isEmpty());
    m_start->setEnabled(!isForm && reason.isEmpty());
    m_next->setDefault(isForm);
    m_start->setDefault(!isForm && !m_plan->replaces()); // Enter replaces nothing
    const auto ready = isForm ? std::nullopt : m_plan->ready();
    const auto shown = ready ? ready : request();
    m_commandLine->setCommand(shown ? shellCommand(argumentsFor(*shown)) : QString());
}

void CopyDialog::showPlan()
{
    if (m_source->renew()) { // what was chosen may not be there any more
        showForm();
        return;
    }
    const auto wanted = request();
    if (!wanted)
        return;
    m_pages->setCurrentIndex(PlanningPage);
    m_plan->plan(*wanted);
    m_plan->setFocus(); // Enter has nothing to press there yet
}

/// Where somebody has gone meanwhile, the focus stays.
void CopyDialog::planArrived()
{
    if (focusWidget() != m_plan)
        return;
    if (m_start->isDefault() && m_start->isEnabled())
        m_start->setFocus();
    else if (!m_plan->takeFocus())
        m_again->setFocus();
}

void CopyDialog::showForm()
{
    if (m_pages->currentIndex() == FormPage)
        return;
    m_pages->setCurrentIndex(FormPage);
    m_plan->cancel();
    m_next->setFocus();
}

void CopyDialog::start()
{
    const auto request = m_plan->ready();
    if (!request)
        return;
    emit started(m_services.operations.start(*request));
    accept();
}

/// On the plan Esc goes back: what was typed is not thrown away by one key.
void CopyDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_pages->currentIndex() == PlanningPage)
        showForm();
    else
        Dialog::keyPressEvent(event);
}

void CopyDialog::done(int result)
{
    m_plan->cancel();
    QDialog::done(result);
}

void CopyDialog::fillRecent()
{
    QMenu *menu = m_recent->menu();
    menu->clear();
    const auto pairs = m_services.operations.recent(recentShown, m_kind.command);
    for (const Operations::Recent &pair : pairs) {
        QAction *action = menu->addAction(textOf(pair).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, pair] { take(pair); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing yet"))->setEnabled(false);
}

void CopyDialog::take(const Operations::Recent &pair)
{
    m_source->setOfTags(pair.areTags, pair.pattern);
    setSource(pair.source);
    setDestinations(pair.destinations);
}

}
