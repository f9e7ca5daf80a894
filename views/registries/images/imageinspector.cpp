#include "views/registries/images/imageinspector.h"

#include "models/distribution/inspect/inspectjob.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "views/registries/images/imagedetails.h"
#include "views/registries/images/windowadvice.h"
#include "views/widgets/statepage.h"

#include <QStackedLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ImageInspector::ImageInspector(const RegistryServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedLayout(this))
    , m_page(new StatePage)
    , m_details(new ImageDetails)
{
    setObjectName(u"imageInspector"_s);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_details);
    m_wait.setSingleShot(true);
    m_wait.setInterval(150); // who steps through a list by keys asks for the last one only
    connect(&m_wait, &QTimer::timeout, this, &ImageInspector::load);
    connect(m_page, &StatePage::retryRequested, this, &ImageInspector::load);
    connect(&services.browser, &RegistryBrowser::aboutToRenew, this, [this] { m_job.cancel(); });
    connect(&services.browser, &RegistryBrowser::renewed, this, [this] {
        if (m_reference && !m_isShown)
            load();
    });
    clear();
}

void ImageInspector::inspect(const Reference &reference)
{
    if (m_reference == reference)
        return;
    m_job.cancel();
    m_reference = reference;
    m_isShown = false;
    m_wait.start();
}

void ImageInspector::clear()
{
    m_wait.stop();
    m_job.cancel();
    m_reference.reset();
    m_isShown = false;
    m_page->setEmpty([] { return tr("Choose one tag to see what is in it."); });
    m_stack->setCurrentWidget(m_page);
}

void ImageInspector::load()
{
    if (!m_reference)
        return;
    m_isShown = false;
    m_page->setLoading();
    m_stack->setCurrentWidget(m_page);
    ask();
}

/// Whoever reads what is shown goes on reading.
void ImageInspector::refresh()
{
    if (m_isShown)
        ask();
    else
        load();
}

void ImageInspector::ask()
{
    m_wait.stop();
    m_job.start<InspectJob>(std::make_unique<InspectJob>(m_services.browser.client(), *m_reference),
                            [this](const InspectJob &job) { show(job); });
}

void ImageInspector::show(const InspectJob &job)
{
    if (job.error()) {
        m_isShown = false;
        m_page->setError(withWindowAdvice(*job.error(), m_reference->repository().host()));
        m_stack->setCurrentWidget(m_page);
        return;
    }
    const Digest digest = job.root().digest();
    if (!m_isShown || m_shownDigest != digest)
        m_details->show(job);
    m_isShown = true;
    m_shownDigest = digest;
    m_stack->setCurrentWidget(m_details);
}

}
