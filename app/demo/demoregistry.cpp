#include "app/demo/demoregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <csignal>
#include <sys/prctl.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostAttempts = 5; ///< somebody else may be quicker to take the port
constexpr int lookEveryMs = 50;
constexpr int mostLooks = 400;
constexpr int patienceMs = 5000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

}

Result<QString> DemoRegistry::program()
{
    const QString named = qEnvironmentVariable("QUAYMASTER_DOCKER_REGISTRY");
    if (QFileInfo(named).isExecutable())
        return named;
    if (const QString found = QStandardPaths::findExecutable(u"docker-registry"_s); !found.isEmpty())
        return found;
    // BUILD/PRESET/app/quaymaster and BUILD/docker-registry, where app/docker-registry unpacks it.
    for (const QString &up : {u"/../.."_s, u"/.."_s}) {
        const QString unpacked = QDir::cleanPath(QCoreApplication::applicationDirPath() + up
                                                 + u"/docker-registry/usr/bin/docker-registry"_s);
        if (QFileInfo(unpacked).isExecutable())
            return unpacked;
    }
    return Error{
        Error::Kind::NotFound,
        tr("The demo needs the program docker-registry. “app/run demo” gets it without installing anything; or set "
           "QUAYMASTER_DOCKER_REGISTRY to its path."),
        u"not in the PATH, nor in the build folder"_s};
}

DemoRegistry::DemoRegistry(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
{
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DemoRegistry::look);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, &DemoRegistry::ended);
}

DemoRegistry::~DemoRegistry()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(patienceMs); // its folder is removed next
}

QString DemoRegistry::host() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

void DemoRegistry::start()
{
    QMetaObject::invokeMethod(this, &DemoRegistry::launch, Qt::QueuedConnection);
}

void DemoRegistry::launch()
{
    ++m_attempts;
    m_looks = 0;
    m_port = freePort();
    QDir().mkpath(m_folder);
    QFile::remove(m_folder + "/log"_L1);
    if (auto written = writeConfiguration(); !written) {
        emit failed(written.error());
        return;
    }
    m_process.setStandardErrorFile(m_folder + "/log"_L1);
    m_process.start(m_program, {u"serve"_s, m_folder + "/config.yml"_L1});
    m_timer.start();
}

Result<> DemoRegistry::writeConfiguration() const
{
    const QString path = m_folder + "/config.yml"_L1;
    QFile file(path);
    const QString text = u"version: 0.1\n"
                         "log: {level: info}\n"
                         "storage: {filesystem: {rootdirectory: \"%1\"}}\n"
                         "http: {addr: \"%2\", secret: demo}\n"_s.arg(m_folder + "/storage"_L1, host());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush())
        return Error{Error::Kind::Io, tr("%1 could not be written. Check the disk, then try again.").arg(path),
                     file.errorString()};
    return {};
}

/// Its own word, because a connection could be answered by another program that was quicker to take the port.
void DemoRegistry::look()
{
    if (log().contains("listening on")) {
        m_timer.stop();
        emit started();
    } else if (++m_looks > mostLooks) {
        fail(u"it does not listen"_s);
    }
}

void DemoRegistry::ended()
{
    if (m_timer.isActive() && m_attempts < mostAttempts)
        launch();
    else
        fail(u"it ended"_s);
}

QByteArray DemoRegistry::log() const
{
    QFile file(m_folder + "/log"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DemoRegistry::fail(const QString &detail)
{
    m_timer.stop();
    emit failed({Error::Kind::Server, tr("%1 did not start. Try it by hand: %1 --version.").arg(m_program),
                 detail + u'\n' + QString::fromUtf8(log().right(1000))});
}

}
