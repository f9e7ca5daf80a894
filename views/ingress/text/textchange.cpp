#include "views/ingress/text/textchange.h"

#include <algorithm>

namespace quaymaster
{

TextChange changeBetween(QStringView before, QStringView now, qsizetype latest)
{
    const qsizetype shorter = std::min(before.size(), now.size());
    const qsizetype most = std::clamp<qsizetype>(latest, 0, shorter);
    qsizetype first = 0;
    while (first < most && before[first] == now[first])
        ++first;
    if (first > 0 && before[first - 1].isHighSurrogate())
        --first;
    qsizetype last = 0;
    while (last < shorter - first && before[before.size() - last - 1] == now[now.size() - last - 1])
        ++last;
    if (last > 0 && before[before.size() - last].isLowSurrogate())
        --last;
    return {first, before.size() - first - last, now.sliced(first, now.size() - first - last)};
}

}
