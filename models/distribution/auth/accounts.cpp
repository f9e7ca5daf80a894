#include "models/distribution/auth/accounts.h"

namespace quaymaster
{

namespace
{

constexpr int mostQuestions = 3; // who mistyped twice has to think

}

Accounts::Accounts(CredentialSource &source)
    : m_source(source)
    , m_asking(std::make_unique<QObject>())
{
}

void Accounts::find(const QString &host, const QString &path, QObject *context, CredentialSource::Answer answer)
{
    const Key key{host, path};
    if (const auto credential = known(host, path)) {
        answer(*credential);
        return;
    }
    QList<Waiter> &waiting = m_waiting[key];
    waiting.append({context, std::move(answer)});
    if (waiting.size() == 1)
        m_source.find(host, path, this, [this, key](const Result<Credential> &credential) { found(key, credential); });
}

std::optional<Credential> Accounts::known(const QString &host, const QString &path) const
{
    const auto found = m_known.constFind({host, path});
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

void Accounts::found(const Key &key, const Result<Credential> &credential)
{
    if (credential) {
        m_known.insert(key, *credential);
        m_usernames.insert(key.first, credential->username);
    }
    const QList<Waiter> waiting = m_waiting.take(key);
    for (const Waiter &waiter : waiting)
        if (waiter.context)
            waiter.answer(credential);
}

void Accounts::askInstead(const QString &host, const QString &path, const Credential &refused, QObject *context,
                          Instead answer)
{
    if (const auto other = knownInstead({host, path}, refused)) {
        answer(other);
        return;
    }
    Inquiry &inquiry = m_inquiries[host];
    const bool isAsked = !inquiry.waiting.isEmpty();
    if (!m_asking || inquiry.isDeclined || (!isAsked && inquiry.asked.value(path) == mostQuestions)) {
        answer({});
        return;
    }
    inquiry.waiting.append({path, context, std::move(answer)});
    if (isAsked)
        return;
    ++inquiry.asked[path];
    m_source.ask(host, path, refused.username, m_asking.get(),
                 [this, host](const Result<Credential> &credential) { told(host, credential); });
}

std::optional<Credential> Accounts::knownInstead(const Key &key, const Credential &refused)
{
    if (const auto credential = m_known.constFind(key); credential != m_known.cend() && *credential != refused)
        return *credential;
    std::optional<Credential> &told = m_inquiries[key.first].told;
    if (told == refused)
        told.reset();
    if (told)
        m_known.insert(key, *told);
    return told;
}

void Accounts::told(const QString &host, const Result<Credential> &credential)
{
    Inquiry &inquiry = m_inquiries[host];
    const QList<Asker> waiting = std::exchange(inquiry.waiting, {});
    inquiry.isDeclined = !credential || credential->isAnonymous();
    if (!inquiry.isDeclined) {
        inquiry.told = *credential;
        m_usernames.insert(host, credential->username);
        for (const Asker &asker : waiting)
            m_known.insert({host, asker.path}, *credential);
    }
    const auto answer = inquiry.isDeclined ? std::nullopt : inquiry.told;
    for (const Asker &asker : waiting)
        if (asker.context)
            asker.answer(answer);
}

void Accounts::stopAsking()
{
    m_asking.reset();
    const auto inquiries = std::exchange(m_inquiries, {});
    for (const Inquiry &inquiry : inquiries)
        for (const Asker &asker : inquiry.waiting)
            if (asker.context)
                asker.answer({});
}

}
