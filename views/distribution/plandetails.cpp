#include "views/distribution/plandetails.h"

#include "models/image/reference.h"
#include "models/registries/registryhosts.h"
#include "views/widgets/environments.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fonts.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QGridLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int destinationRow = 1; // an empty grid counts one row already

}

PlanDetails::PlanDetails(const RegistryHosts &hosts, QWidget *parent)
    : QWidget(parent)
    , m_hosts(hosts)
    , m_grid(new QGridLayout(this))
    , m_destination(addRow(u"plan.destination"_s))
    , m_environment(new EnvironmentBadge(this))
    , m_now(addRow(u"plan.digestNow"_s))
    , m_then(addRow(u"plan.digestThen"_s))
    , m_platforms(addRow(u"plan.platforms"_s))
    , m_notes(addRow(u"plan.notes"_s))
    , m_error(new ErrorDetails(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_environment->setObjectName(u"plan.environment"_s);
    m_grid->addWidget(m_environment, destinationRow, 2, Qt::AlignTop | Qt::AlignRight);
    m_error->setObjectName(u"plan.obstacle"_s);
    m_grid->addWidget(m_error, m_grid->rowCount(), 0, 1, 3);
    const QFont fixed = fixedFont();
    m_now->setFont(fixed);
    m_then->setFont(fixed);
    keepTranslated(this, [this] { retext(); });
    clear();
}

QLabel *PlanDetails::addRow(const QString &name)
{
    auto *field = new WrappedLabel({}, this);
    field->setObjectName(name);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *title = new QLabel(this);
    const int row = m_grid->rowCount();
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_names.insert(field, title);
    return field;
}

void PlanDetails::clear()
{
    setVisible(false);
}

void PlanDetails::show(const ImageReport &image, PlanOutcome outcome)
{
    m_image = image;
    m_outcome = outcome;
    retext();
    setVisible(true);
}

void PlanDetails::retext()
{
    const auto set = [this](QLabel *value, const QString &label, const QString &text) {
        auto *name = m_names.value(value);
        name->setText(label);
        value->setAccessibleName(label);
        value->setText(text);
        value->setVisible(!text.isEmpty());
        name->setVisible(!text.isEmpty());
    };
    const bool hasTag = !m_image.tagNew.isEmpty() || !m_image.tagOld.isEmpty();
    set(m_destination, tr("Destination:"), m_image.destination);
    showEnvironment();
    set(m_now, tr("Digest now:"), !hasTag ? QString() : m_image.tagOld.isEmpty() ? tr("none") : m_image.tagOld);
    set(m_then, tr("Digest then:"), m_image.tagNew.isEmpty() ? m_image.digest : m_image.tagNew);
    set(m_platforms, tr("Platforms:"), m_image.platforms.join(u", "_s));
    QStringList notes = m_image.notes;
    if (const QString advice = adviceOnTag(m_image, m_outcome); !advice.isEmpty())
        notes.prepend(advice);
    set(m_notes, tr("Notes:"), notes.join(u'\n'));
    m_error->setVisible(m_image.error.has_value());
    if (m_image.error)
        m_error->setError(shownError());
}

void PlanDetails::showEnvironment()
{
    const auto destination = Reference::parse(m_image.destination);
    const RegistryHost *host = destination ? m_hosts.find(destination->repository().host()) : nullptr;
    m_environment->setEnvironment(host ? host->environment : RegistryHost::Environment::None);
}

/// The sentence of a conflict speaks of the command line.
Error PlanDetails::shownError() const
{
    Error error = *m_image.error;
    if (m_outcome == PlanOutcome::Collision)
        error.summary
            = tr("%1 exists with another digest. Compare both before you let it be replaced.").arg(m_image.destination);
    return error;
}

}
