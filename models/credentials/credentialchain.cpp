#include "models/credentials/credentialchain.h"

namespace quaymaster
{

CredentialChain::CredentialChain(std::vector<std::unique_ptr<CredentialSource>> sources)
    : m_sources(std::move(sources))
{
}

CredentialChain::~CredentialChain() = default;

void CredentialChain::find(const QString &host, const QString &path, QObject *context, Answer answer)
{
    const QString key = host + u'/' + path;
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        QMetaObject::invokeMethod(
            context, [credential = *known, answer = std::move(answer)] { answer(credential); }, Qt::QueuedConnection);
        return;
    }
    const bool first = m_open.find(key) == m_open.end();
    Question &question = m_open[key];
    question.waiters.push_back({context, std::move(answer)});
    if (!first)
        return;
    question.host = host;
    question.path = path;
    QMetaObject::invokeMethod(
        this, [this, key] { askNext(key); }, Qt::QueuedConnection);
}

void CredentialChain::ask(const QString &host, const QString &path, const QString &refusedUsername, QObject *context,
                          Answer answer)
{
    if (m_sources.empty())
        CredentialSource::ask(host, path, refusedUsername, context, std::move(answer));
    else
        m_sources.back()->ask(host, path, refusedUsername, context, std::move(answer));
}

void CredentialChain::forgetAnswers()
{
    m_known.clear();
    for (auto &[key, question] : m_open)
        question.stale = true;
}

void CredentialChain::askNext(const QString &key)
{
    const Question &question = m_open.at(key);
    if (question.source < m_sources.size()) {
        m_sources[question.source]->find(question.host, question.path, this,
                                         [this, key](const Result<Credential> &result) { take(key, result); });
        return;
    }
    if (question.failure)
        return finish(key, Error(*question.failure));
    finish(key, Credential());
}

void CredentialChain::take(const QString &key, const Result<Credential> &result)
{
    if (result && !result->isAnonymous())
        return finish(key, result);
    Question &question = m_open.at(key);
    if (!result && !question.failure)
        question.failure = result.error();
    ++question.source;
    askNext(key);
}

void CredentialChain::finish(const QString &key, const Result<Credential> &result)
{
    const auto question = m_open.extract(key); // an answer may ask again, or end us
    if (result && !question.mapped().stale)
        m_known.insert(key, *result);
    for (const Waiter &waiter : question.mapped().waiters) {
        if (waiter.context)
            waiter.answer(result);
    }
}

}
