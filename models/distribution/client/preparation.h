#pragma once

#include "models/distribution/client/registryaccess.h"

#include <QPointer>

namespace quaymaster
{

/// Makes a call a request: waits while the host is held, finds its origin, adds the Authorization header.
class RegistryAccess::Preparation : public QObject
{
public:
    Preparation(RegistryAccess &access, RegistryCall call, bool fresh, QObject *context, Prepared answer);

private:
    void begin();
    void waitWhileHeld();
    bool goesToOrigin() const;
    QUrl location() const;
    void authorize();
    Asking asking() const;
    void checkLocation();
    void authorized(const Result<QByteArray> &header);
    HttpRequest request(const QByteArray &authorization) const;
    void end(const Result<HttpRequest> &result);

    RegistryAccess &m_access;
    RegistryCall m_call;
    bool m_fresh;
    bool m_answeredPing = false;
    QPointer<QObject> m_context;
    Prepared m_answer;
};

}
