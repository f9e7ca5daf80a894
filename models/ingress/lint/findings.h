#pragma once

#include "models/ingress/lint/diagnostic.h"

namespace quaymaster
{

/// Where the rules put what they find: of each place and id one, with the severity that its id has.
class Findings
{
public:
    void add(const QString &id, ByteSpan span, const QString &pointer, const QString &message,
             std::optional<Diagnostic::Fix> fix = {});
    /// Of a message that names a line.
    void addNamingLine(const QString &id, ByteSpan span, const QString &pointer, const QString &message,
                       const QString &subject);
    /// By place, errors first.
    QList<Diagnostic> taken() &&;

private:
    QList<Diagnostic> m_found;
};

}
