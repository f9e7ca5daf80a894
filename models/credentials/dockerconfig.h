#pragma once

#include "models/credentials/credential.h"

#include <QStringList>
#include <chrono>
#include <memory>

namespace quaymaster
{

/// Credentials in the files of docker and podman and in their helpers. The first file that has one for the repository
/// wins; in a file the longest key does. Read anew each time, never written.
class DockerConfig final : public CredentialSource
{
public:
    /// The files of this environment, in the order of COMMANDS.md. Those that don't exist are passed over.
    static std::unique_ptr<DockerConfig> standard();
    /// `--authfile`: this file alone; it is an error (`io`) if it doesn't exist.
    static std::unique_ptr<DockerConfig> only(const QString &file);

    void find(const QString &host, const QString &path, QObject *context, Answer answer) override;

    const QStringList &files() const { return m_files; }
    /// How long a helper may take (it may be asking the person to unlock something).
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    DockerConfig(QStringList files, bool required);

    QStringList m_files;
    bool m_required;
    std::chrono::milliseconds m_patience;
};

}
