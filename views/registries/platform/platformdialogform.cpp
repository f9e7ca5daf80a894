#include "views/registries/platform/platformdialog.h"

#include "views/registries/images/secretsout.h"
#include "views/registries/platform/captchafield.h"
#include "views/widgets/colors.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

// How the dialog looks; what it does stands in platformdialog.cpp.

PlatformDialog::PlatformDialog(PlatformLink &link, QWidget *parent)
    : Dialog(parent)
    , m_link(link)
    , m_urlLabel(new QLabel)
    , m_url(new QLineEdit)
    , m_urlMessage(new FieldMessage(m_url))
    , m_prefixLabel(new QLabel)
    , m_prefix(new QLineEdit)
    , m_prefixMessage(new FieldMessage(m_prefix))
    , m_wayLabel(new QLabel)
    , m_way(new QComboBox)
    , m_usernameLabel(new QLabel)
    , m_username(new QLineEdit)
    , m_usernameMessage(new FieldMessage(m_username))
    , m_passwordLabel(new QLabel)
    , m_password(new QLineEdit)
    , m_passwordMessage(new FieldMessage(m_password))
    , m_tokenLabel(new QLabel)
    , m_token(new QLineEdit)
    , m_tokenMessage(new FieldMessage(m_token))
    , m_stored(new WrappedLabel)
    , m_captcha(new CaptchaField)
    , m_captchaMessage(new FieldMessage(m_captcha))
    , m_error(new ErrorDetails)
    , m_progress(new QLabel)
    , m_forget(new QPushButton)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"platformDialog"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(form(), 1);
    layout->addWidget(problem());
    layout->addWidget(buttons());
    m_way->addItems({QString(), QString()});
    keepSecretsOut(*m_url, *m_urlMessage);
    connect(m_url, &QLineEdit::textChanged, this, &PlatformDialog::urlChanged);
    connect(m_way, &QComboBox::currentIndexChanged, this, &PlatformDialog::showWay);
    for (const QLineEdit *field : {m_url, m_prefix})
        connect(field, &QLineEdit::textEdited, this, &PlatformDialog::serverChanged);
    for (const QLineEdit *field : {m_username, m_password, m_token})
        connect(field, &QLineEdit::textEdited, this, &PlatformDialog::hideProblem);
    keepTranslated(this, [this] { retranslate(); });
    setSize(90, 26);
    m_save->setDefault(true); // not before it is in the dialog, which would choose another
    showWay();
    m_url->setFocus();
    lookUp();
}

PlatformDialog::~PlatformDialog() = default;

QWidget *PlatformDialog::form()
{
    m_url->setObjectName(u"platformUrl"_s);
    m_prefix->setObjectName(u"platformPrefix"_s);
    m_way->setObjectName(u"platformWay"_s);
    m_username->setObjectName(u"platformUsername"_s);
    m_password->setObjectName(u"platformPassword"_s);
    m_token->setObjectName(u"platformToken"_s);
    m_stored->setObjectName(u"platformStored"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_token->setEchoMode(QLineEdit::Password);
    m_fields = new QWidget;
    auto *grid = new QGridLayout(m_fields); // a QFormLayout loses rows where some are hidden and others broken
    grid->setContentsMargins({});
    int row = 0;
    const auto add = [grid, &row](QLabel *label, QWidget *field, FieldMessage *message) {
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
        if (message)
            grid->addWidget(message, row++, 1);
    };
    add(m_urlLabel, m_url, m_urlMessage);
    add(m_prefixLabel, m_prefix, m_prefixMessage);
    add(m_wayLabel, m_way, nullptr);
    add(m_usernameLabel, m_username, m_usernameMessage);
    add(m_passwordLabel, m_password, m_passwordMessage);
    add(m_tokenLabel, m_token, m_tokenMessage);
    grid->addWidget(m_stored, row++, 1);
    grid->addWidget(m_captchaMessage, row++, 1);
    grid->addWidget(&m_captcha->label(), row, 0);
    grid->addWidget(m_captcha, row++, 1);
    grid->setRowStretch(row, 1);
    return m_fields;
}

QWidget *PlatformDialog::problem()
{
    auto *sign = new IconLabel;
    sign->setIcon(icon(u"circle-alert"_s, Tone::Error));
    m_error->setObjectName(u"platformError"_s);
    m_problem = new QWidget;
    auto *row = new QHBoxLayout(m_problem);
    row->setContentsMargins({});
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_error, 1);
    m_problem->hide();
    return m_problem;
}

QWidget *PlatformDialog::buttons()
{
    m_save->setObjectName(u"platformSave"_s);
    m_save->setIcon(icon(u"plug"_s));
    m_cancel->setObjectName(u"platformCancel"_s);
    m_cancel->setAutoDefault(false);
    m_forget->setObjectName(u"platformForget"_s);
    m_forget->setAutoDefault(false);
    m_forget->hide();
    m_progress->setObjectName(u"platformProgress"_s);
    auto *box = new QDialogButtonBox;
    box->addButton(m_save, QDialogButtonBox::ActionRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_forget);
    layout->addWidget(m_progress, 1);
    layout->addWidget(box);
    connect(m_forget, &QPushButton::clicked, this, &PlatformDialog::askToForget);
    connect(m_save, &QPushButton::clicked, this, &PlatformDialog::test);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return line;
}

void PlatformDialog::retranslate()
{
    setWindowTitle(tr("Connect to the platform"));
    m_urlLabel->setText(tr("&Address:"));
    m_url->setPlaceholderText(tr("such as https://platform.example:8888"));
    m_prefixLabel->setText(tr("&Router prefix:"));
    m_prefix->setPlaceholderText(tr("often /api; empty where there is none"));
    m_wayLabel->setText(tr("&Log in with:"));
    m_way->setItemText(ByPassword, tr("User name and password"));
    m_way->setItemText(ByToken, tr("Token from the browser"));
    m_usernameLabel->setText(tr("&User name:"));
    m_passwordLabel->setText(tr("&Password:"));
    m_tokenLabel->setText(tr("&Token:"));
    m_token->setToolTip(tr("The value of x-token, which the browser sends with each request after the login."));
    m_forget->setText(tr("Re&move connection…"));
    m_forget->setAccessibleName(tr("Remove the connection to the platform"));
    m_save->setText(tr("Test and &save"));
    m_cancel->setText(tr("Cancel"));
    m_stored->setText(storedText());
}

void PlatformDialog::showWay()
{
    const bool byPassword = way() == ByPassword;
    for (QWidget *part : std::initializer_list<QWidget *>{m_usernameLabel, m_username, m_passwordLabel, m_password})
        part->setVisible(byPassword);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tokenLabel, m_token})
        part->setVisible(!byPassword);
    for (FieldMessage *message : {m_usernameMessage, m_passwordMessage, m_tokenMessage})
        message->clear();
    m_stored->setText(storedText());
    serverChanged();
}

PlatformDialog::Way PlatformDialog::way() const
{
    return m_way->currentIndex() == ByToken ? ByToken : ByPassword;
}

}
