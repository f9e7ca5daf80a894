#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/jobcommand.h"
#include "models/image/reference.h"

namespace quaymaster
{

class TagsCommand final : public JobCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    void start() override;

private:
    TagsCommand(Environment &environment, Repository repository);

    Repository m_repository;
};

}
