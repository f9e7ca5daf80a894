#pragma once

#include "models/core/result.h"

#include <QTimer>
#include <chrono>
#include <functional>
#include <qt6keychain/keychain.h>

namespace quaymaster
{

/// One job of QtKeychain with a bounded wait. QtKeychain's jobs can't be cancelled and delete themselves; this is what
/// is told, once: the job when it is over, or nullptr when it took too long.
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QKeychain::Job *)>;

    KeychainCall(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *parent, Answer answer);
    ~KeychainCall() override = default;
    Q_DISABLE_COPY_MOVE(KeychainCall)

private:
    void reply(const QKeychain::Job *job);

    QTimer m_timer;
    Answer m_answer;
};

}
