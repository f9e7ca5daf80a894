#pragma once

#include "models/distribution/inspect/taglistjob.h"

#include <QSet>
#include <memory>

namespace quaymaster
{

class RegistryBrowser;
class RegistryEntries;

/// Reads the tags of repositories, one after the other, and has their entries marked that have a newer version there.
/// Nobody waits for it and nothing fails by it: a registry that lists no tags marks none, and a host that could not be
/// reached is not asked for its other repositories. On the GUI thread; both outlive it.
class NewerTagSearch final : public QObject
{
    Q_OBJECT

public:
    NewerTagSearch(RegistryBrowser &browser, RegistryEntries &entries);
    ~NewerTagSearch() override;

    /// Those that wait already are asked once.
    void look(const QList<Repository> &repositories);
    /// Forgets all that wait, and the one that is being asked.
    void cancel();

private:
    void next();
    void dropFirst();
    void over();
    void stop();

    RegistryBrowser &m_browser;
    RegistryEntries &m_entries;
    QList<Repository> m_waiting;
    QSet<QString> m_isWaiting; ///< their names
    QSet<QString> m_unreachable; ///< hosts, until all have been asked
    std::unique_ptr<TagListJob> m_job;
};

}
