#include "models/image/platform.h"

#include "models/image/shown.h"

#include <QRegularExpression>
#include <QStringList>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView unknown{"unknown"};

struct Machine
{
    QString architecture;
    QString variant;
};

Machine normalisedArm(const QString &variant)
{
    if (variant.isEmpty())
        return {u"arm"_s, u"v7"_s};
    const bool bareNumber = variant.size() == 1 && variant >= "5"_L1 && variant <= "8"_L1;
    return {u"arm"_s, bareNumber ? u'v' + variant : variant};
}

// The table of containerd's platforms package; only that the default variants of arm are written out, so that equal
// platforms are equal values.
Machine normalised(const QString &architecture, const QString &variant)
{
    if (architecture == "i386"_L1)
        return {u"386"_s, {}};
    if (architecture == "x86_64"_L1 || architecture == "x86-64"_L1 || architecture == "amd64"_L1)
        return {u"amd64"_s, variant == "v1"_L1 ? QString() : variant};
    if (architecture == "aarch64"_L1 || architecture == "arm64"_L1)
        return {u"arm64"_s, variant.isEmpty() || variant == "8"_L1 ? u"v8"_s : variant};
    if (architecture == "armhf"_L1)
        return {u"arm"_s, u"v7"_s};
    if (architecture == "armel"_L1)
        return {u"arm"_s, u"v6"_s};
    return architecture == "arm"_L1 ? normalisedArm(variant) : Machine{architecture, variant};
}

QString normalisedOs(const QString &os)
{
    return os == "macos"_L1 ? u"darwin"_s : os;
}

QString lowerOr(const QJsonValue &value, QLatin1StringView fallback)
{
    const QString text = value.toString().toLower();
    return text.isEmpty() ? QString(fallback) : text;
}

}

Result<Platform> Platform::parse(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"([a-z0-9_-]{1,64})/([a-z0-9_.-]{1,64})(?:/([a-z0-9_.-]{1,64}))?"_s));
    const auto match = form.match(text.toLower());
    if (!match.hasMatch())
        return Error{Error::Kind::Invalid,
                     tr("%1 is not a platform. Write it as os/architecture or os/architecture/variant, for example "
                        "linux/amd64 or linux/arm/v7.")
                         .arg(shown(text)),
                     {}};
    Platform platform;
    platform.m_os = normalisedOs(match.captured(1));
    const Machine machine = normalised(match.captured(2), match.captured(3));
    platform.m_architecture = machine.architecture;
    platform.m_variant = machine.variant;
    return platform;
}

Platform Platform::fromJson(const QJsonObject &object)
{
    const Machine machine
        = normalised(lowerOr(object["architecture"_L1], unknown), object["variant"_L1].toString().toLower());
    Platform platform;
    platform.m_os = normalisedOs(lowerOr(object["os"_L1], unknown));
    platform.m_architecture = machine.architecture;
    platform.m_variant = machine.variant;
    platform.m_osVersion = object["os.version"_L1].toString();
    return platform;
}

bool Platform::isUnknown() const
{
    return m_os == unknown && m_architecture == unknown;
}

QString Platform::toString() const
{
    const QString machine = m_os + u'/' + m_architecture;
    const bool isDefault = m_architecture == "arm64"_L1 && m_variant == "v8"_L1;
    return m_variant.isEmpty() || isDefault ? machine : machine + u'/' + m_variant;
}

bool Platform::matches(const Platform &other) const
{
    const bool versionsAgree = m_osVersion.isEmpty() || other.m_osVersion.isEmpty() || m_osVersion == other.m_osVersion;
    return m_os == other.m_os && m_architecture == other.m_architecture && m_variant == other.m_variant
        && versionsAgree;
}

}
