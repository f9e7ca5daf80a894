#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace quaymaster
{

/// One push, sync, pull…, as the history holds it.
struct Operation
{
    enum class State { Queued, Running, Succeeded, Failed, Cancelled, Interrupted };

    qint64 id = 0;
    QString command; ///< `push`, `sync`…
    QString title; ///< what it does, for eyes: `nginx.tar → reg.example/web:1.0`
    QStringList arguments; ///< what runs it again, exactly; never a secret
    State state = State::Running;
    QDateTime started; ///< UTC; of the last attempt
    QDateTime ended; ///< UTC; invalid as long as it has not ended
    std::optional<Error> error;
    QList<QJsonObject> images; ///< the reports of COMMANDS.md's `images`; filled by OperationStore::find() only

    bool operator==(const Operation &) const = default;
};

/// Whether nobody works on it any more and something is left to do.
bool canContinue(Operation::State state);

/// `queued`, `running`, `succeeded`, `failed`, `cancelled`, `interrupted`. Never translated.
QString stateName(Operation::State state);
std::optional<Operation::State> stateNamed(const QString &name);

}
