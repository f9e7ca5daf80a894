#include "models/credentials/dockerconfig.h"

#include "models/credentials/credentialhelper.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <deque>
#include <memory>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// One find(): file after file, lead after lead. A child of the asker, so that it ends with it.
class Search : public QObject
{
public:
    Search(QStringList files, QString host, QString path, std::chrono::milliseconds patience,
           CredentialSource::Answer answer, QObject *context)
        : QObject(context)
        , m_files(std::move(files))
        , m_host(std::move(host))
        , m_path(std::move(path))
        , m_patience(patience)
        , m_answer(std::move(answer))
    {
    }

    void next()
    {
        if (m_leads.empty() && m_files.isEmpty())
            return finish(Credential());
        if (m_leads.empty())
            return readFile(m_files.takeFirst());
        const CredentialLead lead = m_leads.front();
        m_leads.pop_front();
        if (const auto *credential = std::get_if<Credential>(&lead))
            return finish(*credential);
        ask(std::get<HelperQuestion>(lead));
    }

private:
    void later() { QMetaObject::invokeMethod(this, &Search::next, Qt::QueuedConnection); }

    void readFile(const QString &path)
    {
        const auto file = AuthFile::read(path);
        if (!file)
            return finish(file.error());
        const auto leads = file->leads(m_host, m_path);
        if (!leads)
            return finish(leads.error());
        m_leads.assign(leads->begin(), leads->end());
        later();
    }

    void ask(const HelperQuestion &question)
    {
        // From the event loop: who is answered may end us, and a process must not end within its own signal.
        m_helper = std::make_unique<CredentialHelper>(question, m_patience, [this](const Result<Credential> &result) {
            QMetaObject::invokeMethod(
                this, [this, result] { take(result); }, Qt::QueuedConnection);
        });
        m_helper->start();
    }

    void take(const Result<Credential> &result)
    {
        if (result && result->isAnonymous())
            return next();
        finish(result);
    }

    void finish(const Result<Credential> &result)
    {
        deleteLater();
        if (const auto answer = std::exchange(m_answer, nullptr))
            answer(result);
    }

    QStringList m_files;
    QString m_host;
    QString m_path;
    std::chrono::milliseconds m_patience;
    CredentialSource::Answer m_answer;
    std::deque<CredentialLead> m_leads;
    std::unique_ptr<CredentialHelper> m_helper;
};

QString environment(const char *name, const QString &otherwise)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? otherwise : value;
}

}

std::unique_ptr<DockerConfig> DockerConfig::standard()
{
    const QString home = QDir::homePath();
    QStringList files;
    if (const QString named = qEnvironmentVariable("REGISTRY_AUTH_FILE"); !named.isEmpty())
        files << named;
    files << environment("DOCKER_CONFIG", home + "/.docker"_L1) + "/config.json"_L1;
    if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); !runtime.isEmpty())
        files << runtime + "/containers/auth.json"_L1;
    files << environment("XDG_CONFIG_HOME", home + "/.config"_L1) + "/containers/auth.json"_L1;
    return std::unique_ptr<DockerConfig>(new DockerConfig(files, false));
}

std::unique_ptr<DockerConfig> DockerConfig::only(const QString &file)
{
    return std::unique_ptr<DockerConfig>(new DockerConfig({file}, true));
}

DockerConfig::DockerConfig(QStringList files, bool required)
    : m_files(std::move(files))
    , m_required(required)
    , m_patience(30s)
{
}

void DockerConfig::find(const QString &host, const QString &path, QObject *context, Answer answer)
{
    QStringList files = m_files;
    if (!m_required)
        files.removeIf([](const QString &file) { return !QFile::exists(file); });
    auto *search = new Search(files, host, path, m_patience, std::move(answer), context);
    QMetaObject::invokeMethod(search, &Search::next, Qt::QueuedConnection);
}

}
