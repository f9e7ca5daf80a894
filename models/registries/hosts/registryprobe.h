#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/registries/hosts/connectionstage.h"

namespace quaymaster
{

/// Registry, account, rights: what a host that can be reached says to us. By the same session as every transfer.
class RegistryProbe final : public ConnectionStage
{
    Q_OBJECT

public:
    RegistryProbe(const ConnectionTest::Question &question, QUrl origin, std::unique_ptr<CredentialSource> credentials);

    void start() override;
    HostKind kind();
    bool isKindKnown() const { return m_isKindKnown; }
    QString account(); ///< empty: anonymous

private:
    RegistryAccess &access() { return m_session.client().access(); }
    void pinged(const Result<HttpResponse> &response);
    void authorize();
    void authorized(const Result<> &accepted);
    Error refusal(const Error &error);
    void askRights();
    void askHarborFirst(const Repository &repository);
    void askRegistry(const Repository &repository);
    void askPush(const Repository &repository);
    void askPull(const Repository &repository, Grant push);
    void askFor(const Repository &repository, const Scope &scope, std::function<void(Grant)> answer);
    void judge(const Repository &repository, Grant pull, Grant push);
    void end(ConnectionTest::Step step, ConnectionTest::StepState state, const QString &sentence,
             const QString &evidence = {});

    ConnectionTest::Question m_question;
    QUrl m_origin;
    RegistrySession m_session;
    bool m_isKindKnown = false;
    bool m_wasAsked = false;
};

}
