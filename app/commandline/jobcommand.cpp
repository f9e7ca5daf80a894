#include "app/commandline/jobcommand.h"

#include <utility>

namespace quaymaster
{

void JobCommand::run(std::unique_ptr<Job> job, std::function<void()> then)
{
    m_then = std::move(then);
    m_jobs.push_back(std::move(job));
    connect(m_jobs.back().get(), &Job::finished, this, &JobCommand::jobFinished);
    m_jobs.back()->start();
}

void JobCommand::cancel()
{
    if (!m_jobs.empty())
        m_jobs.back()->cancel();
}

void JobCommand::jobFinished()
{
    const Job &job = *m_jobs.back();
    if (job.state() == Job::State::Succeeded)
        std::exchange(m_then, {})();
    else
        fail(job.error().value_or(Error::cancelled()));
}

void JobCommand::fail(const Error &error)
{
    Answer answer = Answer::failed(error);
    answer.fields = fieldsOfFailure();
    finish(std::move(answer));
}

}
