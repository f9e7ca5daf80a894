#include "views/operations/credentialdialog.h"

#include "views/widgets/colors.h"
#include "views/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

CredentialDialog::CredentialDialog(Question question, std::function<NetworkOptions()> network, QWidget *parent)
    : Dialog(parent)
    , m_question(std::move(question))
    , m_network(std::move(network))
    , m_isRefused(!m_question.username.isEmpty())
    , m_intro(new WrappedLabel({}, this))
    , m_usernameLabel(new QLabel(this))
    , m_username(new QLineEdit(m_question.username, this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(this))
    , m_message(new WrappedLabel({}, this))
    , m_logIn(new QPushButton(this))
    , m_decline(new QPushButton(this))
{
    build();
    retext();
    if (m_isRefused) {
        tell(refusal());
        m_password->setFocus();
    }
}

void CredentialDialog::build()
{
    setObjectName(u"credential"_s);
    m_intro->setObjectName(u"credential.intro"_s);
    m_username->setObjectName(u"credential.username"_s);
    m_usernameLabel->setBuddy(m_username);
    m_password->setObjectName(u"credential.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);
    m_remember->setObjectName(u"credential.remember"_s);
    m_remember->setChecked(true);
    m_message->setObjectName(u"credential.message"_s);
    m_message->hide();
    m_logIn->setObjectName(u"credential.logIn"_s);
    m_logIn->setDefault(true);
    m_decline->setObjectName(u"credential.decline"_s);
    auto *form = new QFormLayout;
    form->addRow(m_usernameLabel, m_username);
    form->addRow(m_passwordLabel, m_password);
    form->addRow(QString(), m_remember);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_logIn, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_decline, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(m_username, &QLineEdit::textChanged, this, &CredentialDialog::updateButtons);
    connect(m_password, &QLineEdit::textChanged, this, &CredentialDialog::updateButtons);
    connect(m_logIn, &QPushButton::clicked, this, &CredentialDialog::prove);
    connect(m_decline, &QPushButton::clicked, this, &QDialog::reject);
}

void CredentialDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retext();
}

void CredentialDialog::retext()
{
    setWindowTitle(tr("Log in to %1").arg(m_question.host));
    const QString place = m_question.path.isEmpty() ? m_question.host : m_question.host + u'/' + m_question.path;
    const QString wanted = tr("%1 wants to know who you are.").arg(place);
    m_intro->setText(m_question.waiting.isEmpty() ? wanted
                                                  : wanted + u"\n\n"_s
                             + tr("This operation waits and then goes on: %1").arg(m_question.waiting));
    m_usernameLabel->setText(tr("&User name:"));
    m_passwordLabel->setText(tr("&Password:"));
    m_password->setToolTip(tr("A password, or a token that stands for one"));
    m_remember->setText(tr("&Remember in the keychain"));
    m_logIn->setText(tr("&Log in"));
    m_decline->setText(tr("&Go on without"));
    m_decline->setToolTip(tr("The operation goes on as nobody, and fails where that is not enough."));
    updateButtons();
}

QString CredentialDialog::refusal() const
{
    return tr("%1 does not accept this user name and password, or they do not open this repository. Check both.")
        .arg(m_question.host);
}

void CredentialDialog::prove()
{
    m_tried = Credential{m_username->text().trimmed(), Secret(m_password->text().toUtf8()), {}, {}};
    m_password->clear();
    m_proof = std::make_unique<ProofJob>(m_question.host, m_tried, m_network());
    connect(m_proof.get(), &Job::finished, this, &CredentialDialog::proven);
    setBusy(true);
    m_proof->start();
}

void CredentialDialog::proven()
{
    const std::optional<Error> error = m_proof->error();
    m_proof.release()->deleteLater(); // we are inside its signal
    setBusy(false);
    if (!error) {
        m_isAnswered = true;
        emit answered(std::exchange(m_tried, {}), m_remember->isChecked());
        close();
        return;
    }
    m_tried = {};
    tell(error->kind == Error::Kind::Unauthorized ? refusal() : error->summary);
    m_password->setFocus();
}

void CredentialDialog::tell(const QString &sentence)
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, toneColor(Tone::Error, this->palette()));
    m_message->setPalette(palette);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CredentialDialog::setBusy(bool busy)
{
    if (busy) {
        m_message->setPalette(palette());
        m_message->setText(tr("Logging in…"));
        m_message->show();
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_username, m_password, m_remember})
        field->setEnabled(!busy);
    updateButtons();
}

void CredentialDialog::updateButtons()
{
    const bool isFilled = !m_username->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    m_logIn->setEnabled(isFilled && !m_proof);
    m_logIn->setToolTip(isFilled ? QString() : tr("A user name and a password are needed."));
}

void CredentialDialog::done(int result)
{
    m_proof.reset(); // its answer comes too late
    m_password->clear();
    QDialog::done(result);
    if (!std::exchange(m_isAnswered, true))
        emit declined();
}

}
