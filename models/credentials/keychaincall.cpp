#include "models/credentials/keychaincall.h"

#include <QCoreApplication>
#include <QPromise>
#include <memory>

namespace quaymaster
{

namespace
{

using Promise = std::shared_ptr<QPromise<KeychainReply>>;

void answer(const Promise &promise, const QKeychain::Job *over)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(over);
    promise->addResult(
        KeychainReply{over->error(), over->errorString(), read == nullptr ? QString() : read->textData()});
    promise->finish();
}

void run(const KeychainCall::MakeJob &make, const Promise &promise)
{
    QKeychain::Job *job = make(); // deletes itself when it is over
    job->setInsecureFallback(false); // no keychain means nothing stored
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [promise](const QKeychain::Job *over) { answer(promise, over); });
    job->start();
}

}

KeychainCall::KeychainCall(MakeJob make, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    const auto promise = std::make_shared<QPromise<KeychainReply>>();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { reply(nullptr); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &KeychainCall::finish);
    m_watcher.setFuture(promise->future());
    promise->start();
    m_timer.start(patience);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [make = std::move(make), promise] { run(make, promise); }, Qt::QueuedConnection);
}

void KeychainCall::finish()
{
    if (future().resultCount() == 0) // the application is ending
        return reply(nullptr);
    const KeychainReply result = future().result();
    reply(&result);
}

void KeychainCall::reply(const KeychainReply *result)
{
    m_timer.stop();
    deleteLater();
    if (const Answer answer = std::exchange(m_answer, nullptr))
        answer(result);
}

}
