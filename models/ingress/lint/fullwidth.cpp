#include "models/ingress/lint/fullwidth.h"

#include <QString>
#include <algorithm>
#include <array>

namespace quaymaster
{

namespace
{

constexpr std::array characters{FullWidth{"：", ':', true},  FullWidth{"，", ',', true},  FullWidth{"＃", '#', false},
                                FullWidth{"－", '-', true},  FullWidth{"［", '[', false}, FullWidth{"］", ']', false},
                                FullWidth{"【", '[', false}, FullWidth{"】", ']', false}, FullWidth{"｛", '{', false},
                                FullWidth{"｝", '}', false}, FullWidth{"“", '"', false},  FullWidth{"”", '"', false},
                                FullWidth{"‘", '\'', false}, FullWidth{"’", '\'', false}, FullWidth{"／", '/', false}};

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// A hyphen separates in front of an item only.
bool needsSpace(QByteArrayView text, const FullWidthPlace &place)
{
    const bool isInFront = place.begin == 0 || isBlank(text.at(place.begin - 1));
    const bool hasSpace = place.end() >= text.size() || isBlank(text.at(place.end()));
    return place.character->separates && !hasSpace && (place.character->ascii != '-' || isInFront);
}

}

QList<FullWidthPlace> fullWidthIn(QByteArrayView text)
{
    QList<FullWidthPlace> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (static_cast<uchar>(text.at(at)) < 0x80) // none of them begins so
            continue;
        const auto found = std::ranges::find_if(characters, [rest = text.sliced(at)](const FullWidth &character) {
            return rest.startsWith(character.bytes);
        });
        if (found != characters.end())
            places.append({at, &*found});
    }
    return places;
}

QByteArray asYaml(QByteArrayView text)
{
    QByteArray yaml;
    qsizetype done = 0;
    const auto places = fullWidthIn(text);
    for (const FullWidthPlace &place : places) {
        yaml.append(text.sliced(done, place.begin - done));
        yaml += place.character->ascii;
        if (needsSpace(text, place))
            yaml += ' ';
        done = place.end();
    }
    return yaml.append(text.sliced(done));
}

QByteArray insideFullWidthQuotes(const QByteArray &text)
{
    static constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 2> pairs{{{"“", "”"}, {"‘", "’"}}};
    for (const auto &[open, close] : pairs) {
        const bool isPair = text.startsWith(open) && text.endsWith(close) && text.size() > open.size() + close.size();
        if (!isPair)
            continue;
        const QByteArray inside = text.sliced(open.size(), text.size() - open.size() - close.size());
        return inside.contains(open) || inside.contains(close) ? QByteArray() : inside;
    }
    return {};
}

QByteArray inAscii(const QByteArray &value)
{
    const QByteArray inside = insideFullWidthQuotes(value);
    QString text = QString::fromUtf8(inside.isEmpty() ? value : inside).trimmed();
    constexpr char16_t first = 0xFF01;
    constexpr char16_t last = 0xFF5E;
    for (QChar &c : text)
        if (c >= QChar(first) && c <= QChar(last))
            c = QChar(static_cast<char16_t>(c.unicode() - first + u'!'));
    return text.toUtf8();
}

}
