#include "models/distribution/auth/authenticatorstate.h"

namespace quaymaster
{

Authenticator::Authenticator(HttpClient &http, CredentialSource &credentials, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(http, credentials))
{
}

Authenticator::~Authenticator() = default;

void Authenticator::authorize(const QString &host, const QUrl &origin, const Scopes &scopes, bool fresh,
                              QObject *context, Answer answer, Asking asking)
{
    m_state->authorize({host, origin, scopes, asking, {context, std::move(answer)}}, fresh);
}

void Authenticator::challenged(const QString &host, const QUrl &origin, const Scopes &scopes,
                               const QByteArray &usedHeader, const HttpResponse &response, QObject *context,
                               Answer answer, Asking asking)
{
    m_state->challenged({host, origin, scopes, asking, {context, std::move(answer)}}, usedHeader, response);
}

void Authenticator::stopAsking()
{
    m_state->stopAsking();
}

void Authenticator::authorizeBasic(const QString &host, const Scopes &scopes, QObject *context, Answer answer)
{
    m_state->authorizeBasic({host, {}, scopes, Asking::Never, {context, std::move(answer)}});
}

Grant Authenticator::granted(const QString &host, const Scopes &scopes) const
{
    return m_state->granted(host, scopes);
}

std::chrono::milliseconds Authenticator::heldFor(const QString &host) const
{
    return m_state->heldFor(host);
}

QString Authenticator::account(const QString &host) const
{
    return m_state->account(host);
}

}
