#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/jobs/job.h"

namespace quaymaster
{

/// Whether a registry host accepts a credential, before that is stored anywhere. Errors: `unauthorized` and those of
/// every request.
class ProofJob final : public Job
{
    Q_OBJECT

public:
    ProofJob(QString host, Credential credential, const NetworkOptions &options);

    QString title() const override;
    /// Once succeeded: false if the host asked nobody to log in, so nothing was proven.
    bool wasAsked() const { return m_wasAsked; }

protected:
    void run() override;
    void stop() override;

private:
    QString m_host;
    RegistrySession m_session;
    std::unique_ptr<QObject> m_context;
    bool m_wasAsked = false;
};

}
