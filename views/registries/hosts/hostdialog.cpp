#include "views/registries/hosts/hostdialog.h"

#include "models/credentials/fixedcredential.h"
#include "models/credentials/keptcredentials.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/hosts/connectiontest.h"
#include "models/registries/hosts/hostinput.h"
#include "models/registries/hosts/knownrepositories.h"
#include "views/registries/hosts/accessfields.h"
#include "views/registries/hosts/accountfields.h"
#include "views/registries/hosts/connectionsteps.h"
#include "views/registries/images/windowadvice.h"
#include "views/widgets/environments.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

void HostDialog::setHost(const RegistryHost &host)
{
    m_host->setText(host.host);
    m_environment->setCurrentIndex(m_environment->findData(QVariant::fromValue(host.environment)));
    m_readOnly->setChecked(host.access.readOnly);
    m_remark->setText(host.remark);
    m_access->setSettings(host.access);
    m_account->setUsername(host.username);
    if (!host.host.isEmpty())
        m_account->lookUp(host.host);
}

/// What people paste is taken apart at once, so that a password never stands in a field that shows it.
void HostDialog::takeTypedHost()
{
    const UserInfoSplit split = splitUserInfo(m_host->text());
    if (split.hasUserInfo) {
        const qsizetype colon = split.userInfo.indexOf(u':');
        m_account->setTyped(colon < 0 ? split.userInfo : split.userInfo.left(colon),
                            colon < 0 ? Secret() : Secret(split.userInfo.mid(colon + 1).toUtf8()));
        m_host->setText(split.rest); // forgets what could be undone, too
    }
    if (m_hostMessage->isError())
        m_hostMessage->clear();
    formChanged();
}

/// The normal form, once the person has left the field.
void HostDialog::settleHost()
{
    if (m_host->text().trimmed().isEmpty())
        return;
    const auto input = hostInput(m_host->text());
    if (!input) {
        m_hostMessage->setError(input.error().summary);
        return;
    }
    if (input->saysPlainHttp)
        m_access->setPlainHttp(true);
    m_host->setText(input->host);
    if (m_services.hosts.find(input->host) && (m_isNew || input->host != m_original.host))
        m_hostMessage->setError(tr("%1 is in the list already. Edit it there.").arg(input->host));
    m_account->lookUp(input->host);
}

QString HostDialog::host() const
{
    const auto input = hostInput(m_host->text());
    return input ? input->host : QString();
}

RegistryHost HostDialog::composed() const
{
    RegistryHost host = m_original;
    if (const QString name = this->host(); name != host.host) {
        host.host = name;
        host.isKindKnown = false;
        host.kind = hostKindOf(name);
    }
    if (m_known && m_known->host == host.host) {
        host.kind = m_known->kind;
        host.isKindKnown = true;
    }
    host.environment = m_environment->currentData().value<RegistryHost::Environment>();
    host.remark = m_remark->text().trimmed();
    host.username = m_account->username();
    m_access->apply(host.access);
    host.access.readOnly = m_readOnly->isChecked();
    return host;
}

bool HostDialog::check()
{
    const auto input = hostInput(m_host->text());
    m_hostMessage->clear();
    if (!input)
        m_hostMessage->setError(input.error().summary);
    else if (m_services.hosts.find(input->host) && (m_isNew || input->host != m_original.host))
        m_hostMessage->setError(tr("%1 is in the list already. Edit it there.").arg(input->host));
    if (m_hostMessage->isError())
        m_host->setFocus();
    const bool goodAccess = m_access->check();
    return m_account->check() && goodAccess && !m_hostMessage->isError();
}

/// What was tested is no longer what stands in the form.
void HostDialog::formChanged()
{
    m_isTestWanted = false;
    m_steps->clear();
    m_question->hide();
}

void HostDialog::testConnection()
{
    settleHost();
    if (!check())
        return;
    m_isTestWanted = true;
    m_services.known.ofHost(host(), this, [this](const Result<QStringList> &known) {
        if (std::exchange(m_isTestWanted, false))
            startTest(known ? known->value(0) : QString());
    });
}

/// Rights are those to a repository: the one that was used last.
void HostDialog::startTest(const QString &path)
{
    const RegistryHost host = composed();
    NetworkOptions network = m_services.browser.options();
    network.hosts.insert(host.host, host.access);
    ConnectionTest::Question question{host.host, network, {}, !host.access.readOnly};
    if (const auto repository = Repository::parse(host.host + u'/' + path))
        question.repository = *repository;
    const auto typed = m_account->typed();
    std::unique_ptr<CredentialSource> credentials;
    if (typed)
        credentials = std::make_unique<FixedCredential>(*typed);
    else
        credentials = m_services.browser.credentials();
    m_steps->start(std::make_unique<ConnectionTest>(std::move(question), std::move(credentials)));
}

void HostDialog::tested(const ConnectionTest &test)
{
    if (!test.isKindKnown())
        return;
    m_known = composed();
    m_known->kind = test.kind();
    m_services.hosts.rememberKind(m_known->host, test.kind());
}

void HostDialog::save()
{
    if (!check())
        return;
    m_question->hide();
    if (const auto typed = m_account->typed())
        prove(*typed);
    else if (keepHost())
        finish(false);
}

void HostDialog::prove(const Credential &credential)
{
    const RegistryHost host = composed();
    NetworkOptions network = m_services.browser.options();
    network.hosts.insert(host.host, host.access);
    setBusy(true);
    m_progress->setText(tr("Trying the password at %1…").arg(host.host));
    m_proof.start<LoginJob>(std::make_unique<LoginJob>(host.host, credential, network),
                            [this](const LoginJob &job) { proven(job); });
}

void HostDialog::proven(const LoginJob &job)
{
    setBusy(false);
    if (!job.error()) {
        if (keepHost())
            finish(true);
    } else if (job.error()->kind == Error::Kind::Unauthorized) {
        m_account->setPasswordError(
            tr("%1 does not accept this user name and password. Check both, then save again.").arg(job.host()));
    } else if (job.error()->kind == Error::Kind::Keychain) {
        notStored(*job.error());
    } else {
        askAbout(
            withWindowAdvice(*job.error(), job.host()), tr("Save &anyway"), [this] { storeUnproven(); }, tr("&Back"),
            [] {});
    }
}

void HostDialog::storeUnproven()
{
    const auto typed = m_account->typed();
    if (!typed) {
        if (keepHost())
            finish(false);
        return;
    }
    setBusy(true);
    m_progress->setText(tr("Keeping the password in the keychain…"));
    m_keychain = std::make_unique<KeychainCredentials>();
    m_keychain->store(host(), *typed, this, [this](const Result<> &stored) {
        setBusy(false);
        if (!stored)
            notStored(stored.error());
        else if (keepHost())
            finish(true);
    });
}

/// Everything else is saved; the password is kept in memory, whichever way the dialog ends, unless the person says no.
void HostDialog::notStored(const Error &error)
{
    if (!keepHost())
        return;
    const QString host = m_original.host;
    m_services.kept.keep(host, m_account->typed().value_or(Credential()));
    emit saved(host);
    emit credentialChanged(host);
    Error told = error;
    told.summary = KeychainCredentials::isMissing(error)
        ? tr("%1 is saved. This session has no keychain: the password is kept in memory until Quaymaster ends, and "
             "asked for after that.")
              .arg(host)
        : tr("%1 is saved. The keychain is locked or refused: the password is kept in memory until Quaymaster ends. "
             "Unlock the keychain and save again to store it.")
              .arg(host);
    askAbout(
        told, tr("Keep it until Quaymaster &ends"), [this] { accept(); }, tr("Go on &without it"),
        [this] { withoutPassword(); });
    m_goOnButton->setFocus();
}

void HostDialog::withoutPassword()
{
    m_services.kept.forget(m_original.host);
    emit credentialChanged(m_original.host);
    accept();
}

/// From now on it is edited: pressing Save again changes the one that was added.
bool HostDialog::keepHost()
{
    const RegistryHost host = composed();
    const auto kept = m_isNew ? m_services.hosts.add(host) : m_services.hosts.change(m_original.host, host);
    if (!kept) {
        m_hostMessage->setError(kept.error().summary);
        m_host->setFocus();
        return false;
    }
    m_isNew = false;
    m_original = host;
    return true;
}

void HostDialog::finish(bool storedCredential)
{
    if (storedCredential)
        m_services.kept.forget(m_original.host); // an older one would be taken in its place
    emit saved(m_original.host);
    if (storedCredential)
        emit credentialChanged(m_original.host);
    accept();
}

void HostDialog::askAbout(const Error &error, const QString &goOn, std::function<void()> yes, const QString &otherwise,
                          std::function<void()> no)
{
    m_error->setError(error);
    m_goOnButton->setText(goOn);
    m_otherwiseButton->setText(otherwise);
    m_goOn = std::move(yes);
    m_otherwise = std::move(no);
    m_question->show();
    m_otherwiseButton->setFocus();
}

void HostDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_progress->setVisible(busy);
}

}
