#include "models/image/reference.h"

#include <QRegularExpression>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

qsizetype schemeLength(const QString &text)
{
    static const QRegularExpression scheme(u"\\A[A-Za-z][A-Za-z0-9+.-]{0,31}://"_s);
    return scheme.match(text).capturedLength();
}

bool looksLikeDigest(QStringView text)
{
    static const QRegularExpression known(
        u"\\A(?:sha[0-9]+:[^/]*|[A-Za-z][A-Za-z0-9+._-]{0,31}:[0-9a-fA-F]{32,})\\z"_s);
    return known.match(text.toString()).hasMatch();
}

// `localhost:5000/repo@oops` is a repository with a wrong digest, `admin:pass/word@host` is not.
bool isHostAndPath(QStringView text)
{
    static const QRegularExpression form(u"\\A(?:\\[[0-9a-fA-F:]+\\]|[^:@/]+)(?::[0-9]+)?/[^@]*\\z"_s);
    return form.match(text.toString()).hasMatch();
}

qsizetype userInfoEnd(QStringView text)
{
    const qsizetype last = text.lastIndexOf(u'@');
    if (last < 0)
        return -1;
    const QStringView tail = text.sliced(last + 1);
    if (looksLikeDigest(tail))
        return text.first(last).lastIndexOf(u'@');
    if (!tail.contains(u'/') && isHostAndPath(text.first(last)))
        return -1;
    return last;
}

}

UserInfoSplit splitUserInfo(const QString &text)
{
    const qsizetype start = schemeLength(text);
    const qsizetype end = userInfoEnd(QStringView(text).sliced(start));
    if (end < 0)
        return {false, {}, text};
    return {true, text.mid(start, end), text.left(start) + text.mid(start + end + 1)};
}

}
