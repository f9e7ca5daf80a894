#pragma once

#include "models/credentials/authfile.h"

#include <QProcess>
#include <QTimer>
#include <chrono>

namespace quaymaster
{

/// One `docker-credential-NAME get` (docker/docker-credential-helpers). Answers once: a credential, anonymous when the
/// helper has none, or `keychain` when it is missing, fails, talks nonsense or takes too long. Ending it ends the
/// helper.
class CredentialHelper : public QObject
{
    Q_OBJECT

public:
    using Answer = CredentialSource::Answer;

    CredentialHelper(HelperQuestion question, std::chrono::milliseconds patience, Answer answer);
    ~CredentialHelper() override;
    Q_DISABLE_COPY_MOVE(CredentialHelper)

    void start();

private:
    void read();
    void finish(int exitCode, QProcess::ExitStatus status);
    void stop(const QString &detail);
    void reply(const Result<Credential> &result);
    Error failed(const QString &detail) const;
    Result<Credential> parsed() const;

    HelperQuestion m_question;
    Answer m_answer;
    QTimer m_timer;
    QProcess m_process;
    QByteArray m_output;
};

}
