#pragma once

#include "app/commandline/command.h"
#include "app/commandline/environment.h"
#include "models/jobs/job.h"

namespace quaymaster
{

/// A command that runs one job after another, without progress.
class JobCommand : public Command
{
    Q_OBJECT

public:
    void cancel() override;

protected:
    explicit JobCommand(Environment &environment)
        : m_environment(environment)
    {
    }

    Environment &environment() { return m_environment; }
    /// `then` once it has succeeded; everything else is the command's answer.
    void run(std::unique_ptr<Job> job, std::function<void()> then);
    /// The fields of a failure's answer.
    virtual QJsonObject fieldsOfFailure() const { return {}; }
    virtual void fail(const Error &error);

private:
    void jobFinished();

    Environment &m_environment;
    std::vector<std::unique_ptr<Job>> m_jobs; ///< the last one runs; the others' results may be in use
    std::function<void()> m_then;
};

}
