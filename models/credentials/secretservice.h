#pragma once

#include <QObject>
#include <functional>

namespace quaymaster
{

/// Whether this session has a keychain at all: a session bus with a Secret Service or KWallet on it, running or able to
/// be started. Asked first, because the keychain libraries would start a bus of their own, or wait for what never
/// comes. Answers through the event loop of this thread, within `milliseconds`, unless `context` is gone.
void findSecretService(int milliseconds, QObject *context, std::function<void(bool)> answer);

/// Whether the Secret Service keeps what QtKeychain stored for `service` and `key` in a collection that is locked:
/// libsecret calls that "not found" once the person has refused to unlock it. Unlocks nothing. False where no Secret
/// Service runs. Answers like findSecretService().
void findLockedSecret(const QString &service, const QString &key, int milliseconds, QObject *context,
                      std::function<void(bool)> answer);

}
