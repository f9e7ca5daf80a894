#include "views/registries/accountfields.h"

#include "views/widgets/confirmdialog.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

AccountFields::AccountFields(HostCredentials &stored, QWidget *parent)
    : QGroupBox(parent)
    , m_keychain(stored)
    , m_usernameLabel(new QLabel)
    , m_username(new QLineEdit)
    , m_passwordLabel(new QLabel)
    , m_password(new QLineEdit)
    , m_message(new FieldMessage(m_password))
    , m_stored(new WrappedLabel)
    , m_change(new QPushButton)
    , m_forget(new QPushButton)
{
    m_username->setObjectName(u"hostUsername"_s);
    m_password->setObjectName(u"hostPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_stored->setObjectName(u"hostStored"_s);
    m_change->setObjectName(u"hostChangePassword"_s);
    m_forget->setObjectName(u"hostForgetPassword"_s);
    m_change->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    m_usernameLabel->setBuddy(m_username);
    m_passwordLabel->setBuddy(m_password);
    auto *kept = new QHBoxLayout;
    kept->addWidget(m_stored, 1);
    kept->addWidget(m_change);
    kept->addWidget(m_forget);
    auto *form = new QFormLayout(this);
    form->addRow(m_usernameLabel, m_username);
    form->addRow(m_passwordLabel, m_password);
    form->addRow(QString(), m_message);
    form->addRow(kept);
    connect(m_username, &QLineEdit::textChanged, this, &AccountFields::changed);
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        m_message->clear();
        emit changed();
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        setState(State::Replacing);
        m_password->setFocus();
    });
    connect(m_forget, &QPushButton::clicked, this, &AccountFields::forget);
    keepTranslated(this, [this] { retranslate(); });
}

void AccountFields::retranslate()
{
    setTitle(tr("Account"));
    m_usernameLabel->setText(tr("&User name:"));
    m_passwordLabel->setText(tr("&Password or token:"));
    m_username->setPlaceholderText(tr("Nobody: without an account"));
    m_change->setText(tr("Chan&ge…"));
    m_forget->setText(tr("&Forget…"));
    m_change->setAccessibleName(tr("Change the stored password"));
    m_forget->setAccessibleName(tr("Forget the stored password"));
    setState(m_state);
}

QString AccountFields::storedText() const
{
    switch (m_state) {
    case State::Nothing:
        return tr("A password is kept in the keychain, once the host has accepted it.");
    case State::Looking:
        return tr("Looking into the keychain…");
    case State::Stored:
        return m_storedUsername.isEmpty() ? tr("A token is stored in the keychain.")
                                          : tr("The password of %1 is stored in the keychain.").arg(m_storedUsername);
    case State::Replacing:
        return tr("The new password replaces the stored one, once the host has accepted it.");
    case State::Silent:
        return m_keychainError.summary;
    }
    Q_UNREACHABLE();
}

void AccountFields::setState(State state)
{
    m_state = state;
    m_stored->setText(storedText());
    m_stored->setToolTip(state == State::Silent ? m_keychainError.detail : QString());
    m_change->setVisible(state == State::Stored);
    m_forget->setVisible(state == State::Stored);
    m_password->setEnabled(state != State::Stored);
    m_password->setPlaceholderText(state == State::Stored ? tr("Stored in the keychain") : QString());
    m_username->setEnabled(state != State::Stored);
}

void AccountFields::lookUp(const QString &host)
{
    m_host = host;
    setState(State::Looking);
    m_keychain.look(host, this, [this, host](const Result<HostCredentials::Stored> &stored) {
        if (host == m_host && m_state == State::Looking)
            looked(stored);
    });
}

void AccountFields::looked(const Result<HostCredentials::Stored> &stored)
{
    if (!stored) {
        m_keychainError = stored.error();
        setState(State::Silent);
        return;
    }
    if (!stored->exists) {
        setState(State::Nothing);
        return;
    }
    m_storedUsername = stored->username;
    if (!typed()) {
        m_username->setText(stored->username);
        setState(State::Stored);
    } else {
        setState(State::Replacing);
    }
}

void AccountFields::setUsername(const QString &username)
{
    m_username->setText(username);
}

void AccountFields::setTyped(const QString &username, const Secret &password)
{
    if (m_state == State::Stored)
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

void AccountFields::forget()
{
    const Confirmation question{tr("Forget the password"),
                                tr("Forget the password of %1 at %2?").arg(m_storedUsername, m_host),
                                tr("It is taken out of the keychain. The account at the host stays as it is."),
                                tr("Forget"),
                                {},
                                true,
                                {}};
    confirm(this, question, [this] {
        m_keychain.forget(m_host, this, [this, host = m_host](const Result<bool> &gone) {
            if (!gone) {
                m_keychainError = gone.error();
                setState(State::Silent);
                return;
            }
            m_username->clear();
            setState(State::Nothing);
            emit forgotten(host);
        });
    });
}

}
