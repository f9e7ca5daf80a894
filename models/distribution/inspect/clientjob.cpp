#include "models/distribution/inspect/clientjob.h"

namespace quaymaster
{

ClientJob::ClientJob(RegistryClient &client)
    : m_client(client)
{
}

void ClientJob::run()
{
    m_context = std::make_unique<QObject>();
    ask();
}

void ClientJob::stop()
{
    m_context.reset();
    cancelled();
}

void ClientJob::done()
{
    m_context.release()->deleteLater(); // we are inside one of its answers
    succeed();
}

void ClientJob::failed(const Error &error)
{
    if (!m_context)
        return;
    m_context.release()->deleteLater();
    fail(error);
}

}
