#pragma once

#include "models/registries/hosts/connectiontest.h"

namespace quaymaster
{

/// Some steps of a connection test, one after the other. After done() or failed() nothing follows; it may be destroyed
/// later only, not inside.
class ConnectionStage : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0;

signals:
    void began(quaymaster::ConnectionTest::Step step);
    void ended(quaymaster::ConnectionTest::Step step, const quaymaster::ConnectionTest::StepReport &report);
    /// `error` is that of the whole test.
    void failed(quaymaster::ConnectionTest::Step step, const quaymaster::Error &error);
    void done();
};

}
