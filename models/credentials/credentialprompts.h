#pragma once

#include "models/credentials/credential.h"

#include <QList>
#include <memory>
#include <vector>

namespace quaymaster
{

/// A registry refused who we are, and a run waits for a person who knows better.
struct CredentialQuestion
{
    int id = 0;
    QString host; ///< as in Repository::host()
    QString path; ///< of the repository; may be empty
    QString refusedUsername; ///< empty: nobody was logged in

    bool operator==(const CredentialQuestion &) const = default;
};

/// Where the questions of all runs for a credential come together for whoever asks the person. Lives on the GUI thread
/// and outlives the making of sources, not their use: who goes leaves all questions declined.
class CredentialPrompts final : public QObject
{
    Q_OBJECT

public:
    explicit CredentialPrompts(QObject *parent = nullptr);
    ~CredentialPrompts() override;

    /// A source that stores nothing and asks here: for the end of a CredentialChain. From any thread, for that thread.
    std::unique_ptr<CredentialSource> source();

    /// In the order in which they came. The same question of several runs is one.
    QList<CredentialQuestion> open() const;
    void answer(int id, const Credential &credential);
    void decline(int id);

signals:
    void wanted(const quaymaster::CredentialQuestion &question);
    /// Nobody waits for the answer any more: the run was cancelled or is over.
    void withdrawn(int id);

private:
    class Mailbox;
    class Ticket;
    class Source;
    struct Entry
    {
        CredentialQuestion question;
        std::vector<std::shared_ptr<Ticket>> tickets;
    };

    void add(CredentialQuestion question, const std::shared_ptr<Ticket> &ticket);
    void withdraw(const Mailbox *asker, int number);

    std::shared_ptr<Mailbox> m_mailbox;
    std::vector<Entry> m_open;
    int m_lastId = 0;
};

}
