#include "models/image/shown.h"

#include <algorithm>

namespace quaymaster
{

QString shown(QStringView text)
{
    constexpr qsizetype most = 200;
    QString line = text.left(most).toString();
    if (line.size() < text.size() && line.back().isHighSurrogate())
        line.chop(1);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); },
        QChar::ReplacementCharacter);
    return text.size() > most ? line + u'…' : line;
}

}
