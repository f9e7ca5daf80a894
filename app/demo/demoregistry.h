#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace quaymaster
{

/// A docker-registry on a free loopback port that keeps everything in a folder. It ends with the object, or by the
/// kernel with this program.
class DemoRegistry final : public QObject
{
    Q_OBJECT

public:
    /// From $QUAYMASTER_DOCKER_REGISTRY, the PATH, or the build folder that this program lies in. Errors: `not-found`,
    /// with how to get it.
    static Result<QString> program();

    DemoRegistry(QString program, QString folder);
    ~DemoRegistry() override;

    void start();
    QString host() const; ///< `127.0.0.1:PORT`

signals:
    void started();
    void failed(const quaymaster::Error &error);

private:
    void launch();
    void look();
    void ended();
    Result<> writeConfiguration() const;
    QByteArray log() const;
    void fail(const QString &detail);

    QString m_program;
    QString m_folder;
    quint16 m_port = 0;
    int m_attempts = 0;
    int m_looks = 0;
    QProcess m_process;
    QTimer m_timer;
};

}
