#pragma once

#include "models/core/result.h"

#include <QJsonObject>

namespace quaymaster
{

/// `os/architecture[/variant]`, normalised as containerd does (`aarch64` → `arm64/v8`, `x86_64` → `amd64`,
/// `linux/arm64` is `linux/arm64/v8`, `linux/arm` is `linux/arm/v7`).
class Platform
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Platform)

public:
    static Result<Platform> parse(const QString &text);
    /// From a descriptor's `platform` or from an image config (both have os, architecture, variant, os.version). A
    /// missing os or architecture is `unknown`.
    static Platform fromJson(const QJsonObject &object);

    const QString &os() const { return m_os; }
    const QString &architecture() const { return m_architecture; }
    const QString &variant() const { return m_variant; }
    const QString &osVersion() const { return m_osVersion; }
    /// `unknown/unknown`, as buildkit marks attestations.
    bool isUnknown() const;
    /// As text without os.version. `linux/arm64` is written without its default variant, as users know it.
    QString toString() const;
    /// Same os, architecture and variant; os.version only if both have one.
    bool matches(const Platform &other) const;

    bool operator==(const Platform &) const = default;

private:
    QString m_os;
    QString m_architecture;
    QString m_variant;
    QString m_osVersion;
};

}
