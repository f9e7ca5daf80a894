#include "views/registries/platform/platformdialog.h"

#include "views/registries/platform/captchafield.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/formats.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

namespace quaymaster
{

using namespace Qt::StringLiterals;

void PlatformDialog::lookUp()
{
    m_link.client(this, [this](const Result<PlatformLink::Client> &client) {
        if (!client) {
            showFailure(client.error());
            return;
        }
        if (!*client)
            return;
        m_known = (*client)->server();
        m_forget->show();
        if (m_url->text().isEmpty()) {
            m_url->setText(m_known->url.toString());
            m_prefix->setText(m_known->prefix);
            m_username->setText(m_known->username);
            m_way->setCurrentIndex(m_known->username.isEmpty() ? ByToken : ByPassword);
        }
        lookUpCredential(*m_known);
    });
}

void PlatformDialog::lookUpCredential(const PlatformServer &server)
{
    m_link.credentials().find(server, this, [this](const Result<Credential> &found) { foundCredential(found); });
}

void PlatformDialog::foundCredential(const Result<Credential> &found)
{
    if (found)
        m_knownCredential = *found;
    else
        m_keychainError = found.error();
    m_stored->setText(storedText());
    if (m_knownCredential.isAnonymous() && focusWidget() == m_url && m_url->text() == m_known->url.toString())
        focusSecret();
}

/// All the rest is known: this is what is missing.
void PlatformDialog::focusSecret()
{
    (way() == ByPassword ? m_password : m_token)->setFocus();
}

QString PlatformDialog::storedText() const
{
    if (m_keychainError && !KeychainCredentials::isMissing(*m_keychainError))
        return m_keychainError->summary;
    if (m_keychainError)
        return tr("This session has no keychain: what you enter is kept in memory until Quaymaster ends.");
    if (way() == ByToken && !m_knownCredential.registryToken.isEmpty())
        return tr("A token for %1 is known. Leave the field empty to keep it.").arg(m_known->host());
    if (way() == ByPassword && !m_knownCredential.isAnonymous() && m_knownCredential.registryToken.isEmpty())
        return tr("The password of %1 at %2 is known. Leave the field empty to keep it.")
            .arg(m_knownCredential.username, m_known->host());
    return tr("Once the platform has accepted it, it is kept in the keychain, or in memory where there is none.");
}

void PlatformDialog::urlChanged()
{
    const auto server = platformServer(m_url->text(), {});
    if (server && !server->isConfidential() && m_urlMessage->text().isEmpty())
        m_urlMessage->setWarning(
            tr("The connection to %1 is not encrypted: others can read the password or token. Use https if you can.")
                .arg(server->host()));
}

/// A captcha belongs to the server that asked for it.
void PlatformDialog::serverChanged()
{
    dropCaptcha();
    hideProblem();
}

/// The captcha stays: what is typed where it stood must never go to the password.
void PlatformDialog::hideProblem()
{
    m_problem->hide();
}

void PlatformDialog::showCaptcha(const PlatformCaptcha &captcha)
{
    m_captcha->setCaptcha(captcha);
    m_captchaMessage->setWarning(tr("The platform asks for a captcha now: type the characters in the picture."));
}

void PlatformDialog::dropCaptcha()
{
    m_captcha->clear();
    m_captchaMessage->clear();
}

std::optional<PlatformServer> PlatformDialog::checkedServer()
{
    const auto alone = platformServer(m_url->text(), {});
    if (!alone) {
        m_urlMessage->setError(alone.error().summary);
        m_url->setFocus();
        return {};
    }
    const auto server = platformServer(m_url->text(), m_prefix->text());
    if (server) {
        m_prefixMessage->clear();
        return *server;
    }
    m_prefixMessage->setError(server.error().summary);
    m_prefix->setFocus();
    return {};
}

bool PlatformDialog::isKnown(const PlatformServer &server) const
{
    return m_known && platformCredentialKey(server) == platformCredentialKey(*m_known);
}

std::optional<Credential> PlatformDialog::typedCredential() const
{
    const QLineEdit *field = way() == ByPassword ? m_password : m_token;
    if (field->text().isEmpty())
        return {};
    if (way() == ByToken)
        return Credential{{}, {}, {}, Secret(field->text().trimmed().toUtf8())};
    return Credential{m_username->text().trimmed(), Secret(field->text().toUtf8()), {}, {}};
}

/// What is known is for the server and the account that it was given for.
std::optional<Credential> PlatformDialog::checkedCredential(const PlatformServer &server)
{
    for (FieldMessage *message : {m_usernameMessage, m_passwordMessage, m_tokenMessage})
        message->clear();
    const QString username = way() == ByPassword ? m_username->text().trimmed() : QString();
    if (way() == ByPassword && username.isEmpty()) {
        m_usernameMessage->setError(tr("Enter the user name."));
        m_username->setFocus();
        return {};
    }
    if (auto typed = typedCredential())
        return typed;
    const bool suits = isKnown(server) && !m_knownCredential.isAnonymous() && m_knownCredential.username == username
        && m_knownCredential.registryToken.isEmpty() == (way() == ByPassword);
    if (suits)
        return m_knownCredential;
    if (way() == ByPassword)
        m_passwordMessage->setError(tr("Enter the password."));
    else
        m_tokenMessage->setError(tr("Paste the token: the value of x-token."));
    focusSecret();
    return {};
}

void PlatformDialog::test()
{
    const auto server = m_isBusy ? std::nullopt : checkedServer();
    const auto credential = server ? checkedCredential(*server) : std::nullopt;
    if (!credential)
        return;
    m_server = *server;
    m_server.username = credential->username;
    m_credential = *credential;
    m_client = m_link.clientOf(m_server);
    m_problem->hide();
    setBusy(tr("Logging in at %1…").arg(m_server.host()));
    m_client->login(m_credential, m_captcha->answer(), this, [this](const Result<> &result) { tested(result); });
}

void PlatformDialog::tested(const Result<> &result)
{
    if (result) {
        store();
        return;
    }
    const bool hadCaptcha = !m_captcha->answer().text.isEmpty();
    setBusy({});
    if (const auto &captcha = m_client->wantedCaptcha()) {
        showCaptcha(*captcha);
        m_captcha->focusAnswer();
        return;
    }
    showFailure(result.error());
    if (hadCaptcha && result.error().kind == Error::Kind::Unauthorized)
        askForPicture();
}

void PlatformDialog::showFailure(const Error &error)
{
    m_error->setError(error);
    m_problem->show();
    if (error.kind == Error::Kind::Unauthorized)
        focusSecret();
    else
        m_url->setFocus();
}

/// Each picture is good for one attempt.
void PlatformDialog::askForPicture()
{
    m_captcha->clearAnswer();
    setBusy(tr("Asking for another picture…"));
    m_client->login(m_credential, {}, this, [this](const Result<> &result) {
        setBusy({});
        if (const auto &captcha = m_client->wantedCaptcha())
            showCaptcha(*captcha);
        else
            dropCaptcha();
        if (result)
            store(); // it wants none any more
        m_password->setFocus();
    });
}

void PlatformDialog::store()
{
    if (isKnown(m_server) && m_credential == m_knownCredential) {
        use(tr("Connected to %1.").arg(m_server.host()));
        return;
    }
    setBusy(tr("Storing it in the keychain…"));
    m_isUnused = !isKnown(m_server);
    m_link.credentials().store(m_server, m_credential, this, [this](const Result<> &result) { stored(result); });
}

void PlatformDialog::stored(const Result<> &result)
{
    const QString host = m_server.host();
    if (result) {
        use(tr("Connected to %1. What you entered is in the keychain.").arg(host));
        return;
    }
    m_link.credentials().keep(m_server, m_credential);
    use(KeychainCredentials::isMissing(result.error())
            ? tr("Connected to %1. This session has no keychain: what you entered is kept in memory until Quaymaster "
                 "ends.")
                  .arg(host)
            : tr("Connected to %1. The keychain did not take what you entered: it is kept in memory until Quaymaster "
                 "ends.")
                  .arg(host));
}

void PlatformDialog::use(const QString &sentence)
{
    m_link.use(m_server, m_client, this, [this, sentence](const Result<> &used) {
        m_isUnused = m_isUnused && !used;
        if (used && m_known && !isKnown(m_server)) {
            forgetPrevious(sentence);
            return;
        }
        setBusy({});
        if (used)
            end(sentence);
        else
            showFailure(used.error());
    });
}

/// Nobody could find it any more, nor remove it.
void PlatformDialog::forgetPrevious(const QString &sentence)
{
    m_link.credentials().forget(*m_known, this, [this, sentence](const Result<bool> &forgotten) {
        setBusy({});
        const bool isForgotten = forgotten || KeychainCredentials::isMissing(forgotten.error());
        end(isForgotten
                ? sentence
                : Formats::sentences(
                    {sentence,
                     tr("The keychain still has what was stored for %1. Remove it there.").arg(m_known->host())}));
    });
}

void PlatformDialog::end(const QString &sentence)
{
    emit connected(sentence);
    accept();
}

/// What is stored, or about to be, for a platform that is not used after all, goes too.
void PlatformDialog::reject()
{
    if (std::exchange(m_isUnused, false))
        m_link.credentials().forget(m_server, &m_link.credentials(), [](const Result<bool> &) {});
    Dialog::reject();
}

void PlatformDialog::setBusy(const QString &sentence)
{
    m_isBusy = !sentence.isEmpty();
    m_progress->setText(sentence);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fields, m_captcha, m_save, m_forget})
        part->setEnabled(!m_isBusy);
}

void PlatformDialog::askToForget()
{
    const Confirmation question{
        tr("Remove the connection"),
        tr("Remove the connection to %1 and the password or token for it?").arg(m_known->host()),
        tr("The entries stay, here and there. What both sides had in common is forgotten, so "
           "the next comparison begins anew."),
        tr("&Remove"),
        {},
        true,
        {}};
    confirm(this, question, [this] { forget(); });
}

void PlatformDialog::forget()
{
    setBusy(tr("Removing…"));
    m_link.credentials().forget(*m_known, this, [this](const Result<bool> &forgotten) {
        if (forgotten || KeychainCredentials::isMissing(forgotten.error())) {
            leave();
            return;
        }
        setBusy({});
        showFailure(forgotten.error());
    });
}

void PlatformDialog::leave()
{
    m_link.leave(this, [this](const Result<> &left) {
        setBusy({});
        if (!left) {
            showFailure(left.error());
            return;
        }
        emit forgotten(tr("The connection to %1 is removed. The entries stay.").arg(m_known->host()));
        accept();
    });
}

}
