#include "views/distribution/plandetails.h"

#include "models/image/reference.h"
#include "models/registries/hosts/registryhosts.h"
#include "views/widgets/environments.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/factgrid.h"
#include "views/widgets/fonts.h"
#include "views/widgets/translated.h"

#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

PlanDetails::PlanDetails(const RegistryHosts &hosts, QWidget *parent)
    : QWidget(parent)
    , m_hosts(hosts)
    , m_facts(new FactGrid(this))
    , m_environment(new EnvironmentBadge(this))
    , m_destination(m_facts->add(u"plan.destination"_s, m_environment))
    , m_now(m_facts->add(u"plan.digestNow"_s))
    , m_then(m_facts->add(u"plan.digestThen"_s))
    , m_platforms(m_facts->add(u"plan.platforms"_s))
    , m_notes(m_facts->add(u"plan.notes"_s))
    , m_error(new ErrorDetails(this))
{
    m_environment->setObjectName(u"plan.environment"_s);
    m_error->setObjectName(u"plan.obstacle"_s);
    m_now->setFont(fixedFont());
    m_then->setFont(fixedFont());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addWidget(m_error);
    keepTranslated(this, [this] { retext(); });
    clear();
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
    const bool hasTag = !m_image.tagNew.isEmpty() || !m_image.tagOld.isEmpty();
    m_facts->set(m_destination, tr("Destination:"), m_image.destination);
    showEnvironment();
    m_facts->set(m_now, tr("Digest now:"),
                 !hasTag                        ? QString()
                     : m_image.tagOld.isEmpty() ? tr("none")
                                                : m_image.tagOld);
    m_facts->set(m_then, tr("Digest then:"), m_image.tagNew.isEmpty() ? m_image.digest : m_image.tagNew);
    m_facts->set(m_platforms, tr("Platforms:"), m_image.platforms.join(u", "_s));
    QStringList notes = m_image.notes;
    if (const QString advice = adviceOnTag(m_image, m_outcome); !advice.isEmpty())
        notes.prepend(advice);
    m_facts->set(m_notes, tr("Notes:"), notes.join(u'\n'));
    // Where the two digests differ, these say so, and the page what to do.
    const bool isTold = m_outcome == PlanOutcome::Collision;
    m_error->setVisible(m_image.error && !isTold);
    if (m_image.error)
        m_error->setError(*m_image.error);
}

void PlanDetails::showEnvironment()
{
    const auto destination = Reference::parse(m_image.destination);
    const RegistryHost *host = destination ? m_hosts.find(destination->repository().host()) : nullptr;
    m_environment->setEnvironment(host ? host->environment : RegistryHost::Environment::None);
}

}
