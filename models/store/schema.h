#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace quaymaster
{

class Database;

/// The statements that lead from schema version N to N + 1.
using SchemaStep = QStringList;

/// The steps that this program was built with, in order: the first one makes version 1.
QList<SchemaStep> schemaSteps();

/// Brings the database up to the last of `steps`, all of them or none: one immediate transaction, so that of two
/// programs one does it and the other waits. A database that holds something is copied to `FILE.bak` first. Errors:
/// `unsupported` (made by a newer program), `io`.
Result<> upgradeSchema(Database &database, const QList<SchemaStep> &steps);

}
