#include "views/registries/hosts/accountfields.h"

#include "models/credentials/keptcredentials.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace quaymaster
{

using namespace Qt::StringLiterals;

AccountFields::AccountFields(HostCredentials &stored, KeptCredentials &kept, QWidget *parent)
    : QGroupBox(parent)
    , m_keychain(stored)
    , m_kept(kept)
    , m_usernameLabel(new QLabel)
    , m_username(new QLineEdit)
    , m_passwordLabel(new QLabel)
    , m_password(new QLineEdit)
    , m_message(new FieldMessage(m_password))
    , m_stored(new WrappedLabel)
    , m_change(new QPushButton)
    , m_forget(new QPushButton)
    , m_again(new QPushButton)
{
    layOut();
    connect(m_username, &QLineEdit::textChanged, this, &AccountFields::changed);
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        m_message->clear();
        emit changed();
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        setState(State::Replacing);
        m_password->setFocus();
    });
    connect(m_forget, &QPushButton::clicked, this, &AccountFields::askToForget);
    connect(m_again, &QPushButton::clicked, this, &AccountFields::look);
    keepTranslated(this, [this] { retranslate(); });
}

void AccountFields::layOut()
{
    m_username->setObjectName(u"hostUsername"_s);
    m_password->setObjectName(u"hostPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_stored->setObjectName(u"hostStored"_s);
    m_change->setObjectName(u"hostChangePassword"_s);
    m_forget->setObjectName(u"hostForgetPassword"_s);
    m_again->setObjectName(u"hostLookAgain"_s);
    m_usernameLabel->setBuddy(m_username);
    m_passwordLabel->setBuddy(m_password);
    auto *kept = new QHBoxLayout;
    kept->addWidget(m_stored, 1);
    for (QPushButton *button : {m_change, m_forget, m_again}) {
        button->setAutoDefault(false);
        kept->addWidget(button);
    }
    auto *form = new QFormLayout(this);
    form->addRow(m_usernameLabel, m_username);
    form->addRow(m_passwordLabel, m_password);
    form->addRow(QString(), m_message);
    form->addRow(kept);
}

void AccountFields::retranslate()
{
    setTitle(tr("Account"));
    m_usernameLabel->setText(tr("&User name:"));
    m_passwordLabel->setText(tr("&Password or token:"));
    m_username->setPlaceholderText(tr("Nobody: without an account"));
    m_change->setText(tr("Chan&ge…"));
    m_forget->setText(tr("&Forget…"));
    m_again->setText(tr("&Look again"));
    m_change->setAccessibleName(tr("Change the stored password"));
    m_forget->setAccessibleName(tr("Forget the stored password"));
    m_again->setAccessibleName(tr("Look into the keychain again"));
    setState(m_state);
}

QString AccountFields::storedText() const
{
    switch (m_state) {
    case State::Nothing:
        return m_hostBefore.isEmpty() || m_hostBefore == m_host
            ? tr("A password is kept in the keychain, once the host has accepted it.")
            : tr("The password for %1 stays in the keychain. %2 needs one of its own.").arg(m_hostBefore, m_host);
    case State::Looking:
        return tr("Looking into the keychain…");
    case State::Stored:
        return m_storedUsername.isEmpty() ? tr("A token is stored in the keychain.")
                                          : tr("The password of %1 is stored in the keychain.").arg(m_storedUsername);
    case State::Kept:
        return m_storedUsername.isEmpty()
            ? tr("A token is kept in memory until Quaymaster ends.")
            : tr("The password of %1 is kept in memory until Quaymaster ends.").arg(m_storedUsername);
    case State::Replacing:
        return tr("The new password replaces the stored one, once the host has accepted it.");
    case State::Silent:
        return silentText();
    }
    Q_UNREACHABLE();
}

QString AccountFields::silentText() const
{
    return KeychainCredentials::isMissing(m_keychainError)
        ? tr("This session has no keychain. A password is kept in memory until Quaymaster ends, and asked for after "
             "that.")
        : m_keychainError.summary;
}

void AccountFields::setState(State state)
{
    m_state = state;
    const bool isKnown = state == State::Stored || state == State::Kept;
    m_stored->setText(storedText());
    m_stored->setToolTip(state == State::Silent ? m_keychainError.detail : QString());
    m_change->setVisible(isKnown);
    m_forget->setVisible(isKnown);
    m_again->setVisible(state == State::Silent && !KeychainCredentials::isMissing(m_keychainError));
    m_password->setEnabled(!isKnown);
    m_password->setPlaceholderText(state == State::Stored     ? tr("Stored in the keychain")
                                       : state == State::Kept ? tr("Kept in memory")
                                                              : QString());
    m_username->setEnabled(!isKnown);
}

void AccountFields::lookUp(const QString &host)
{
    if (host == m_host)
        return;
    if (m_state == State::Stored)
        m_hostBefore = m_host;
    if (m_state == State::Stored || m_state == State::Kept)
        m_username->clear(); // it was theirs
    m_host = host;
    look();
}

void AccountFields::look()
{
    setState(State::Looking);
    m_keychain.look(m_host, this, [this, host = m_host](const Result<HostCredentials::Stored> &stored) {
        if (host == m_host && m_state == State::Looking)
            looked(stored);
    });
}

void AccountFields::looked(const Result<HostCredentials::Stored> &stored)
{
    const Credential kept = m_kept.find(m_host);
    if (stored && stored->exists) {
        found(stored->username, State::Stored);
    } else if (!kept.isAnonymous()) {
        found(kept.username, State::Kept);
    } else if (!stored) {
        m_keychainError = stored.error();
        setState(State::Silent);
    } else {
        setState(State::Nothing);
    }
}

/// What we find changes nothing: a test of the connection that runs goes on.
void AccountFields::found(const QString &username, State state)
{
    m_storedUsername = username;
    if (typed()) {
        setState(State::Replacing);
        return;
    }
    const QSignalBlocker quiet(this);
    m_username->setText(username);
    setState(state);
}

void AccountFields::setUsername(const QString &username)
{
    m_username->setText(username);
}

void AccountFields::setTyped(const QString &username, const Secret &password)
{
    if (m_state == State::Stored || m_state == State::Kept)
        setState(State::Replacing);
    if (!username.isEmpty())
        m_username->setText(username);
    if (!password.isEmpty())
        m_password->setText(QString::fromUtf8(password.reveal()));
}

QString AccountFields::username() const
{
    return m_username->text().trimmed();
}

std::optional<Credential> AccountFields::typed() const
{
    if (m_password->text().isEmpty())
        return {};
    return Credential{username(), Secret(m_password->text().toUtf8()), {}, {}};
}

bool AccountFields::check()
{
    m_message->clear();
    if (typed() && username().isEmpty())
        m_message->setError(tr("Whose password is this? Type the user name too."));
    return !m_message->isError();
}

void AccountFields::setPasswordError(const QString &sentence)
{
    m_message->setError(sentence);
    m_password->setFocus();
    m_password->selectAll();
}

void AccountFields::askToForget()
{
    const Confirmation question{tr("Forget the password"),
                                tr("Forget the password of %1 at %2?").arg(m_storedUsername, m_host),
                                m_state == State::Kept
                                    ? tr("It is gone from memory. The account at the host stays as it is.")
                                    : tr("It is taken out of the keychain. The account at the host stays as it is."),
                                tr("Forget"),
                                {},
                                true,
                                {}};
    confirm(this, question, [this] { forget(); });
}

void AccountFields::forget()
{
    m_kept.forget(m_host);
    const auto gone = [this, host = m_host] {
        emit forgotten(host);
        if (host != m_host)
            return;
        m_username->clear();
        setState(State::Nothing);
    };
    if (m_state == State::Kept) {
        gone();
        return;
    }
    m_keychain.forget(m_host, this, [this, gone](const Result<bool> &forgotten) {
        if (forgotten) {
            gone();
            return;
        }
        m_keychainError = forgotten.error();
        setState(State::Silent);
    });
}

}
