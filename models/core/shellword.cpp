#include "models/core/shellword.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool isPlain(QChar sign)
{
    return (sign < QChar(0x80) && sign.isLetterOrNumber()) || u"_-./:@%+=,"_s.contains(sign);
}

}

QString shellWord(const QString &word)
{
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain))
        return word;
    QString inner = word;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

}
