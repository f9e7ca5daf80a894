#include "models/credentials/credentialhelper.h"

#include "models/core/redaction.h"

#include <QJsonDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestOutput = 65'536;

}

CredentialHelper::CredentialHelper(HelperQuestion question, std::chrono::milliseconds patience, Answer answer)
    : m_question(std::move(question))
    , m_answer(std::move(answer))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    m_process.setProgram("docker-credential-"_L1 + m_question.helper);
    m_process.setArguments({u"get"_s});
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_timer, &QTimer::timeout, this, [this] { stop(u"no answer in time"_s); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CredentialHelper::read);
    connect(&m_process, &QProcess::finished, this, &CredentialHelper::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError problem) {
        if (problem == QProcess::FailedToStart)
            stop(u"not found, or not executable"_s);
    });
}

CredentialHelper::~CredentialHelper()
{
    m_process.disconnect(this);
}

void CredentialHelper::start()
{
    m_timer.start();
    m_process.start();
    m_process.write(m_question.server.toUtf8());
    m_process.closeWriteChannel();
}

void CredentialHelper::read()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > largestOutput)
        stop(u"more output than any credential has"_s);
}

void CredentialHelper::finish(int exitCode, QProcess::ExitStatus status)
{
    read();
    const QByteArray words = m_output.trimmed();
    if (status != QProcess::NormalExit)
        return reply(failed(u"it crashed"_s));
    if (exitCode == 0)
        return reply(parsed());
    if (words.contains("credentials not found"))
        return reply(Credential());
    // Helpers explain themselves on standard output; one that prints a credential and fails must not be quoted.
    const bool quotable = !words.contains('{');
    reply(failed(u"exit status %1: %2"_s.arg(exitCode).arg(quotable ? redacted(QString::fromUtf8(words)).left(200)
                                                                    : QString())));
}

void CredentialHelper::stop(const QString &detail)
{
    m_process.disconnect(this);
    m_process.kill();
    reply(failed(detail));
}

/// The last thing that happens here: whoever is told may end this object.
void CredentialHelper::reply(const Result<Credential> &result)
{
    m_timer.stop();
    if (const Answer answer = std::exchange(m_answer, nullptr))
        answer(result);
}

Error CredentialHelper::failed(const QString &detail) const
{
    return {Error::Kind::Keychain,
            tr("The credential helper %1 failed. Check that it is installed and unlocked, or log in here.")
                .arg(m_process.program()),
            u"%1 get: %2"_s.arg(m_process.program(), detail), Error::Cause::Other, u"quaymaster login HOST"_s};
}

Result<Credential> CredentialHelper::parsed() const
{
    const QJsonDocument document = QJsonDocument::fromJson(m_output);
    if (!document.isObject())
        return failed(u"its output is not a JSON object"_s);
    const QString username = document.object().value("Username"_L1).toString();
    const Secret secret(document.object().value("Secret"_L1).toString().toUtf8());
    if (username == "<token>"_L1)
        return Credential{{}, {}, secret, {}};
    return Credential{username, secret, {}, {}};
}

}
