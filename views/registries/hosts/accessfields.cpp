#include "views/registries/hosts/accessfields.h"

#include "views/registries/hosts/filefield.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace quaymaster
{

using namespace Qt::StringLiterals;

AccessFields::AccessFields(QWidget *parent)
    : QGroupBox(parent)
    , m_insecure(new QCheckBox)
    , m_insecureMessage(new FieldMessage(m_insecure))
    , m_plainHttp(new QCheckBox)
    , m_plainHttpMessage(new FieldMessage(m_plainHttp))
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_authority = addFile(form, u"hostCaFile"_s, [] { return tr("Choose the certificate of the CA"); });
    m_certificate = addFile(form, u"hostClientCertificate"_s, [] { return tr("Choose the client certificate"); });
    m_key = addFile(form, u"hostClientKey"_s, [] { return tr("Choose the key of the client certificate"); });
    addSwitches(form);
    keepTranslated(this, [this] { retranslate(); });
}

AccessFields::File AccessFields::addFile(QFormLayout *form, const QString &name, std::function<QString()> title)
{
    auto *field = new FileField(std::move(title));
    field->setObjectName(name);
    const File file{new QLabel, field, new FieldMessage(field->edit())};
    file.label->setBuddy(field->edit());
    form->addRow(file.label, field);
    form->addRow(QString(), file.message);
    connect(field, &FileField::changed, this, [this, file] {
        if (file.message->isError())
            checkFile(file);
        emit changed();
    });
    return file;
}

void AccessFields::addSwitches(QFormLayout *form)
{
    m_insecure->setObjectName(u"hostInsecure"_s);
    m_plainHttp->setObjectName(u"hostPlainHttp"_s);
    form->addRow(m_insecure);
    form->addRow(m_insecureMessage);
    form->addRow(m_plainHttp);
    form->addRow(m_plainHttpMessage);
    for (QCheckBox *box : {m_insecure, m_plainHttp})
        connect(box, &QCheckBox::toggled, this, [this] {
            showWarnings();
            emit changed();
        });
}

void AccessFields::retranslate()
{
    setTitle(tr("Encryption"));
    m_authority.label->setText(tr("C&A certificate:"));
    m_certificate.label->setText(tr("Client &certificate:"));
    m_key.label->setText(tr("Client &key:"));
    m_authority.field->setNames(u"hostCaFile"_s, tr("CA certificate, a PEM file"));
    m_certificate.field->setNames(u"hostClientCertificate"_s, tr("Client certificate, a PEM file"));
    m_key.field->setNames(u"hostClientKey"_s, tr("Key of the client certificate, a PEM file"));
    m_authority.field->edit()->setPlaceholderText(tr("The system's certificates"));
    m_certificate.field->edit()->setPlaceholderText(tr("None"));
    m_key.field->edit()->setPlaceholderText(tr("None"));
    m_insecure->setText(tr("&Do not check the server's certificate"));
    m_plainHttp->setText(tr("Use http, w&ithout encryption"));
    showWarnings();
}

void AccessFields::showWarnings()
{
    if (m_insecure->isChecked())
        m_insecureMessage->setError(
            tr("Insecure: anybody on the way can pretend to be this host and read your password. Give the CA's "
               "certificate instead."));
    else
        m_insecureMessage->clear();
    if (m_plainHttp->isChecked())
        m_plainHttpMessage->setWarning(tr("Everything, passwords too, can be read by anybody on the way."));
    else
        m_plainHttpMessage->clear();
}

void AccessFields::setSettings(const HostSettings &settings)
{
    m_authority.field->setPath(settings.caFile);
    m_certificate.field->setPath(settings.clientCertificateFile);
    m_key.field->setPath(settings.clientKeyFile);
    m_insecure->setChecked(settings.insecure);
    m_plainHttp->setChecked(settings.plainHttp);
}

void AccessFields::setPlainHttp(bool plain)
{
    m_plainHttp->setChecked(plain);
}

void AccessFields::apply(HostSettings &settings) const
{
    settings.caFile = m_authority.field->path();
    settings.clientCertificateFile = m_certificate.field->path();
    settings.clientKeyFile = m_key.field->path();
    settings.insecure = m_insecure->isChecked();
    settings.plainHttp = m_plainHttp->isChecked();
}

bool AccessFields::checkFile(const File &file)
{
    file.message->setError(
        file.field->isGood() ? QString() : tr("This file cannot be read. Choose a PEM file, or leave this empty."));
    return !file.message->isError();
}

bool AccessFields::check()
{
    bool good = true;
    for (const File &file : {m_authority, m_certificate, m_key})
        good = checkFile(file) && good;
    if (m_certificate.message->isError() || m_key.message->isError())
        return false;
    if (m_certificate.field->path().isEmpty() != m_key.field->path().isEmpty()) {
        const File &missing = m_key.field->path().isEmpty() ? m_key : m_certificate;
        missing.message->setError(tr("A client certificate and its key go together. Choose both, or none."));
        return false;
    }
    return good;
}

}
