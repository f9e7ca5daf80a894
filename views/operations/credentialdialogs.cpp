#include "views/operations/credentialdialogs.h"

#include <QMessageBox>

namespace quaymaster
{

CredentialDialogs::CredentialDialogs(CredentialPrompts &prompts, const Operations &operations, Network network,
                                     QWidget &window)
    : m_prompts(prompts)
    , m_operations(operations)
    , m_network(std::move(network))
    , m_window(window)
{
    connect(&prompts, &CredentialPrompts::wanted, this, &CredentialDialogs::askNext);
    connect(&prompts, &CredentialPrompts::withdrawn, this, &CredentialDialogs::withdrawn);
    askNext();
}

void CredentialDialogs::askNext()
{
    const auto open = m_prompts.open();
    if (m_dialog || open.isEmpty())
        return;
    const CredentialQuestion &asked = open.first();
    m_id = asked.id;
    m_dialog = new CredentialDialog(questionOf(asked), m_network, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CredentialDialog::answered, this,
            [this, asked](const Credential &credential, bool isToBeRemembered) {
                answered(asked, credential, isToBeRemembered);
            });
    connect(m_dialog, &CredentialDialog::declined, this, [this, id = asked.id] { m_prompts.decline(id); });
    connect(m_dialog, &QObject::destroyed, this, &CredentialDialogs::askNext, Qt::QueuedConnection);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

CredentialDialog::Question CredentialDialogs::questionOf(const CredentialQuestion &asked) const
{
    CredentialDialog::Question question{asked.host, asked.path, {}, asked.refusedUsername};
    const QList<int> running = m_operations.running();
    for (const int key : running) {
        const OperationEntry *entry = m_operations.find(key);
        const bool isWaiting = entry && entry->request && hostsOf(*entry->request).contains(asked.host);
        if (isWaiting && (question.waiting.isEmpty() || entry->loginHost == asked.host))
            question.waiting = entry->title;
    }
    return question;
}

void CredentialDialogs::answered(const CredentialQuestion &asked, const Credential &credential, bool isToBeRemembered)
{
    if (isToBeRemembered)
        remember(asked.host, credential);
    emit given(asked.host, credential);
    m_prompts.answer(asked.id, credential);
}

/// The run was cancelled, or is over.
void CredentialDialogs::withdrawn(int id)
{
    if (m_dialog && m_id == id)
        m_dialog->close();
}

void CredentialDialogs::remember(const QString &host, const Credential &credential)
{
    m_keychain.store(host, credential, this, [this, host, username = credential.username](const Result<> &stored) {
        if (stored)
            emit remembered(host, username);
        else
            tellNotRemembered(stored.error());
    });
}

/// The operation goes on all the same.
void CredentialDialogs::tellNotRemembered(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Not remembered"),
                                tr("You are logged in, but the password could not be remembered."), QMessageBox::Close,
                                &m_window);
    box->setObjectName(QStringLiteral("credential.notRemembered"));
    box->setInformativeText(error.summary);
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

}
