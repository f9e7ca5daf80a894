#pragma once

#include <QFutureWatcher>
#include <QTimer>
#include <chrono>
#include <functional>
#include <qt6keychain/keychain.h>

namespace quaymaster
{

/// What a job of QtKeychain came to.
struct KeychainReply
{
    QKeychain::Error error = QKeychain::NoError;
    QString words; ///< the keychain's own, for `detail`
    QString text; ///< of a read
};

/// One job of QtKeychain with a bounded wait. The job runs on the application's thread whoever asks: QtKeychain queues
/// its jobs in one object that lives there, and crashes when a job of another thread deletes itself meanwhile. It can't
/// be cancelled either; one that took too long goes on, and `future()` tells when it ends.
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    using MakeJob = std::function<QKeychain::Job *()>; ///< called on the application's thread
    /// On the thread of `parent`, once; nullptr when it took too long.
    using Answer = std::function<void(const KeychainReply *)>;

    KeychainCall(MakeJob make, std::chrono::milliseconds patience, QObject *parent);
    ~KeychainCall() override = default;
    Q_DISABLE_COPY_MOVE(KeychainCall)

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    QFuture<KeychainReply> future() const { return m_watcher.future(); }

private:
    void finish();
    void reply(const KeychainReply *result);

    QTimer m_timer;
    QFutureWatcher<KeychainReply> m_watcher;
    Answer m_answer;
};

}
