#include "models/ingress/yaml/oddspace.h"

namespace quaymaster
{

bool isOddSpace(char32_t code)
{
    return code == 0xA0 || code == 0x1680 || code == 0x180E || (code >= 0x2000 && code <= 0x200F) || code == 0x2028
        || code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x2060 || code == 0x3000 || code == 0xFEFF;
}

bool takesRoom(char32_t code)
{
    return code != 0x180E && code != 0x2060 && code != 0xFEFF && !(code >= 0x200B && code <= 0x200F);
}

bool isJoiner(char32_t code)
{
    return code >= 0x200C && code <= 0x200F;
}

}
