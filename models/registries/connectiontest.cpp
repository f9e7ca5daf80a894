#include "models/registries/connectiontest.h"

namespace quaymaster
{

class ConnectionTest::Run : public QObject
{
};

ConnectionTest::ConnectionTest(Question question, std::unique_ptr<CredentialSource> credentials)
    : m_question(std::move(question))
    , m_credentials(std::move(credentials))
    , m_kind(hostKindOf(m_question.host))
{
}

ConnectionTest::~ConnectionTest() = default;

QString ConnectionTest::title() const
{
    return tr("Test the connection to %1").arg(m_question.host);
}

QString ConnectionTest::stepText(Step step)
{
    switch (step) {
    case Step::Name:
        return tr("Name");
    case Step::Connect:
        return tr("Connection");
    case Step::Tls:
        return tr("Encryption");
    case Step::Ping:
        return tr("Registry");
    case Step::Auth:
        return tr("Account");
    case Step::Scope:
        return tr("Rights");
    }
    Q_UNREACHABLE();
}

QString ConnectionTest::stateText(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return tr("pending");
    case StepState::Running:
        return tr("running");
    case StepState::Ok:
        return tr("ok");
    case StepState::Failed:
        return tr("failed");
    case StepState::Skipped:
        return tr("skipped");
    case StepState::Unknown:
        return tr("unknown");
    }
    Q_UNREACHABLE();
}

void ConnectionTest::run()
{
    fail(Error{Error::Kind::Unsupported, {}, {}});
}

void ConnectionTest::stop()
{
    m_run.reset();
    cancelled();
}

void ConnectionTest::set(Step step, StepReport report)
{
    m_reports[std::size_t(step)] = std::move(report);
    emit stepChanged(step);
}

}
