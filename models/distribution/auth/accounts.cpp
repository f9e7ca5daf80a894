#include "models/distribution/auth/accounts.h"

namespace quaymaster
{

namespace
{

constexpr int mostQuestions = 3; // who mistyped twice has to think

}

Accounts::Accounts(CredentialSource &source)
    : m_source(source)
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
    if (m_isSilent || inquiry.isDeclined || (!inquiry.question && inquiry.asked.value(path) == mostQuestions)) {
        answer({});
        return;
    }
    inquiry.waiting.append({path, context, std::move(answer)});
    connect(context, &QObject::destroyed, this, [this, host] { dropQuestionOfNobody(host); });
    if (inquiry.question)
        return;
    inquiry.question = std::make_unique<QObject>();
    m_source.ask(host, path, refused.username, inquiry.question.get(),
                 [this, host, path](const Result<Credential> &credential) {
                     ++m_inquiries[host].asked[path];
                     told(host, credential);
                 });
}

/// Whoever wanted to know has been cancelled: no person should go on looking for an answer.
void Accounts::dropQuestionOfNobody(const QString &host)
{
    Inquiry &inquiry = m_inquiries[host];
    inquiry.waiting.removeIf([](const Asker &asker) { return !asker.context; });
    if (inquiry.waiting.isEmpty())
        inquiry.question.reset();
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
    inquiry.question.release()->deleteLater(); // we are inside its answer
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
    m_isSilent = true;
    const auto inquiries = std::exchange(m_inquiries, {});
    for (const auto &[host, inquiry] : inquiries)
        for (const Asker &asker : inquiry.waiting)
            if (asker.context)
                asker.answer({});
}

}
