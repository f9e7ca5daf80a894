#include "app/commandline/transfercommand.h"

#include "app/commandline/jsonreport.h"
#include "app/commandline/textreport.h"
#include "app/commandline/transferrequests.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Operation::State operationState(Answer::State state)
{
    switch (state) {
    case Answer::State::Succeeded:
        return Operation::State::Succeeded;
    case Answer::State::Cancelled:
        return Operation::State::Cancelled;
    case Answer::State::Failed:
    case Answer::State::Different:
        return Operation::State::Failed;
    }
    Q_UNREACHABLE();
}

}

TransferCommand::TransferCommand(Environment &environment, Operation operation, TransferRequest request)
    : m_environment(environment)
    , m_operation(std::move(operation))
    , m_request(std::move(request))
{
}

Result<std::unique_ptr<Command>> TransferCommand::make(const Invocation &invocation, Environment &environment)
{
    const auto request = transferRequestOf(invocation);
    if (!request)
        return request.error();
    return std::unique_ptr<Command>(forRequest(*request, invocation, environment));
}

std::unique_ptr<TransferCommand> TransferCommand::forRequest(const TransferRequest &request,
                                                             const Invocation &invocation, Environment &environment)
{
    Operation operation;
    operation.command = commandOf(request);
    operation.title = titleOf(request);
    const QStringList words = argumentsFor(request);
    const qsizetype name = operation.command.count(u' ') + 1;
    operation.arguments = words.first(name) + lastingOptions(invocation) + words.sliced(name);
    return std::unique_ptr<TransferCommand>(new TransferCommand(environment, std::move(operation), request));
}

void TransferCommand::continueAs(std::unique_ptr<OperationJournal> journal, qint64 id)
{
    m_journal = std::move(journal);
    m_operation.id = id;
}

bool TransferCommand::isRecorded() const
{
    const auto *copy = std::get_if<CopyRequest>(&m_request);
    return !copy || !copy->dryRun;
}

void TransferCommand::start()
{
    if (auto begun = begin(); !begun) {
        Answer answer = Answer::failed(begun.error());
        answer.fields = toJson(CopyReport());
        finish(answer);
        return;
    }
    m_clock.start();
    connect(m_job.get(), &TransferJob::progressed, this, &TransferCommand::showProgress);
    connect(m_job.get(), &TransferJob::retrying, this, &TransferCommand::showRetry);
    connect(m_job.get(), &Job::finished, this, &TransferCommand::jobFinished);
    m_job->start();
}

Result<> TransferCommand::begin()
{
    const auto workspace = m_environment.workspace();
    if (!workspace)
        return workspace.error();
    if (isRecorded() && !m_journal) {
        auto journal = OperationJournal::open(*workspace);
        if (!journal)
            return journal.error();
        const auto id = (*journal)->begin(m_operation);
        if (!id)
            return id.error();
        continueAs(*std::move(journal), *id);
    }
    m_job = makeJob(m_request, {m_environment.network(), m_environment.credentials(), *workspace});
    return {};
}

void TransferCommand::cancel()
{
    if (m_job)
        m_job->cancel();
}

void TransferCommand::showProgress(const CopyProgress &progress)
{
    if (m_job->isOver())
        return;
    const bool isTest = std::holds_alternative<CheckRequest>(m_request);
    m_environment.messages().progress(isTest ? ProgressLine::countText(progress)
                                             : m_line.text(progress, m_clock.elapsed()));
}

void TransferCommand::showRetry(const QString &, int attempt, int attempts, qint64 waitMs, const Error &error)
{
    m_environment.messages().retrying(attempt, attempts, waitMs, error);
}

void TransferCommand::jobFinished()
{
    m_environment.messages().clearProgress();
    const CopyReport &result = m_job->report();
    Answer answer = answerFor(result);
    tell(result);
    if (auto recorded = record(result, answer); !recorded)
        m_environment.messages().warn(recorded.error().summary);
    finish(std::move(answer));
}

void TransferCommand::tell(const CopyReport &report)
{
    QStringList told;
    for (const ImageReport &image : report.images)
        for (const QString &note : image.notes)
            if (!told.contains(note)) {
                told.append(note);
                m_environment.messages().warn(note);
            }
}

Answer TransferCommand::answerFor(const CopyReport &report) const
{
    Answer answer;
    if (m_job->state() == Job::State::Cancelled)
        answer = Answer::failed(Error::cancelled());
    else if (m_job->state() == Job::State::Failed)
        answer = Answer::failed(m_job->error().value_or(Error()));
    CopyReport shown = report;
    for (ImageReport &image : shown.images)
        if (image.error)
            image.error = told(*image.error);
    answer.fields = toJson(shown);
    answer.text = toText(shown);
    return answer;
}

Result<> TransferCommand::record(const CopyReport &report, const Answer &answer)
{
    if (!m_journal)
        return {};
    // As the window says it, not as it was told here.
    Outcome outcome{operationState(answer.state), m_job->error(), {}};
    for (const ImageReport &image : report.images)
        outcome.images.append(toJson(image));
    return m_journal->finish(m_operation.id, outcome);
}

}
