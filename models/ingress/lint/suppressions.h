#pragma once

#include "models/ingress/lint/diagnostic.h"
#include "models/ingress/yaml/textlines.h"

#include <QHash>
#include <QSet>

namespace quaymaster
{

/// `# lint-disable ID…`: alone on a line it covers the next one, behind a value its own; without ids all warnings and
/// hints. Errors are never covered.
class Suppressions
{
public:
    Suppressions(const TextLines &text, const QList<ByteSpan> &comments);

    bool cover(const Diagnostic &diagnostic, const TextLines &text) const;

private:
    void add(qsizetype line, const QSet<QByteArray> &ids);

    QHash<qsizetype, QSet<QByteArray>> m_idsOfLine; ///< an empty set: all
};

}
