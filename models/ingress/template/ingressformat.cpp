#include "models/ingress/template/ingressformat.h"

#include <QString>
#include <algorithm>

namespace quaymaster
{

QList<IngressKey> keysOf(IngressMap map)
{
    switch (map) {
    case IngressMap::Entry:
        return {{"imageNames", true}, {"type", false}, {"httpRules", false}, {"tcpRules", false}};
    case IngressMap::HttpRule:
        return {{"port", true}, {"name", true}, {"path", true}};
    case IngressMap::TcpRule:
        return {{"port", true}, {"name", true}};
    }
    return {};
}

bool isKeyOf(IngressMap map, QByteArrayView name)
{
    return std::ranges::any_of(keysOf(map), [name](const IngressKey &key) { return key.name == name; });
}

std::optional<int> portNumber(QByteArrayView text)
{
    constexpr int most = 65535;
    const bool isDecimal = !text.isEmpty() && text.size() <= 5 && text.front() != '0'
        && std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
    const int number = isDecimal ? text.toInt() : 0;
    return number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

bool isIngressPath(QByteArrayView text)
{
    if (!text.startsWith('/'))
        return false;
    const auto isWrong = [](char byte) {
        return static_cast<uchar>(byte) <= ' ' || byte == 0x7F || byte == '?' || byte == '#' || byte == '\\';
    };
    const auto isLetter = [](char32_t code) {
        const bool isFullWidth = code >= 0xFF01 && code <= 0xFF5E;
        return code < 0x80 || (!isFullWidth && (QChar::isLetter(code) || QChar::isMark(code)));
    };
    if (std::ranges::any_of(text, isWrong) || !std::ranges::all_of(QString::fromUtf8(text).toStdU32String(), isLetter))
        return false;
    const auto segments = text.toByteArray().split('/');
    return !segments.contains("..") && !segments.contains(".");
}

bool isImageName(QByteArrayView text)
{
    static constexpr QByteArrayView others = "/:@";
    const auto isWrong = [](char byte) { return others.contains(byte) || static_cast<uchar>(byte) <= ' '; };
    return !text.isEmpty() && std::ranges::none_of(text, isWrong);
}

QByteArray imageNameOf(QByteArrayView reference)
{
    QByteArrayView name = reference.trimmed();
    name = name.sliced(name.lastIndexOf('/') + 1);
    for (const char separator : {'@', ':'})
        if (const qsizetype at = name.indexOf(separator); at >= 0)
            name = name.first(at);
    return isImageName(name) ? name.toByteArray() : QByteArray();
}

}
