#pragma once

#include "models/credentials/credentialhelper.h"
#include "models/credentials/keychaincredentials.h"
#include "models/jobs/job.h"
#include "models/registries/hosts/dockerconfigentries.h"

namespace quaymaster
{

/// Adds the hosts of chosen entries to our list and copies their credentials straight into the keychain. Helpers keep
/// what they hold, unless they are to be copied too: docker's own files are asked at each run anyway. One entry's
/// failure keeps no other from being imported; the job fails if all do. `hosts` outlives it.
class DockerConfigImport final : public Job
{
    Q_OBJECT

public:
    struct Outcome
    {
        DockerConfigEntry entry;
        bool isHostAdded = false; ///< it was not in the list before
        bool isCredentialStored = false;
        std::optional<Error> error;
    };

    DockerConfigImport(RegistryHosts &hosts, QString file, QList<DockerConfigEntry> entries, bool copiesFromHelpers);
    ~DockerConfigImport() override;

    QString title() const override;
    /// In the order of the entries, as far as it got.
    const QList<Outcome> &outcomes() const { return m_outcomes; }

protected:
    void run() override;
    void stop() override;

private:
    void next();
    void end();
    Result<CredentialLead> lead() const;
    void askHelper(const HelperQuestion &question);
    void store(const Credential &credential);
    Result<> addHost(const QString &username);
    void entryEnded(const Result<> &result);

    RegistryHosts &m_hosts;
    QString m_file;
    QList<DockerConfigEntry> m_entries;
    bool m_copiesFromHelpers;
    QList<Outcome> m_outcomes;
    Outcome m_current;
    KeychainCredentials m_keychain;
    std::unique_ptr<CredentialHelper> m_helper;
    std::unique_ptr<QObject> m_context;
};

}
