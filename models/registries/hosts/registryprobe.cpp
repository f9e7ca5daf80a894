#include "models/registries/hosts/registryprobe.h"

#include "models/core/redaction.h"
#include "models/distribution/auth/challenge.h"
#include "models/distribution/client/diagnosis.h"
#include "models/distribution/client/harborapi.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using Step = ConnectionTest::Step;
using StepState = ConnectionTest::StepState;

namespace
{

/// Nothing is tried again: whoever tests wants to know what is now.
NetworkOptions impatient(NetworkOptions options, std::chrono::milliseconds patience)
{
    options.retries = 0;
    options.connectTimeoutMs = int(patience.count());
    options.stallTimeoutMs = int(patience.count());
    return options;
}

QString headerLine(const HttpResponse &response, const char *name)
{
    const QByteArray value = response.header(name);
    return value.isEmpty() ? QString() : u"\n%1: %2"_s.arg(QLatin1StringView(name), QString::fromUtf8(value.left(300)));
}

QString evidenceOf(const HttpResponse &response)
{
    QString text = u"GET %1 → %2"_s.arg(redacted(response.url)).arg(response.status);
    for (const char *name : {"Docker-Distribution-Api-Version", "Content-Type", "WWW-Authenticate", "Server"})
        text += headerLine(response, name);
    return redacted(text);
}

bool hasChallenge(const HttpResponse &response)
{
    const QList<Challenge> challenges = parseChallenges(response.header("WWW-Authenticate"));
    return std::ranges::any_of(challenges,
                               [](const Challenge &one) { return one.scheme == "bearer" || one.scheme == "basic"; });
}

/// The version header is optional; a page for people is the surest sign of something else.
bool isRegistry(const HttpResponse &response)
{
    if (!response.header("Docker-Distribution-Api-Version").isEmpty())
        return response.status == 200 || response.status == 401;
    if (response.status == 401)
        return hasChallenge(response);
    return response.status == 200 && !response.header("Content-Type").startsWith("text/html");
}

}

RegistryProbe::RegistryProbe(const ConnectionTest::Question &question, QUrl origin,
                             std::unique_ptr<CredentialSource> credentials)
    : m_question(question)
    , m_origin(std::move(origin))
    , m_session(impatient(question.network, question.patience), std::move(credentials))
{
    if (question.network.forHost(question.host).readOnly)
        m_question.wantsPush = false;
}

HostKind RegistryProbe::kind()
{
    return access().host(m_question.host).kind;
}

QString RegistryProbe::account()
{
    return access().authenticator().account(m_question.host);
}

void RegistryProbe::end(Step step, StepState state, const QString &sentence, const QString &evidence)
{
    emit ended(step, {state, sentence, evidence});
}

void RegistryProbe::start()
{
    emit began(Step::Ping);
    access().http().send({"GET", m_origin.resolved(QUrl(u"/v2/"_s))}, this,
                         [this](const Result<HttpResponse> &response) { pinged(response); });
}

void RegistryProbe::pinged(const Result<HttpResponse> &response)
{
    if (!response) {
        // A client certificate is asked for behind the handshake.
        const bool isTls = response.error().kind == Error::Kind::Tls;
        emit failed(isTls ? Step::Tls : Step::Ping, response.error());
        return;
    }
    if (response->status >= 500 || response->status == 429 || response->status == 403) {
        RegistryCall call;
        call.verb = "GET";
        call.host = m_question.host;
        call.subject = m_question.host;
        emit failed(Step::Ping, diagnose(call, hostKindOf(m_question.host), *response));
        return;
    }
    if (!isRegistry(*response)) {
        emit failed(Step::Ping,
                    {Error::Kind::Server,
                     tr("Something answers at %1, but no registry. Check the host and the port.").arg(m_question.host),
                     evidenceOf(*response)});
        return;
    }
    m_isKindKnown = true;
    end(Step::Ping, StepState::Ok, tr("A registry answers at %1.").arg(m_question.host), evidenceOf(*response));
    authorize();
}

void RegistryProbe::authorize()
{
    emit began(Step::Auth);
    m_session.client().ping(m_question.host, this, [this](const Result<> &accepted) { authorized(accepted); });
}

void RegistryProbe::authorized(const Result<> &accepted)
{
    const HttpResponse &challenge = access().host(m_question.host).challenge;
    m_wasAsked = challenge.status != 0;
    if (!accepted) {
        emit failed(Step::Auth, refusal(accepted.error()));
        return;
    }
    const QString who = u"account: %1"_s.arg(account().isEmpty() ? u"(anonymous)"_s : account());
    const QString evidence = redacted(who + headerLine(challenge, "WWW-Authenticate"));
    if (!m_wasAsked && !account().isEmpty())
        end(Step::Auth, StepState::Unknown,
            tr("%1 asks nobody to log in, so the password of %2 was not checked.").arg(m_question.host, account()),
            evidence);
    else if (account().isEmpty())
        end(Step::Auth, StepState::Ok, tr("%1 lets everybody in; no account is used.").arg(m_question.host), evidence);
    else
        end(Step::Auth, StepState::Ok, tr("%1 accepts you as %2.").arg(m_question.host, account()), evidence);
    askRights();
}

/// Elsewhere it says how to log in by a command.
Error RegistryProbe::refusal(const Error &error)
{
    Error told = error;
    if (error.kind != Error::Kind::Unauthorized)
        return told;
    told.summary = account().isEmpty()
        ? tr("%1 wants to know who you are. Store a user name and a password for it.").arg(m_question.host)
        : tr("%1 does not accept the user name %2 with the stored password. Store the right ones.")
              .arg(m_question.host, account());
    return told;
}

void RegistryProbe::askRights()
{
    emit began(Step::Scope);
    if (!m_question.repository) {
        end(Step::Scope, StepState::Skipped,
            tr("What you may do in a repository is found out when you open it or push to it."));
        emit done();
        return;
    }
    if (kind() == HostKind::Harbor)
        askHarborFirst(*m_question.repository);
    else
        askRegistry(*m_question.repository);
}

void RegistryProbe::askRegistry(const Repository &repository)
{
    if (m_question.wantsPush)
        askPush(repository);
    else
        askPull(repository, Grant::Unknown);
}

void RegistryProbe::askHarborFirst(const Repository &repository)
{
    askHarbor(access(), repository, {}, this, [this, repository](const HarborFacts &facts) {
        if (facts.projectExists != Grant::No) {
            askRegistry(repository);
            return;
        }
        const QString project = repository.path().section(u'/', 0, 0);
        emit failed(
            Step::Scope,
            {Error::Kind::NotFound,
             tr("%1 has no project named %2. Create it there, or check the name.").arg(m_question.host, project),
             {}});
    });
}

/// A small question with a big token: its rights are looked at, and whether the question was answered.
void RegistryProbe::askFor(const Repository &repository, const Scope &scope, std::function<void(Grant)> answer)
{
    RegistryCall call;
    call.kind = RegistryCall::Kind::Tags;
    call.verb = "GET";
    call.host = repository.host();
    call.path = u"/v2/%1/tags/list?n=1"_s.arg(repository.path());
    call.scopes = {scope};
    call.subject = repository.toString();
    access().send(call, this, [this, call, answer = std::move(answer)](const Result<HttpResponse> &response) {
        if (!response) {
            emit failed(Step::Scope, refusal(response.error()));
            return;
        }
        if (response->status == 429 || response->status >= 500) {
            emit failed(Step::Scope, diagnose(call, kind(), *response));
            return;
        }
        const bool isRefused = response->status == 401 || response->status == 403;
        answer(isRefused ? Grant::No : access().authenticator().granted(call.host, call.scopes));
    });
}

void RegistryProbe::askPush(const Repository &repository)
{
    askFor(repository, Scope::push(repository.path()), [this, repository](Grant push) {
        if (push == Grant::Yes)
            judge(repository, Grant::Yes, push);
        else
            askPull(repository, push);
    });
}

/// Where it isn't refused it is granted, whatever the token is made of: the question itself needed the right.
void RegistryProbe::askPull(const Repository &repository, Grant push)
{
    askFor(repository, Scope::pull(repository.path()), [this, repository, push](Grant pull) {
        judge(repository, pull == Grant::No ? Grant::No : Grant::Yes, push);
    });
}

void RegistryProbe::judge(const Repository &repository, Grant pull, Grant push)
{
    const QString name = repository.toString();
    const auto word = [](Grant grant) {
        return grant == Grant::Yes ? u"yes"_s : grant == Grant::No ? u"no"_s : u"unknown"_s;
    };
    const QString evidence = u"pull: %1, push: %2"_s.arg(word(pull), word(push));
    if (pull == Grant::No) {
        emit failed(
            Step::Scope,
            {Error::Kind::Forbidden,
             tr("You may not pull from %1. Ask its administrator for the right, or use another account.").arg(name),
             evidence});
        return;
    }
    if (m_question.wantsPush && push == Grant::No) {
        emit failed(
            Step::Scope,
            {Error::Kind::Forbidden,
             tr("You may pull from %1, but not push. Ask its administrator for the right, or use another account.")
                 .arg(name),
             evidence});
        return;
    }
    if (m_question.wantsPush && push == Grant::Unknown)
        end(Step::Scope, StepState::Unknown,
            tr("You may pull from %1. Whether you may push there is not told beforehand; the first push shows it.")
                .arg(name),
            evidence);
    else
        end(Step::Scope, StepState::Ok,
            m_question.wantsPush ? tr("You may pull from %1 and push there.").arg(name)
                                 : tr("You may pull from %1.").arg(name),
            evidence);
    emit done();
}

}
