#pragma once

#include "models/image/reference.h"

#include <QCoreApplication>

namespace quaymaster
{

/// Text that a person typed or pasted where a reference belongs.
struct TypedReference
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::TypedReference)

public:
    /// Without blanks, a scheme and what stood before an `@` of the authority: that is dropped here and nowhere kept.
    /// The wide signs of Chinese input methods (`：`, `／`, `＠`) are what they stand for.
    static TypedReference from(const QString &typed);

    QString text;
    bool hadUserInfo = false; ///< somebody typed `user:password@`

    /// Errors: `invalid`.
    Result<Reference> reference() const { return Reference::parse(text); }
    /// Whether the first part looks like a host: it has a dot or a port, or is localhost. Where nothing follows it, a
    /// number behind its colon may be a tag; `isNumberPort` tells.
    bool beginsWithHost(bool isNumberPort) const;
    bool hasPath() const { return text.contains(u'/'); }
    /// What stands before the first slash.
    QString firstPart() const { return text.section(u'/', 0, 0); }
    /// What to tell where user information was taken out.
    static QString userInfoAdvice();
};

}
