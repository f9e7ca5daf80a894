#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/jobcommand.h"
#include "models/distribution/inspect/comparejob.h"

namespace quaymaster
{

class CompareCommand final : public JobCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    void start() override;

private:
    CompareCommand(Environment &environment, QList<Reference> references);
    void show(const CompareJob &job);

    QList<Reference> m_references;
};

}
