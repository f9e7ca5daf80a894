#include "views/registries/entries/addressfield.h"

#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

AddressField::AddressField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_meaning(new WrappedLabel)
    , m_message(new FieldMessage(m_edit))
    , m_told(new QWidget)
    , m_toldText(new WrappedLabel)
{
    m_edit->setObjectName(u"entryAddress"_s);
    m_meaning->setObjectName(u"entryNormalised"_s);
    m_toldText->setObjectName(u"entryPasswordTaken"_s);
    auto *key = new IconLabel;
    key->setIcon(icon(u"key-round"_s, Tone::Ok));
    auto *told = new QHBoxLayout(m_told);
    told->setContentsMargins({});
    told->addWidget(key, 0, Qt::AlignTop);
    told->addWidget(m_toldText, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : QWidgetList{m_edit, m_meaning, m_told, m_message})
        layout->addWidget(part);
    m_told->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (m_message->isError())
            m_message->clear();
        showMeaning();
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        settle();
        emit settled();
    });
    keepTranslated(this, [this] {
        m_edit->setAccessibleName(tr("Address"));
        m_edit->setPlaceholderText(tr("such as registry.example.com/project/image:v1.0"));
        showMeaning();
        showCredential();
    });
}

void AddressField::setAddress(const QString &address)
{
    m_edit->setText(address);
    m_edit->setCursorPosition(0);
}

QString AddressField::address() const
{
    const auto address = entryAddress(m_edit->text());
    return address ? address->text : splitUserInfo(m_edit->text().trimmed()).rest;
}

std::optional<Reference> AddressField::reference() const
{
    const auto address = entryAddress(m_edit->text());
    return address ? address->reference : std::nullopt;
}

QString AddressField::host() const
{
    const auto known = reference();
    return known ? known->repository().host() : QString();
}

/// A text that is set can't be undone to what stood there before.
void AddressField::settle()
{
    const UserInfoSplit split = splitUserInfo(m_edit->text().trimmed());
    if (split.hasUserInfo) {
        m_edit->setText(split.rest);
        takeOut(split.userInfo);
    }
    if (const QString clean = address(); m_edit->text() != clean)
        m_edit->setText(clean);
    followHost();
}

void AddressField::takeOut(const QString &userInfo)
{
    const qsizetype colon = userInfo.indexOf(u':');
    m_credential = {};
    m_credential.username = colon < 0 ? userInfo : userInfo.left(colon);
    if (colon >= 0)
        m_credential.password = Secret(userInfo.mid(colon + 1).toUtf8());
    m_credentialHost = host();
    m_isDropped = false;
    showCredential();
    announce(*m_told, m_toldText->text());
}

/// A password is never sent to another host than the one that it was typed for.
void AddressField::followHost()
{
    const QString now = host();
    if (m_credential.isAnonymous() || now.isEmpty())
        return;
    if (m_credentialHost.isEmpty())
        m_credentialHost = now;
    if (now != m_credentialHost) {
        m_credential.password = {};
        m_isDropped = true;
    }
    showCredential();
}

void AddressField::showMeaning()
{
    const auto address = entryAddress(m_edit->text());
    const QString normalised = address ? address->normalised() : QString();
    m_meaning->setText(u"→ "_s + normalised);
    m_meaning->setVisible(!normalised.isEmpty() && normalised != m_edit->text().trimmed());
}

void AddressField::showCredential()
{
    m_told->setVisible(!m_credential.username.isEmpty());
    m_toldText->setText(toldText());
}

QString AddressField::toldText() const
{
    if (m_isDropped)
        return tr("The password of %1 was for %2. It is not kept.").arg(m_credential.username, m_credentialHost);
    if (m_credential.isAnonymous())
        return tr("The user name %1 was taken out of the address.").arg(m_credential.username);
    if (m_credentialHost.isEmpty())
        return tr("The password of %1 was taken out of the address.").arg(m_credential.username);
    return tr("The password of %1 was taken out of the address. When you save, it goes to the keychain, for %2.")
        .arg(m_credential.username, m_credentialHost);
}

}
