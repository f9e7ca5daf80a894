#pragma once

#include "models/core/error.h"
#include "models/ingress/lint/diagnostic.h"
#include "models/ingress/yaml/textlines.h"

#include <QJsonObject>

namespace quaymaster
{

/// A file that was checked, with what was found in it.
struct SarifFile
{
    QString file;
    TextLines text;
    QList<Diagnostic> diagnostics;
    QString note; ///< what else is to be said of it; empty: nothing
    std::optional<Error> error = {}; ///< why it could not be read or looked at
};

/// The findings as SARIF 2.1.0 (OASIS), one run; what kept the tool from looking, as a notification of it (3.20.21).
/// `failure`: what the whole run failed of.
QJsonObject sarif(const QList<SarifFile> &files, const std::optional<Error> &failure);

}
