#pragma once

#include "models/ingress/lint/diagnostic.h"
#include "models/ingress/yaml/textlines.h"

#include <QJsonObject>

namespace quaymaster
{

struct SarifFile
{
    QString file;
    TextLines text;
    QList<Diagnostic> diagnostics;
};

/// The findings as SARIF 2.1.0 (OASIS), one run.
QJsonObject sarif(const QList<SarifFile> &files);

}
