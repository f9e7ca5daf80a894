#pragma once

#include "models/image/platform.h"
#include "models/image/reference.h"

#include <QRegularExpression>

namespace quaymaster
{

/// A word of the command line for an error message: without what might be a password in it.
QString echoed(const QString &word);

/// The reading of arguments. A `user:password@` in one is refused (`usage`) and not repeated.
Result<> refuseUserInfo(const QString &word);
/// The same where a path is meant. A file of such a name can be given as `./user:name@file`.
Result<> refuseUserInfoInPath(const QString &word);
/// Errors: `invalid`, `usage`.
Result<Reference> referenceIn(const QString &word);
/// A reference that may have a tag, but no digest. Errors: `invalid`, `usage`.
Result<QList<Reference>> destinationsIn(const QStringList &words);
/// Without tag and digest. Errors: `invalid`, `usage`.
Result<Repository> repositoryIn(const QString &word);
/// `host[:port]`, as in Repository::host(). Errors: `usage`.
Result<QString> hostIn(const QString &word);
/// Errors: `usage`.
Result<QList<Platform>> platformsIn(const QStringList &words);
/// Errors: `usage`.
Result<QRegularExpression> patternIn(const QString &word);
/// A whole number of at least `least`. Errors: `usage`, naming the option.
Result<qint64> numberIn(const QString &option, const QString &word, qint64 least, qint64 most);

}
