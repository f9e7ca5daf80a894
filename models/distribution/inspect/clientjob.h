#pragma once

#include "models/distribution/client/registryclient.h"
#include "models/jobs/job.h"

namespace quaymaster
{

/// A job that only asks a registry: cancelling drops the questions. The client does the trying again.
class ClientJob : public Job
{
    Q_OBJECT

protected:
    explicit ClientJob(RegistryClient &client);

    RegistryClient &client() { return m_client; }
    /// Answers come to it; gone once the job is over.
    QObject *context() { return m_context.get(); }
    void done();
    void failed(const Error &error);

    void run() final;
    virtual void ask() = 0;

private:
    void stop() final;

    RegistryClient &m_client;
    std::unique_ptr<QObject> m_context;
};

}
