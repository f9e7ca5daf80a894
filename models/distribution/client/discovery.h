#pragma once

#include "models/distribution/client/registryaccess.h"

#include <QPointer>

namespace quaymaster
{

/// Finds the scheme of a host and its challenge with one ping, for all who wait.
class RegistryAccess::Discovery : public QObject
{
public:
    Discovery(RegistryAccess &access, QString host);

    void add(QObject *context, std::function<void(Result<>)> answer) { m_waiting.append({context, std::move(answer)}); }

private:
    void ping(const QString &scheme);
    void heard(const QUrl &origin, const Result<HttpResponse> &response);
    void answerAll(const Result<> &result);

    RegistryAccess &m_access;
    QString m_host;
    std::optional<Error> m_withTls; ///< why there was no encrypted connection
    QList<std::pair<QPointer<QObject>, std::function<void(Result<>)>>> m_waiting;
};

}
