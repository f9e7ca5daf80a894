#include "tests/app/program.h"

#include "tests/fixtures/process.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

QJsonObject Ran::json() const
{
    if (out.count('\n') != 1 || !out.endsWith('\n'))
        return {};
    return QJsonDocument::fromJson(out).object();
}

QString Ran::kind() const
{
    return json()["error"_L1].toObject()["kind"_L1].toString();
}

QJsonObject Ran::image(qsizetype index) const
{
    return json()["images"_L1].toArray().at(index).toObject();
}

Program::Program()
{
    const auto mine = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"QUAYMASTER_DOCKER_REGISTRY"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s,
                                u"LSAN_OPTIONS"_s, u"TMPDIR"_s})
        if (mine.contains(name))
            environment.insert(name, mine.value(name));
    environment.insert(u"HOME"_s, file(u"home"_s));
    QDir().mkpath(file(u"home"_s));
}

QString Program::path()
{
    return QStringLiteral(QUAYMASTER_PROGRAM);
}

Ran Program::run(const QStringList &arguments, const QByteArray &input) const
{
    return runBare(QStringList{u"--workspace"_s, workspace()} + arguments, input);
}

Ran Program::runBare(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    endWithParent(process);
    process.setProcessEnvironment(environment);
    process.start(path(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    endWithParent(*process);
    process->setProcessEnvironment(environment);
    process->start(path(), QStringList{u"--workspace"_s, workspace()} + arguments);
    process->waitForStarted();
    return process;
}

Ran Program::finish(QProcess &process, int milliseconds)
{
    const bool hasEnded = process.waitForFinished(milliseconds);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished(5'000);
    }
    Ran ran;
    if (hasEnded && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    ran.said = ran.err + ran.out + (hasEnded ? "" : "\n(out of time)");
    return ran;
}

}
