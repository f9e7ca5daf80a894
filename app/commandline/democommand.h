#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/jobcommand.h"
#include "app/demo/demoregistry.h"
#include "models/distribution/copy/copyjob.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace quaymaster
{

/// Two throw-away registries, one image, the whole way; nothing of the person's is used or changed.
class DemoCommand final : public JobCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    void start() override;
    void cancel() override;

private:
    explicit DemoCommand(Environment &environment);

    Result<> prepare();
    void registryStarted();
    void copy(const QString &name, const QString &heading, CopyRequest request, std::function<void()> then);
    void push();
    void promote();
    void replicate();
    void compare();
    void say(const QString &line);
    Result<Reference> at(const DemoRegistry &registry, const QString &repository) const;
    QJsonObject fieldsOfFailure() const override { return {{QStringLiteral("steps"), m_steps}}; }

    QTemporaryDir m_folder;
    std::optional<Workspace> m_workspace;
    std::unique_ptr<DemoRegistry> m_first;
    std::unique_ptr<DemoRegistry> m_second;
    std::unique_ptr<RegistrySession> m_session;
    int m_starting = 2;
    QJsonArray m_steps;
};

}
