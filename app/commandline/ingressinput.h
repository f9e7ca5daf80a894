#pragma once

#include "app/commandline/commandspec.h"
#include "models/core/result.h"
#include "models/ingress/document/ingressdocument.h"

#include <QJsonArray>

namespace quaymaster
{

/// The file of an `ingress` command; `-` is standard input.
struct IngressInput
{
    QString file;

    bool isStandardInput() const { return file == QLatin1StringView("-"); }
    /// Errors: those of readIngressFile(), `cancelled`.
    Result<QByteArray> bytes(int wake) const;
};

/// `--list`, checked. Errors: `usage`.
Result<std::optional<QString>> listIn(const Invocation &invocation);

/// `FILE:LINE:COLUMN: error ID MESSAGE`.
QString diagnosticLine(const QString &file, TextPlaces &places, const Diagnostic &diagnostic);
QJsonArray toJson(const TextLines &text, const QList<Diagnostic> &diagnostics);

}
