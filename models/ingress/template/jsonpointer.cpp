#include "models/ingress/template/jsonpointer.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<QString> unescaped(const QString &token)
{
    QString text;
    for (qsizetype at = 0; at < token.size(); ++at) {
        if (token.at(at) != u'~') {
            text += token.at(at);
            continue;
        }
        const QChar code = ++at < token.size() ? token.at(at) : QChar();
        if (code != u'0' && code != u'1')
            return {};
        text += code == u'0' ? u'~' : u'/';
    }
    return text;
}

}

std::optional<QStringList> pointerTokens(const QString &pointer)
{
    if (pointer.isEmpty())
        return QStringList();
    if (!pointer.startsWith(u'/'))
        return {};
    QStringList tokens;
    const auto parts = pointer.sliced(1).split(u'/');
    for (const QString &part : parts) {
        const auto token = unescaped(part);
        if (!token)
            return {};
        tokens.append(*token);
    }
    return tokens;
}

QString jsonPointer(const QStringList &tokens)
{
    QString pointer;
    for (QString token : tokens)
        pointer += u'/' + token.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer;
}

std::optional<qsizetype> pointerIndex(const QString &token)
{
    const bool isDigits
        = !token.isEmpty() && std::ranges::all_of(token, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits || (token.size() > 1 && token.startsWith(u'0')))
        return {};
    bool isNumber = false;
    const qlonglong index = token.toLongLong(&isNumber);
    return isNumber ? std::optional(static_cast<qsizetype>(index)) : std::nullopt;
}

}
