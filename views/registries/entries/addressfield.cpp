#include "views/registries/entries/addressfield.h"

#include "models/registries/hosts/hostcredentials.h"
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

namespace
{

/// `nginx:1.25@sha` may still become a digest; then `1.25` is no password.
bool mayBecomeDigest(QStringView text)
{
    for (const QLatin1StringView begin : {"sha256:"_L1, "sha512:"_L1})
        if (begin.startsWith(text) || text.startsWith(begin))
            return true;
    return false;
}

}

AddressField::AddressField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_meaning(new WrappedLabel)
    , m_message(new FieldMessage(m_edit))
    , m_advice(new FieldMessage(m_edit))
    , m_notes(new QWidget)
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
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins({});
    for (QWidget *part : QWidgetList{m_told, m_advice})
        notes->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : QWidgetList{m_edit, m_meaning, m_message})
        layout->addWidget(part);
    m_told->hide();
    QSizePolicy kept = m_meaning->sizePolicy(); // else the fields below would move at the first letter
    kept.setRetainSizeWhenHidden(true);
    m_meaning->setSizePolicy(kept);
    m_message->keepRoom();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &AddressField::takeOutTyped);
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
    m_before = address;
    m_edit->setText(address);
    m_edit->setCursorPosition(0);
}

bool AddressField::isUntouched() const
{
    return m_edit->text() == m_before;
}

QString AddressField::address() const
{
    if (isUntouched())
        return m_before;
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

/// Nobody reads a password on the screen longer than it takes to type the letter behind the @.
void AddressField::takeOutTyped()
{
    const QString text = m_edit->text();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0 || mayBecomeDigest(QStringView(text).sliced(at + 1)))
        return;
    const UserInfoSplit split = splitUserInfo(text);
    if (!split.hasUserInfo || !(m_isGoingOn || split.userInfo.contains(u':')))
        return;
    const auto cursor = m_edit->cursorPosition() - static_cast<int>(text.size() - split.rest.size());
    m_edit->setText(split.rest);
    m_edit->setCursorPosition(qMax(0, cursor));
    takeOut(split.userInfo);
    m_isGoingOn = true;
}

/// A text that is set can't be undone to what stood there before.
void AddressField::settle()
{
    const UserInfoSplit split = splitUserInfo(m_edit->text().trimmed());
    if (split.hasUserInfo && !isUntouched()) {
        m_edit->setText(split.rest);
        takeOut(split.userInfo);
    }
    if (const QString clean = address(); m_edit->text() != clean)
        m_edit->setText(clean);
    m_isGoingOn = false;
    followHost();
}

void AddressField::takeOut(const QString &userInfo)
{
    const qsizetype colon = userInfo.indexOf(u':');
    if (m_isGoingOn && colon < 0) {
        m_credential.password = Secret(m_credential.password.reveal() + '@' + userInfo.toUtf8());
    } else {
        m_credential = {};
        m_credential.username = colon < 0 ? userInfo : userInfo.left(colon);
        if (colon >= 0)
            m_credential.password = Secret(userInfo.mid(colon + 1).toUtf8());
    }
    m_credentialHost.clear(); // it may not be written to its end
    m_isDropped = false;
    askForKeychain();
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

void AddressField::askForKeychain()
{
    HostCredentials::findKeychain(this, [this](bool exists) {
        m_hasKeychain = exists;
        showCredential();
    });
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
    return (m_hasKeychain.value_or(true)
                ? tr("The password of %1 was taken out of the address. Saving brings it to the keychain, for %2.")
                : tr(
                    "The password of %1 was taken out of the address. This session has no keychain: after saving it is "
                    "kept in memory, for %2, until Quaymaster ends."))
        .arg(m_credential.username, m_credentialHost);
}

}
