#pragma once

#include <QByteArray>
#include <QString>
#include <array>

namespace quaymaster
{

/// A group of routes of the platform.
enum class PlatformRoute { Entries, Specs, Nodes, Instances };
inline constexpr int platformRouteCount = 4;

/// How one server of the platform spells things: its code and its documents differ (seed-systems, 3.3). Found out by
/// asking, once, and remembered.
class PlatformStyle
{
public:
    enum class Spelling { Unknown, Code, Documents };

    /// As stored; words that are not known are left out.
    static PlatformStyle fromText(const QString &text);
    QString toText() const;

    Spelling spelling(PlatformRoute route) const { return m_routes.at(std::size_t(route)); }
    void setSpelling(PlatformRoute route, Spelling spelling) { m_routes.at(std::size_t(route)) = spelling; }
    /// `isOnShelf`, or `isListed`.
    Spelling flag() const { return m_flag; }
    void setFlag(Spelling spelling) { m_flag = spelling; }

    /// `imageRegistry`; the code's word where it is unknown.
    static QByteArray word(PlatformRoute route, Spelling spelling);
    static QString flagWord(Spelling spelling);

    bool operator==(const PlatformStyle &) const = default;

private:
    std::array<Spelling, platformRouteCount> m_routes{};
    Spelling m_flag = Spelling::Unknown;
};

}
