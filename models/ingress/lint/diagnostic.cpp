#include "models/ingress/lint/diagnostic.h"

#include <QSet>

namespace quaymaster
{

using namespace Qt::StringLiterals;

void FindingCounts::add(Diagnostic::Severity severity, qsizetype count)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        errors += count;
        break;
    case Diagnostic::Severity::Warning:
        warnings += count;
        break;
    case Diagnostic::Severity::Hint:
        hints += count;
        break;
    }
}

QString severityName(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return u"error"_s;
    case Diagnostic::Severity::Warning:
        return u"warning"_s;
    case Diagnostic::Severity::Hint:
        break;
    }
    return u"hint"_s;
}

Diagnostic::Severity severityOf(const QString &id)
{
    static const QSet<QString> errors{
        u"syntax"_s,       u"key-duplicates"_s, u"not-one-document"_s, u"no-template"_s, u"unknown-encoding"_s,
        u"control-char"_s, u"too-large"_s,      u"missing-key"_s,      u"empty-list"_s,  u"wrong-kind"_s,
        u"port-type"_s,    u"port-range"_s,     u"path-format"_s,      u"image-name"_s};
    static const QSet<QString> hints{u"no-ssh"_s,          u"known-path"_s,       u"port-shared"_s,
                                     u"port-not-served"_s, u"port-not-exposed"_s, u"more-findings"_s};
    if (errors.contains(id))
        return Diagnostic::Severity::Error;
    return hints.contains(id) ? Diagnostic::Severity::Hint : Diagnostic::Severity::Warning;
}

}
