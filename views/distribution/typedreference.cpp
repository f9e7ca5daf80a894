#include "views/distribution/typedreference.h"

#include <QRegularExpression>

namespace quaymaster
{

using namespace Qt::StringLiterals;

TypedReference TypedReference::from(const QString &typed)
{
    const UserInfoSplit split = splitUserInfo(typed.trimmed());
    static const QRegularExpression scheme(u"\\A(?:https?|docker|oci)://"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = split.rest;
    return {rest.remove(scheme), split.hasUserInfo};
}

QString TypedReference::userInfoAdvice()
{
    return tr("The user name and password were taken out. You are asked for them when the registry wants them.");
}

}
