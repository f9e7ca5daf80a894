#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/jobcommand.h"
#include "models/distribution/inspect/tagsofdigestjob.h"

namespace quaymaster
{

class DeleteCommand final : public JobCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    void start() override;

private:
    DeleteCommand(Environment &environment, Reference reference, bool isSure);
    void found(const TagsOfDigestJob &job);
    Result<> confirm(const QString &named);
    void remove(const Digest &digest);
    QJsonObject fieldsOfFailure() const override { return m_fields; }

    Reference m_reference;
    bool m_isSure;
    QJsonObject m_fields;
};

}
