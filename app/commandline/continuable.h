#pragma once

#include "models/operations/operationjournal.h"

#include <memory>

namespace quaymaster
{

/// A command that is an operation of the history.
class Continuable
{
public:
    virtual ~Continuable() = default;
    Q_DISABLE_COPY_MOVE(Continuable)

    /// Before start(): it goes on with an operation that `journal` has claimed.
    virtual void continueAs(std::unique_ptr<OperationJournal> journal, qint64 id) = 0;

protected:
    Continuable() = default;
};

}
