#include "models/settings/settings.h"

#include <QFile>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <limits>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(log, "quaymaster.settings")

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Settings)
};

/// What a hand may have written there: no number, or none that makes sense.
qint64 numberIn(const QVariant &value, qint64 most)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= most ? number : 0;
}

}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QStringList Settings::languages()
{
    return {u"en"_s, u"zh_CN"_s};
}

QString Settings::language() const
{
    const QString language = m_settings.value(u"language"_s).toString();
    return languages().contains(language) ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    write(u"language"_s, languages().contains(language) ? language : QString());
}

Settings::Theme Settings::theme() const
{
    const QByteArray name = m_settings.value(u"theme"_s).toString().toUtf8();
    bool isKnown = false;
    const int theme = QMetaEnum::fromType<Theme>().keyToValue(name.constData(), &isKnown);
    return isKnown ? static_cast<Theme>(theme) : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    write(u"theme"_s, QString::fromLatin1(QMetaEnum::fromType<Theme>().valueToKey(static_cast<int>(theme))));
}

int Settings::transfers() const
{
    return static_cast<int>(numberIn(m_settings.value(u"transfers"_s), mostTransfers));
}

void Settings::setTransfers(int transfers)
{
    write(u"transfers"_s, qBound(0, transfers, mostTransfers));
}

qint64 Settings::bytesPerSecond() const
{
    return numberIn(m_settings.value(u"bytesPerSecond"_s), std::numeric_limits<qint64>::max() / 1024);
}

void Settings::setBytesPerSecond(qint64 bytesPerSecond)
{
    write(u"bytesPerSecond"_s, std::max(qint64(0), bytesPerSecond));
}

QUrl Settings::proxy() const
{
    const QUrl proxy(m_settings.value(u"proxy"_s).toString(), QUrl::StrictMode);
    return checkProxy(proxy) ? proxy : QUrl();
}

Result<> Settings::setProxy(const QUrl &proxy)
{
    if (auto checked = checkProxy(proxy); !checked)
        return checked;
    write(u"proxy"_s, proxy.toString(QUrl::FullyEncoded));
    return {};
}

bool Settings::notifications() const
{
    return m_settings.value(u"notifications"_s, true).toString() != "false"_L1;
}

void Settings::setNotifications(bool notifications)
{
    write(u"notifications"_s, notifications);
}

int Settings::refreshMinutes() const
{
    return static_cast<int>(numberIn(m_settings.value(u"refreshMinutes"_s), mostRefreshMinutes));
}

void Settings::setRefreshMinutes(int minutes)
{
    write(u"refreshMinutes"_s, qBound(0, minutes, mostRefreshMinutes));
}

QString Settings::httpAddress() const
{
    return m_settings.value(u"ingress/http"_s).toString();
}

Result<> Settings::setHttpAddress(const QString &address)
{
    QString wanted = address.simplified();
    while (wanted.endsWith(u'/'))
        wanted.chop(1); // the path brings its own
    const bool isAddress = wanted.startsWith("http://"_L1) || wanted.startsWith("https://"_L1);
    if (!wanted.isEmpty() && !isAddress)
        return Error{Error::Kind::Usage, Text::tr("Write the address like http://{uid}.gw.example.com."), {}};
    write(u"ingress/http"_s, wanted);
    return {};
}

QString Settings::tcpAddress() const
{
    return m_settings.value(u"ingress/tcp"_s).toString();
}

void Settings::setTcpAddress(const QString &command)
{
    write(u"ingress/tcp"_s, command.simplified());
}

bool Settings::showsDifferences() const
{
    return m_settings.value(u"ingress/showsDifferences"_s, true).toString() != "false"_L1;
}

void Settings::setShowsDifferences(bool shows)
{
    write(u"ingress/showsDifferences"_s, shows);
}

void Settings::write(const QString &key, const QVariant &value)
{
    if (m_settings.contains(key) && m_settings.value(key).toString() == value.toString())
        return;
    m_settings.setValue(key, value);
    m_settings.sync();
    QFile file(m_settings.fileName());
    if (m_settings.status() != QSettings::NoError || !file.setPermissions(ownerOnly))
        qCWarning(log).noquote() << "not written:" << m_settings.fileName() << m_settings.status();
    emit changed();
}

Result<> checkProxy(const QUrl &proxy)
{
    if (proxy.isEmpty())
        return {};
    if (!proxy.userInfo().isEmpty())
        return Error{Error::Kind::Usage,
                     Text::tr("A user name or password of the proxy is not kept in a file. Name the proxy without it."),
                     {}};
    static const QStringList schemes{u"http"_s, u"https"_s, u"socks5"_s, u"socks5h"_s};
    if (!proxy.isValid() || proxy.host().isEmpty() || !schemes.contains(proxy.scheme()))
        return Error{Error::Kind::Usage,
                     Text::tr("Write the proxy like http://proxy.example:3128. “https” and “socks5” are possible too."),
                     {}};
    return {};
}

}
