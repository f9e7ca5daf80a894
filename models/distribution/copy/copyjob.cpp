#include "models/distribution/copy/copyjob.h"

#include "models/distribution/copy/copyrun.h"

#include <QLoggingCategory>

namespace quaymaster
{

namespace
{

Q_LOGGING_CATEGORY(log, "quaymaster.copy")

/// The facts of a workspace. Without them a run is slower, not wrong.
class Memory
{
public:
    explicit Memory(const Workspace &workspace)
    {
        auto writer = StoreThread::open(workspace.database());
        auto reader = writer ? Database::open(workspace.database()) : Result<std::unique_ptr<Database>>(writer.error());
        if (!reader) {
            qCWarning(log).noquote() << "running without remembered facts:" << reader.error().detail;
            return;
        }
        m_writer = *std::move(writer);
        m_reader = *std::move(reader);
        m_facts.emplace(*m_reader, *m_writer);
    }

    FactCache *facts() { return m_facts ? &*m_facts : nullptr; }

private:
    std::unique_ptr<StoreThread> m_writer;
    std::unique_ptr<Database> m_reader;
    std::optional<FactCache> m_facts;
};

struct Stage
{
    Stage(const CopyRequest &request, const NetworkOptions &options, std::unique_ptr<CredentialSource> credentials,
          const Workspace &workspace)
        : session(options, std::move(credentials))
        , memory(workspace)
        , run(request, session, memory.facts(), workspace.spool())
    {
    }

    RegistrySession session;
    Memory memory;
    CopyRun run;
};

}

CopyJob::CopyJob(QString title, CopyRequest request, NetworkOptions options, CredentialFactory credentials,
                 Workspace workspace)
    : TransferJob(std::move(title),
                  [request = std::move(request), options = std::move(options), credentials = std::move(credentials),
                   workspace = std::move(workspace)] {
                      const auto stage = std::make_shared<Stage>(request, options, credentials(), workspace);
                      return std::shared_ptr<TransferRun>(stage, &stage->run);
                  })
{
}

}
