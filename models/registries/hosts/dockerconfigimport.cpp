#include "models/registries/hosts/dockerconfigimport.h"

#include "models/registries/hosts/registryhosts.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::seconds helperPatience{30}; // it may ask the person to unlock something

}

DockerConfigImport::DockerConfigImport(RegistryHosts &hosts, QString file, QList<DockerConfigEntry> entries,
                                       bool copiesFromHelpers)
    : m_hosts(hosts)
    , m_file(std::move(file))
    , m_entries(std::move(entries))
    , m_copiesFromHelpers(copiesFromHelpers)
{
}

DockerConfigImport::~DockerConfigImport() = default;

QString DockerConfigImport::title() const
{
    return tr("Import registry hosts from %1").arg(m_file);
}

void DockerConfigImport::run()
{
    m_context = std::make_unique<QObject>();
    setProgress(0, m_entries.size());
    next();
}

void DockerConfigImport::stop()
{
    m_helper.reset();
    m_context.reset();
    cancelled();
}

void DockerConfigImport::next()
{
    if (m_outcomes.size() == m_entries.size()) {
        end();
        return;
    }
    m_current = Outcome{m_entries.at(m_outcomes.size()), false, false, {}};
    const auto where = m_current.entry.problem ? Result<CredentialLead>(*m_current.entry.problem) : lead();
    if (!where)
        entryEnded(where.error());
    else if (const auto *credential = std::get_if<Credential>(&*where))
        store(*credential);
    else if (m_copiesFromHelpers)
        askHelper(std::get<HelperQuestion>(*where));
    else
        entryEnded(addHost({}));
}

void DockerConfigImport::end()
{
    const auto failed = std::ranges::find_if(m_outcomes, [](const Outcome &one) { return one.error.has_value(); });
    const bool anyWorked = std::ranges::any_of(m_outcomes, [](const Outcome &one) { return !one.error; });
    if (anyWorked || failed == m_outcomes.cend())
        succeed();
    else
        fail(*failed->error);
}

/// Read anew: no secret is kept between looking and importing.
Result<CredentialLead> DockerConfigImport::lead() const
{
    const auto file = AuthFile::read(m_file);
    if (!file)
        return file.error();
    return leadFor(*file, m_current.entry.key);
}

void DockerConfigImport::askHelper(const HelperQuestion &question)
{
    const auto answered = [this](const Result<Credential> &credential) {
        if (!credential)
            entryEnded(credential.error());
        else if (credential->isAnonymous())
            entryEnded(
                Error{Error::Kind::NotFound,
                      tr("The credential helper knows no password for %1. Log in there.").arg(m_current.entry.host),
                      {}});
        else
            store(*credential);
    };
    // From the event loop: the next entry ends this helper, which must not happen within its own answer.
    m_helper = std::make_unique<CredentialHelper>(
        question, helperPatience, [context = m_context.get(), answered](const Result<Credential> &credential) {
            QMetaObject::invokeMethod(
                context, [answered, credential] { answered(credential); }, Qt::QueuedConnection);
        });
    m_helper->start();
}

void DockerConfigImport::store(const Credential &credential)
{
    m_keychain.store(m_current.entry.key, credential, m_context.get(),
                     [this, username = credential.username](const Result<> &stored) {
                         m_current.isCredentialStored = stored.has_value();
                         const Result<> added = addHost(stored ? username : QString());
                         entryEnded(stored ? added : stored);
                     });
}

/// The host is worth having even if the keychain refused its password.
Result<> DockerConfigImport::addHost(const QString &username)
{
    RegistryHost host;
    host.host = m_current.entry.host;
    const bool isWhole = m_current.entry.key == m_current.entry.host;
    if (isWhole)
        host.username = username;
    if (!m_hosts.find(host.host)) {
        auto added = m_hosts.add(host);
        m_current.isHostAdded = added.has_value();
        return added;
    }
    if (isWhole && !username.isEmpty())
        m_hosts.rememberUsername(host.host, username);
    return {};
}

void DockerConfigImport::entryEnded(const Result<> &result)
{
    if (!result)
        m_current.error = result.error();
    m_outcomes.append(std::exchange(m_current, {}));
    setProgress(m_outcomes.size(), m_entries.size());
    QMetaObject::invokeMethod(
        m_context.get(), [this] { next(); }, Qt::QueuedConnection);
}

}
