#include "views/distribution/planpage.h"

#include "views/distribution/plandetails.h"
#include "views/distribution/transferservices.h"
#include "views/widgets/colors.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/formats.h"
#include "views/widgets/statedelegate.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

StateLook lookOf(PlanOutcome outcome)
{
    switch (outcome) {
    case PlanOutcome::NewTag:
    case PlanOutcome::ByDigest:
        return {u"tag"_s, Tone::Ok};
    case PlanOutcome::MovesTag:
        return {u"arrow-right-left"_s, Tone::Warning};
    case PlanOutcome::Unchanged:
        return {u"circle-check"_s, Tone::Neutral};
    case PlanOutcome::Collision:
        return {u"triangle-alert"_s, Tone::Error};
    case PlanOutcome::Immutable:
    case PlanOutcome::NoRight:
        return {u"lock"_s, Tone::Error};
    case PlanOutcome::NoProject:
    case PlanOutcome::Failed:
        return {u"circle-x"_s, Tone::Error};
    }
    Q_UNREACHABLE();
}

}

PlanPage::PlanPage(const TransferServices &services, QWidget *parent)
    : QWidget(parent)
    , m_dryRun(new DryRun(services.context, this))
    , m_summary(new WrappedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_error(new ErrorDetails(this))
    , m_table(new FilteredTable(FilteredTable::Kind::Table, this))
    , m_details(new PlanDetails(services.hosts, this))
    , m_force(new QCheckBox(this))
    , m_forceHint(new WrappedLabel({}, this))
{
    setFocusPolicy(Qt::ClickFocus);
    build();
    connectAll();
    keepTranslated(this, [this] { setText(); });
}

PlanPage::~PlanPage() = default;

void PlanPage::build()
{
    m_summary->setObjectName(u"plan.summary"_s);
    m_progress->setObjectName(u"plan.progress"_s);
    m_error->setObjectName(u"plan.error"_s);
    m_table->setObjectName(u"plan.table"_s);
    m_table->setModel(m_model, PlanModel::SortRole);
    m_table->setTitle([] { return tr("Plan"); });
    m_table->setEmpty([] { return tr("What would happen stands here as soon as it is known."); });
    m_table->view().setRootIsDecorated(false);
    m_table->view().setItemDelegateForColumn(
        PlanModel::What,
        new StateDelegate(
            [](const QModelIndex &index) {
                return lookOf(static_cast<PlanOutcome>(index.data(PlanModel::OutcomeRole).toInt()));
            },
            this));
    m_force->setObjectName(u"plan.force"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_force);
    layout->addWidget(m_forceHint);
}

void PlanPage::connectAll()
{
    connect(m_dryRun, &DryRun::progressed, this, &PlanPage::progressed);
    connect(m_dryRun, &DryRun::finished, this, &PlanPage::finished);
    connect(m_dryRun, &DryRun::idle, this, &PlanPage::idle);
    connect(m_table, &FilteredTable::selectionChanged, this, &PlanPage::showSelected);
    connect(m_force, &QCheckBox::clicked, this, [this](bool isForced) {
        m_request.force = isForced;
        setFocus(); // the box is disabled meanwhile
        run(); // what else stands in the way shows only now
    });
}

void PlanPage::plan(const CopyRequest &request)
{
    m_request = request;
    m_force->setChecked(request.force);
    m_model.clear();
    m_report = {};
    run();
}

void PlanPage::run()
{
    m_state = State::Running;
    m_dryRun->start(m_request);
    showReport();
}

void PlanPage::cancel()
{
    m_dryRun->cancel();
    m_state = State::Idle;
    showReport();
}

void PlanPage::progressed(const CopyProgress &progress)
{
    m_progress->setRange(0, progress.images > 1 ? progress.images : 0);
    m_progress->setValue(progress.imagesOver);
}

void PlanPage::finished(const CopyReport &report)
{
    m_state = State::Done;
    m_report = report;
    m_model.setReport(report, m_request.force);
    int first = 0;
    while (first < m_model.rowCount() && !isObstacle(m_model.outcome(first)))
        ++first;
    if (m_model.rowCount() > 0)
        m_table->setCurrentRow(m_model.index(first < m_model.rowCount() ? first : 0, 0));
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        m_table->view().resizeColumnToContents(column);
    showReport();
    emit arrived();
}

bool PlanPage::takeFocus()
{
    if (m_model.rowCount() == 0)
        return false;
    if (m_request.force)
        m_force->setFocus();
    else
        m_table->view().setFocus();
    return true;
}

void PlanPage::showReport()
{
    const bool isRunning = m_state == State::Running;
    m_progress->setVisible(isRunning);
    if (isRunning)
        m_progress->setRange(0, 0);
    m_error->setVisible(m_state == State::Done && m_report.error.has_value());
    if (m_report.error)
        m_error->setError(*m_report.error);
    m_table->setVisible(m_model.rowCount() > 0);
    const bool offersForce = m_request.force || m_model.count(PlanOutcome::Collision) > 0;
    m_force->setVisible(offersForce && m_model.rowCount() > 0);
    m_forceHint->setVisible(m_force->isVisibleTo(this));
    m_force->setEnabled(!isRunning);
    setText();
    showSelected();
    emit changed();
}

void PlanPage::showSelected()
{
    const QModelIndex row = m_table->currentRow();
    if (row.isValid() && row.row() < m_model.rowCount())
        m_details->show(m_model.images().at(row.row()), m_model.outcome(row.row()));
    else
        m_details->clear();
}

void PlanPage::setText()
{
    setAccessibleName(tr("Plan"));
    m_progress->setAccessibleName(tr("Progress of the plan"));
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_force->setText(tr("&Replace tags that have another digest"));
    m_forceHint->setText(
        tr("Whoever pulls such a tag gets the new image from then on. The old one can be reached by its "
           "digest only, until the registry collects it."));
}

QString PlanPage::summary() const
{
    if (m_state == State::Running)
        return tr("Looking at the source and the destinations. Nothing is written.");
    if (m_state == State::Idle || m_report.error || m_model.rowCount() == 0)
        return {};
    QStringList sentences;
    const int moving = m_model.movingTags();
    if (moving > 0)
        sentences.append(tr("%n moving tag(s) will move.", nullptr, moving));
    if (const int replaced = m_model.count(PlanOutcome::MovesTag) - moving; replaced > 0)
        sentences.append(tr("%n tag(s) will be replaced.", nullptr, replaced));
    if (const int added = m_model.count(PlanOutcome::NewTag); added > 0)
        sentences.append(tr("%n tag(s) will be new.", nullptr, added));
    if (const int same = m_model.count(PlanOutcome::Unchanged); same > 0)
        sentences.append(tr("%n image(s) stand there already.", nullptr, same));
    if (const int obstacles = m_model.obstacles(); obstacles > 0)
        sentences.append(tr("Something stands in the way of %n image(s).", nullptr, obstacles));
    sentences.append(tr("%1 are to be sent.").arg(Formats::size(m_model.bytes())));
    return Formats::sentences(sentences);
}

QString PlanPage::reason() const
{
    if (m_state == State::Idle)
        return tr("There is no plan yet.");
    if (m_state == State::Running)
        return tr("The plan is being made.");
    if (m_report.error || m_model.rowCount() == 0)
        return tr("The plan could not be made.");
    if (m_model.count(PlanOutcome::Collision) > 0)
        return tr("A tag has another digest. Let it be replaced, or go back and name another.");
    if (m_model.obstacles() == m_model.rowCount())
        return tr("Nothing can be done as it stands: see what is in the way.");
    return {};
}

std::optional<CopyRequest> PlanPage::ready() const
{
    if (!reason().isEmpty())
        return {};
    CopyRequest request = m_request;
    request.seen = SeenImages(m_report.images);
    return request;
}

}
