#include "views/distribution/typedreference.h"

#include <QRegularExpression>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// The block *Halfwidth and Fullwidth Forms* repeats ASCII, and nothing else is meant in a reference.
QString halfWidth(QString text)
{
    constexpr char16_t first = u'！';
    constexpr char16_t last = u'～';
    for (QChar &sign : text) {
        if (sign.unicode() >= first && sign.unicode() <= last)
            sign = QChar(static_cast<char16_t>(sign.unicode() - first + u'!'));
        else if (sign == u'。')
            sign = u'.';
    }
    return text;
}

}

TypedReference TypedReference::from(const QString &typed)
{
    const UserInfoSplit split = splitUserInfo(halfWidth(typed).trimmed());
    static const QRegularExpression scheme(u"\\A(?:https?|docker|oci)://"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = split.rest;
    return {rest.remove(scheme), split.hasUserInfo};
}

bool TypedReference::beginsWithHost(bool isNumberPort) const
{
    static const QRegularExpression number(u"\\A[0-9]{1,5}\\z"_s);
    const QString first = firstPart();
    const QString name = first.section(u'@', 0, 0).section(u':', 0, 0);
    const bool hasNumber = number.match(first.section(u':', 1)).hasMatch();
    return name.contains(u'.') || name == "localhost"_L1 || (hasNumber && (isNumberPort || hasPath()));
}

QString TypedReference::userInfoAdvice()
{
    return tr("The user name and password were taken out. You are asked for them when the registry wants them.");
}

}
