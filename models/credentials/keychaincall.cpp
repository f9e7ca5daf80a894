#include "models/credentials/keychaincall.h"

namespace quaymaster
{

KeychainCall::KeychainCall(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *parent, Answer answer)
    : QObject(parent)
    , m_answer(std::move(answer))
{
    job->setInsecureFallback(false); // no keychain means nothing stored
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { reply(nullptr); });
    connect(job, &QKeychain::Job::finished, this, [this](const QKeychain::Job *over) { reply(over); });
    m_timer.start(patience);
    job->start();
}

void KeychainCall::reply(const QKeychain::Job *job)
{
    m_timer.stop();
    deleteLater();
    if (const Answer answer = std::exchange(m_answer, nullptr))
        answer(job);
}

}
