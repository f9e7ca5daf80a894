#include "models/registries/hosts/connectiontest.h"

#include "models/registries/hosts/connectionprobe.h"
#include "models/registries/hosts/registryprobe.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

/// The stage that works now, and the clock of its step.
class ConnectionTest::Run : public QObject
{
public:
    explicit Run(ConnectionTest &test)
        : m_test(test)
    {
        m_clock.setSingleShot(true);
        connect(&m_clock, &QTimer::timeout, this, [this] { timedOut(); });
    }

    void begin()
    {
        auto probe = std::make_unique<ConnectionProbe>(m_test.m_question.host, m_test.m_question.network);
        const ConnectionProbe &reached = *probe;
        enter(std::move(probe), [this, &reached] { goOn(reached.origin()); });
    }

    /// Nothing is heard of it any more. From inside one of its signals too.
    void abandon()
    {
        m_clock.stop();
        m_stage->disconnect(this);
        m_stage.release()->deleteLater();
        deleteLater();
    }

private:
    void enter(std::unique_ptr<ConnectionStage> stage, std::function<void()> then)
    {
        if (m_stage)
            m_stage.release()->deleteLater(); // we are inside one of its signals
        m_stage = std::move(stage);
        connect(m_stage.get(), &ConnectionStage::began, this, [this](Step step) { began(step); });
        connect(m_stage.get(), &ConnectionStage::ended, this, [this](Step step, const StepReport &report) {
            m_clock.stop();
            m_test.set(step, report);
        });
        connect(m_stage.get(), &ConnectionStage::failed, this,
                [this](Step step, const Error &error) { failed(step, error); });
        connect(m_stage.get(), &ConnectionStage::done, this, [then = std::move(then)] { then(); });
        m_stage->start();
    }

    void goOn(const QUrl &origin)
    {
        m_test.m_usedPlainHttp = origin.scheme() == "http"_L1;
        auto probe = std::make_unique<RegistryProbe>(m_test.m_question, origin, std::move(m_test.m_credentials));
        m_registry = probe.get();
        enter(std::move(probe), [this] { end({}); });
    }

    void began(Step step)
    {
        m_step = step;
        m_clock.start(m_test.m_question.patience);
        m_test.set(step, {StepState::Running, {}, {}});
    }

    void timedOut()
    {
        const QString host = m_test.m_question.host;
        failed(m_step,
               {Error::Kind::Timeout,
                m_step == Step::Name
                    ? tr("The name server does not tell where %1 is. Check the network and its settings.").arg(host)
                    : tr("%1 does not answer. Check the address, the network and the firewall.").arg(host),
                u"no answer within %1 s"_s.arg(
                    std::chrono::duration_cast<std::chrono::seconds>(m_test.m_question.patience).count())});
    }

    void failed(Step step, const Error &error)
    {
        m_clock.stop();
        m_test.set(step, {StepState::Failed, error.summary, error.detail});
        for (std::size_t later = std::size_t(step) + 1; later < stepCount; ++later)
            m_test.set(Step(later), {StepState::Skipped, {}, {}});
        end(error);
    }

    void end(const std::optional<Error> &error)
    {
        m_clock.stop();
        if (m_registry) {
            m_test.m_kind = m_registry->kind();
            m_test.m_isKindKnown = m_registry->isKindKnown();
            m_test.m_account = m_registry->account();
        }
        m_registry = nullptr;
        m_stage.release()->deleteLater(); // we are inside one of its signals
        m_test.ended(error);
    }

    ConnectionTest &m_test;
    QTimer m_clock;
    std::unique_ptr<ConnectionStage> m_stage;
    RegistryProbe *m_registry = nullptr; ///< m_stage, once the host was reached
    Step m_step = Step::Name;
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
        return tr("not tested yet");
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
    m_run = std::make_unique<Run>(*this);
    m_run->begin();
}

void ConnectionTest::stop()
{
    m_run.release()->abandon();
    for (std::size_t step = 0; step < stepCount; ++step)
        if (m_reports[step].state == StepState::Pending || m_reports[step].state == StepState::Running)
            set(Step(step), {StepState::Skipped, {}, {}});
    cancelled();
}

void ConnectionTest::set(Step step, StepReport report)
{
    m_reports[std::size_t(step)] = std::move(report);
    emit stepChanged(step);
}

void ConnectionTest::ended(const std::optional<Error> &error)
{
    m_run.release()->deleteLater(); // we are inside it
    if (error)
        fail(*error);
    else
        succeed();
}

}
