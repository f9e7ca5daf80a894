#pragma once

#include "models/distribution/client/registrysession.h"

#include <QObject>
#include <functional>

namespace quaymaster
{

/// The session with which a window looks at registries, on the window's thread. It is made anew when settings or
/// credentials change: whoever asks with it stops at aboutToRenew() and may ask again after renewed().
class RegistryBrowser : public QObject
{
    Q_OBJECT

public:
    using Options = std::function<NetworkOptions()>;
    using Credentials = std::function<std::unique_ptr<CredentialSource>()>;

    RegistryBrowser(Options options, Credentials credentials, QObject *parent = nullptr);
    ~RegistryBrowser() override;

    /// Made when it is first asked for. Good until aboutToRenew().
    RegistryClient &client();
    NetworkOptions options() const { return m_options(); }
    std::unique_ptr<CredentialSource> credentials() const { return m_credentials(); }

    /// Somebody logged in or out.
    void renew();
    /// Hosts or settings may have changed.
    void renewIfOptionsChanged();

signals:
    void aboutToRenew();
    void renewed();

private:
    Options m_options;
    Credentials m_credentials;
    NetworkOptions m_used;
    std::unique_ptr<RegistrySession> m_session;
};

}
