#include "models/credentials/credentialprompts.h"

#include <QPointer>
#include <algorithm>
#include <map>
#include <mutex>

namespace quaymaster
{

/// How one thread reaches an object of another that may go at any time.
class CredentialPrompts::Mailbox
{
public:
    explicit Mailbox(QObject *owner)
        : m_owner(owner)
    {
    }

    /// Runs `work` on the owner's thread; false if the owner is gone.
    bool post(const std::function<void()> &work)
    {
        const std::lock_guard lock(m_mutex);
        return m_owner != nullptr && QMetaObject::invokeMethod(m_owner, work, Qt::QueuedConnection);
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_owner;
};

/// The prompts' end of a question. Answers anonymous if it is lost on the way.
class CredentialPrompts::Ticket
{
public:
    using Give = std::function<void(const Credential &)>; ///< on the asker's thread

    Ticket(std::shared_ptr<Mailbox> asker, int number, Give give)
        : m_asker(std::move(asker))
        , m_number(number)
        , m_give(std::move(give))
    {
    }

    ~Ticket()
    {
        if (m_give)
            give({});
    }
    Q_DISABLE_COPY_MOVE(Ticket)

    bool isOf(const Mailbox *asker, int number) const { return m_asker.get() == asker && m_number == number; }

    void give(const Credential &credential)
    {
        m_asker->post([give = std::exchange(m_give, {}), credential] { give(credential); });
    }

private:
    std::shared_ptr<Mailbox> m_asker;
    int m_number;
    Give m_give;
};

/// Lives on the thread of a run.
class CredentialPrompts::Source final : public QObject, public CredentialSource
{
public:
    /// `prompts` is touched on its own thread only, as long as its mailbox is open.
    Source(CredentialPrompts *prompts, std::shared_ptr<Mailbox> mailbox)
        : m_prompts(prompts)
        , m_promptsMailbox(std::move(mailbox))
        , m_mailbox(std::make_shared<Mailbox>(this))
    {
    }

    ~Source() override
    {
        m_mailbox->close();
        for (const auto &[number, waiter] : m_waiting)
            withdraw(number);
    }
    Q_DISABLE_COPY_MOVE(Source)

    void find(const QString &, const QString &, QObject *context, Answer answer) override
    {
        answerAnonymous(context, std::move(answer));
    }

    void ask(const QString &host, const QString &path, const QString &refusedUsername, QObject *context,
             Answer answer) override
    {
        const int number = ++m_lastNumber;
        m_waiting.insert_or_assign(number, Waiter{context, std::move(answer)});
        connect(context, &QObject::destroyed, this, [this, number] {
            if (m_waiting.erase(number) > 0)
                withdraw(number);
        });
        const auto ticket = std::make_shared<Ticket>(
            m_mailbox, number, [this, number](const Credential &credential) { take(number, credential); });
        m_promptsMailbox->post(
            [prompts = m_prompts, ticket, question = CredentialQuestion{0, host, path, refusedUsername}] {
                prompts->add(question, ticket);
            });
    }

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Answer answer;
    };

    void take(int number, const Credential &credential)
    {
        const auto waiter = m_waiting.extract(number);
        if (!waiter.empty() && waiter.mapped().context)
            waiter.mapped().answer(credential);
    }

    void withdraw(int number) const
    {
        m_promptsMailbox->post(
            [prompts = m_prompts, asker = m_mailbox, number] { prompts->withdraw(asker.get(), number); });
    }

    CredentialPrompts *m_prompts;
    std::shared_ptr<Mailbox> m_promptsMailbox;
    std::shared_ptr<Mailbox> m_mailbox;
    std::map<int, Waiter> m_waiting;
    int m_lastNumber = 0;
};

CredentialPrompts::CredentialPrompts(QObject *parent)
    : QObject(parent)
    , m_mailbox(std::make_shared<Mailbox>(this))
{
}

CredentialPrompts::~CredentialPrompts()
{
    m_mailbox->close();
}

std::unique_ptr<CredentialSource> CredentialPrompts::source()
{
    return std::make_unique<Source>(this, m_mailbox);
}

QList<CredentialQuestion> CredentialPrompts::open() const
{
    QList<CredentialQuestion> questions;
    for (const Entry &entry : m_open)
        questions.append(entry.question);
    return questions;
}

void CredentialPrompts::add(CredentialQuestion question, const std::shared_ptr<Ticket> &ticket)
{
    const auto same = std::ranges::find_if(m_open, [&question](const Entry &entry) {
        question.id = entry.question.id;
        return entry.question == question;
    });
    if (same != m_open.end()) {
        same->tickets.push_back(ticket);
        return;
    }
    question.id = ++m_lastId;
    m_open.push_back({question, {ticket}});
    emit wanted(question);
}

void CredentialPrompts::answer(int id, const Credential &credential)
{
    const auto entry = std::ranges::find(m_open, id, [](const Entry &one) { return one.question.id; });
    if (entry == m_open.end())
        return;
    const auto tickets = std::exchange(entry->tickets, {});
    m_open.erase(entry);
    for (const auto &ticket : tickets)
        ticket->give(credential);
}

void CredentialPrompts::decline(int id)
{
    answer(id, {});
}

void CredentialPrompts::withdraw(const Mailbox *asker, int number)
{
    const auto isTheirs = [asker, number](const auto &ticket) { return ticket->isOf(asker, number); };
    const auto entry = std::ranges::find_if(
        m_open, [&isTheirs](const Entry &one) { return std::ranges::any_of(one.tickets, isTheirs); });
    if (entry == m_open.end())
        return;
    std::erase_if(entry->tickets, isTheirs);
    if (!entry->tickets.empty())
        return;
    const int id = entry->question.id;
    m_open.erase(entry);
    emit withdrawn(id);
}

}
