#include "views/registries/hosts/hostdialog.h"

#include "views/registries/hosts/accessfields.h"
#include "views/registries/hosts/accountfields.h"
#include "views/registries/hosts/connectionsteps.h"
#include "views/widgets/environments.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

// How the dialog looks; what it does stands in hostdialog.cpp.

HostDialog::HostDialog(const RegistryServices &services, QWidget *parent)
    : HostDialog(services, RegistryHost(), parent)
{
}

HostDialog::HostDialog(const RegistryServices &services, const RegistryHost &host, QWidget *parent)
    : Dialog(parent)
    , m_services(services)
    , m_original(host)
    , m_isNew(host.host.isEmpty())
    , m_hostLabel(new QLabel)
    , m_host(new QLineEdit)
    , m_hostMessage(new FieldMessage(m_host))
    , m_environmentLabel(new QLabel)
    , m_environment(new QComboBox)
    , m_readOnly(new QCheckBox)
    , m_remarkLabel(new QLabel)
    , m_remark(new QLineEdit)
    , m_account(new AccountFields(services.keychain, services.kept))
    , m_access(new AccessFields)
    , m_test(new QPushButton)
    , m_steps(new ConnectionSteps)
    , m_question(new QFrame)
    , m_error(new ErrorDetails)
    , m_goOnButton(new QPushButton)
    , m_otherwiseButton(new QPushButton)
    , m_progress(new QLabel)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"hostDialog"_s);
    auto *columns = new QHBoxLayout;
    columns->addWidget(form(), 3);
    columns->addWidget(connectionFields(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(questionBar());
    layout->addWidget(buttons());
    fillEnvironments(*m_environment);
    setHost(host);
    connect(m_host, &QLineEdit::textChanged, this, &HostDialog::takeTypedHost);
    connect(m_host, &QLineEdit::editingFinished, this, &HostDialog::settleHost);
    connect(m_account, &AccountFields::changed, this, &HostDialog::formChanged);
    connect(m_access, &AccessFields::changed, this, &HostDialog::formChanged);
    connect(m_account, &AccountFields::forgotten, this, &HostDialog::credentialChanged);
    connect(m_steps, &ConnectionSteps::finished, this, &HostDialog::tested);
    keepTranslated(this, [this] { retranslate(); });
    setSize(140, 40);
    m_save->setDefault(true); // not before it is in the dialog, which would choose another
    m_host->setFocus();
    askBeforeDiscarding();
}

HostDialog::~HostDialog() = default;

QWidget *HostDialog::form()
{
    m_form = new QWidget;
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, layout->spacing(), 0);
    layout->addWidget(generalFields());
    layout->addWidget(m_account);
    layout->addWidget(m_access);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"hostForm"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(m_form->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

QWidget *HostDialog::generalFields()
{
    m_host->setObjectName(u"hostName"_s);
    m_environment->setObjectName(u"hostEnvironment"_s);
    m_readOnly->setObjectName(u"hostReadOnly"_s);
    m_remark->setObjectName(u"hostRemark"_s);
    m_hostLabel->setBuddy(m_host);
    m_environmentLabel->setBuddy(m_environment);
    m_remarkLabel->setBuddy(m_remark);
    auto *fields = new QWidget;
    auto *layout = new QFormLayout(fields);
    layout->setContentsMargins({});
    layout->addRow(m_hostLabel, m_host);
    layout->addRow(QString(), m_hostMessage);
    layout->addRow(m_environmentLabel, m_environment);
    layout->addRow(m_remarkLabel, m_remark);
    layout->addRow(m_readOnly);
    return fields;
}

QWidget *HostDialog::connectionFields()
{
    m_test->setObjectName(u"hostTest"_s);
    m_test->setIcon(icon(u"plug"_s));
    m_test->setAutoDefault(false);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    layout->addWidget(m_steps, 1);
    connect(m_test, &QPushButton::clicked, this, &HostDialog::testConnection);
    return part;
}

QWidget *HostDialog::questionBar()
{
    m_question->setObjectName(u"hostQuestion"_s);
    m_question->setFrameShape(QFrame::StyledPanel);
    m_goOnButton->setObjectName(u"hostGoOn"_s);
    m_goOnButton->setAutoDefault(false);
    m_otherwiseButton->setAutoDefault(false);
    m_otherwiseButton->setObjectName(u"hostOtherwise"_s);
    auto *answers = new QHBoxLayout;
    answers->addStretch(1);
    answers->addWidget(m_goOnButton);
    answers->addWidget(m_otherwiseButton);
    auto *layout = new QVBoxLayout(m_question);
    layout->addWidget(m_error);
    layout->addLayout(answers);
    m_question->hide();
    connect(m_goOnButton, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_goOn();
    });
    connect(m_otherwiseButton, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_otherwise();
    });
    return m_question;
}

QWidget *HostDialog::buttons()
{
    m_save->setObjectName(u"hostSave"_s);
    m_cancel->setObjectName(u"hostCancel"_s);
    m_cancel->setAutoDefault(false);
    m_progress->setObjectName(u"hostProgress"_s);
    m_progress->setVisible(false);
    auto *box = new QDialogButtonBox;
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_progress, 1);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &HostDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return line;
}

void HostDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("Add a registry host") : tr("Registry host %1").arg(m_original.host));
    m_hostLabel->setText(tr("&Host:"));
    m_host->setPlaceholderText(tr("such as harbor.example.com or 192.0.2.7:5000"));
    m_environmentLabel->setText(tr("&Environment:"));
    m_environment->setToolTip(tr("Production is marked in every list and every dialog."));
    m_readOnly->setText(tr("&Read-only: Quaymaster refuses to write there"));
    m_remarkLabel->setText(tr("Re&mark:"));
    m_remark->setAccessibleName(tr("Remark"));
    m_test->setText(tr("&Test the connection"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    fillEnvironments(*m_environment);
}

}
