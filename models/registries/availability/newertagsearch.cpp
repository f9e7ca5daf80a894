#include "models/registries/availability/newertagsearch.h"

#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/entries/registryentries.h"

namespace quaymaster
{

NewerTagSearch::NewerTagSearch(RegistryBrowser &browser, RegistryEntries &entries)
    : m_browser(browser)
    , m_entries(entries)
{
    connect(&browser, &RegistryBrowser::aboutToRenew, this, &NewerTagSearch::stop);
    connect(&browser, &RegistryBrowser::renewed, this, &NewerTagSearch::next);
}

NewerTagSearch::~NewerTagSearch()
{
    stop();
}

void NewerTagSearch::look(const QList<Repository> &repositories)
{
    for (const Repository &repository : repositories) {
        const QString name = repository.toString();
        if (m_isWaiting.contains(name))
            continue;
        m_isWaiting.insert(name);
        m_waiting.append(repository);
    }
    next();
}

void NewerTagSearch::cancel()
{
    stop();
    m_waiting.clear();
    m_isWaiting.clear();
    m_unreachable.clear();
}

void NewerTagSearch::dropFirst()
{
    m_isWaiting.remove(m_waiting.constFirst().toString());
    m_waiting.removeFirst();
}

void NewerTagSearch::next()
{
    if (m_job)
        return;
    while (!m_waiting.isEmpty() && m_unreachable.contains(m_waiting.constFirst().host()))
        dropFirst();
    if (m_waiting.isEmpty()) {
        m_unreachable.clear();
        return;
    }
    m_job = std::make_unique<TagListJob>(m_browser.client(), m_waiting.constFirst());
    connect(m_job.get(), &Job::finished, this, &NewerTagSearch::over);
    m_job->start();
}

void NewerTagSearch::over()
{
    const Repository &repository = m_job->repository();
    if (!m_job->error())
        m_entries.noteTags(repository, m_job->tags());
    else if (m_browser.client().access().host(repository.host()).origin.isEmpty())
        m_unreachable.insert(repository.host());
    dropFirst();
    m_job.release()->deleteLater(); // we are inside its signal
    next();
}

/// What it was about is asked again after that.
void NewerTagSearch::stop()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job.release()->deleteLater();
}

}
