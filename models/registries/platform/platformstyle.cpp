#include "models/registries/platform/platformstyle.h"

#include <QStringList>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Spelling = PlatformStyle::Spelling;

struct Words
{
    QLatin1StringView code;
    QLatin1StringView documents;

    QLatin1StringView at(Spelling spelling) const { return spelling == Spelling::Documents ? documents : code; }

    Spelling in(const QStringList &all) const
    {
        if (all.contains(code))
            return Spelling::Code;
        return all.contains(documents) ? Spelling::Documents : Spelling::Unknown;
    }
};

constexpr std::array<Words, platformRouteCount> routes{{
    {"imageRegistry"_L1, "imageregistry"_L1},
    {"productSpec"_L1, "productSpecs"_L1},
    {"computeNode"_L1, "computenode"_L1},
    {"instance"_L1, "container"_L1},
}};
constexpr Words flags{"isOnShelf"_L1, "isListed"_L1};

}

PlatformStyle PlatformStyle::fromText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    PlatformStyle style;
    for (std::size_t i = 0; i < routes.size(); ++i)
        style.m_routes.at(i) = routes.at(i).in(words);
    style.m_flag = flags.in(words);
    return style;
}

QString PlatformStyle::toText() const
{
    QStringList words;
    for (std::size_t i = 0; i < routes.size(); ++i)
        if (m_routes.at(i) != Spelling::Unknown)
            words.append(routes.at(i).at(m_routes.at(i)));
    if (m_flag != Spelling::Unknown)
        words.append(flags.at(m_flag));
    return words.join(u' ');
}

QByteArray PlatformStyle::word(PlatformRoute route, Spelling spelling)
{
    const QLatin1StringView word = routes.at(std::size_t(route)).at(spelling);
    return {word.data(), word.size()};
}

QString PlatformStyle::flagWord(Spelling spelling)
{
    return flags.at(spelling);
}

}
