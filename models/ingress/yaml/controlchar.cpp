#include "models/ingress/yaml/controlchar.h"

namespace quaymaster
{

bool isControl(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0 && code != 0x85);
}

std::optional<char32_t> controlAt(QByteArrayView utf8, qsizetype at)
{
    const auto first = static_cast<uchar>(utf8.at(at));
    const bool mayBeC1 = first == 0xC2 && at + 1 < utf8.size(); // whose second byte is the character's number
    const char32_t code = mayBeC1 ? static_cast<uchar>(utf8.at(at + 1)) : first;
    const bool isOne = isControl(code) && (mayBeC1 || first < 0x80);
    return isOne ? std::optional(code) : std::nullopt;
}

}
