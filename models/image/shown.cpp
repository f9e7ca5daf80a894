#include "models/image/shown.h"

#include <algorithm>

namespace quaymaster
{

QString shown(QStringView text)
{
    constexpr qsizetype most = 200;
    QString line = text.left(most).toString();
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint(); }, QChar::ReplacementCharacter);
    return text.size() > most ? line + u'…' : line;
}

}
