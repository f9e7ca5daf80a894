#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/jobcommand.h"
#include "models/distribution/inspect/inspectjob.h"

namespace quaymaster
{

class InspectCommand final : public JobCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    void start() override;

private:
    InspectCommand(Environment &environment, Reference reference, bool isRaw);
    void show(const InspectJob &job);

    Reference m_reference;
    bool m_isRaw;
};

}
