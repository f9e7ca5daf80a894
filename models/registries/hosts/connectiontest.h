#pragma once

#include "models/credentials/credential.h"
#include "models/distribution/client/hostkind.h"
#include "models/distribution/http/networkoptions.h"
#include "models/jobs/job.h"

#include <array>
#include <chrono>
#include <memory>

namespace quaymaster
{

/// Whether a registry host can be reached and who we are there, step by step: fails with the error of the first step
/// that does. Every step is bounded in time. Never shows a secret.
class ConnectionTest final : public Job
{
    Q_OBJECT

public:
    enum class Step { Name, Connect, Tls, Ping, Auth, Scope };
    Q_ENUM(Step)
    static constexpr std::size_t stepCount = 6;
    /// Unknown: it went on, but nothing was proven. Skipped: it doesn't apply, or an earlier step failed.
    enum class StepState { Pending, Running, Ok, Failed, Skipped, Unknown };
    Q_ENUM(StepState)
    struct StepReport
    {
        StepState state = StepState::Pending;
        QString sentence; ///< translated: what was found, and for Failed what to do
        QString evidence; ///< untranslated: addresses, certificate, status lines
    };

    struct Question
    {
        QString host; ///< as in Repository::host()
        NetworkOptions network;
        std::optional<Repository> repository; ///< whose rights are asked for; none: Scope is skipped
        bool wantsPush = true; ///< false: pulling is enough there, as on a read-only host
        std::chrono::milliseconds patience{10'000}; ///< for each step
    };

    ConnectionTest(Question question, std::unique_ptr<CredentialSource> credentials);
    ~ConnectionTest() override;

    QString title() const override;
    const StepReport &report(Step step) const { return m_reports[std::size_t(step)]; }
    /// Translated, for a list: “Name”, “Encryption”…
    static QString stepText(Step step);
    /// Translated: “ok”, “failed”…
    static QString stateText(StepState state);

    // From the step on that finds it out.
    HostKind kind() const { return m_kind; }
    bool isKindKnown() const { return m_isKindKnown; }
    bool usedPlainHttp() const { return m_usedPlainHttp; }
    QString account() const { return m_account; } ///< empty: anonymous

signals:
    void stepChanged(quaymaster::ConnectionTest::Step step);

protected:
    void run() override;
    void stop() override;

private:
    class Run;

    void set(Step step, StepReport report);
    void ended(const std::optional<Error> &error);

    Question m_question;
    std::unique_ptr<CredentialSource> m_credentials;
    std::array<StepReport, stepCount> m_reports;
    HostKind m_kind;
    bool m_isKindKnown = false;
    bool m_usedPlainHttp = false;
    QString m_account;
    std::unique_ptr<Run> m_run;
};

}
