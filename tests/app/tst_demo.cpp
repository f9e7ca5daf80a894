#include "tests/app/program.h"
#include "tests/fixtures/registryserver.h"

#include <QDir>
#include <QJsonArray>
#include <QtTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

/// Programs that were started by `parent` and live.
QList<qint64> childrenOf(qint64 parent)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(parent));
    QList<qint64> found;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &number : file.readAll().split(' '))
            if (number.toLongLong() > 0)
                found.append(number.toLongLong());
    return found;
}

bool lives(qint64 process)
{
    QFile status(u"/proc/%1/stat"_s.arg(process));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

}

class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void it_goes_the_whole_way();
    void text_prints_the_digests();
    void ctrl_c_leaves_nothing_behind();
    void killed_it_takes_its_registries_along();
    void without_docker_registry_it_says_how_to_get_it();

private:
    QStringList leftOvers() const
    {
        return QDir(m_program->file(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<Program> m_program;
};

void TestDemo::init()
{
    m_program = std::make_unique<Program>();
    QVERIFY(QDir().mkpath(m_program->file(u"tmp"_s)));
    m_program->environment.insert(u"TMPDIR"_s, m_program->file(u"tmp"_s));
    m_program->environment.insert(u"QUAYMASTER_DOCKER_REGISTRY"_s, RegistryServer::program());
}

void TestDemo::it_goes_the_whole_way()
{
    const Ran ran = m_program->run({u"demo"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    const QJsonArray steps = ran.json()["steps"_L1].toArray();
    QCOMPARE(steps.size(), 3);
    const QJsonObject promoted = steps[1]["images"_L1][0].toObject();
    QVERIFY(promoted["destination"_L1].toString().contains(u"/matrixdc/"_s));
    QCOMPARE(promoted["bytes"_L1].toObject()["transferred"_L1].toInt(-1), 0);
    QVERIFY(promoted["blobs"_L1].toObject()["mounted"_L1].toInt() > 0);
    QCOMPARE(ran.json()["images"_L1].toArray().size(), 3);
    for (qsizetype image = 0; image < 3; ++image) {
        QCOMPARE(ran.image(image)["digest"_L1], ran.json()["digest"_L1]);
        QCOMPARE(ran.image(image)["platforms"_L1].toArray(), (QJsonArray{u"linux/amd64"_s, u"linux/arm64"_s}));
    }
    QCOMPARE(leftOvers(), QStringList());
}

void TestDemo::text_prints_the_digests()
{
    const Ran ran = m_program->run({u"demo"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out.count("\nsha256:"), 3);
}

void TestDemo::ctrl_c_leaves_nothing_behind()
{
    const auto process = m_program->start({u"demo"_s});
    QList<qint64> children;
    QTRY_COMPARE_WITH_TIMEOUT((children = childrenOf(process->processId())).size(), 2, 20'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const int code = Program::finish(*process).exitCode;
    QVERIFY(code == 130 || code == 0); // it may have been quicker
    for (const qint64 child : children)
        QVERIFY(!lives(child));
    QCOMPARE(leftOvers(), QStringList());
}

void TestDemo::killed_it_takes_its_registries_along()
{
    const auto process = m_program->start({u"demo"_s, u"--limit-rate=100000"_s});
    QList<qint64> children;
    QTRY_COMPARE_WITH_TIMEOUT((children = childrenOf(process->processId())).size(), 2, 20'000);
    process->kill();
    QVERIFY(process->waitForFinished(5'000));
    for (const qint64 child : children)
        QTRY_VERIFY(!lives(child));
}

void TestDemo::without_docker_registry_it_says_how_to_get_it()
{
    m_program->environment.insert(u"QUAYMASTER_DOCKER_REGISTRY"_s, u"/none"_s);
    m_program->environment.insert(u"PATH"_s, u"/none"_s);
    const QString copy = m_program->file(u"quaymaster"_s); // away from the build folder
    QVERIFY(QFile::copy(Program::path(), copy));
    QProcess process;
    process.setProcessEnvironment(m_program->environment);
    process.start(copy, {u"demo"_s, u"--json"_s, u"--workspace"_s, m_program->workspace()});
    const Ran ran = Program::finish(process);
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
    QVERIFY(ran.out.contains("app/run demo"));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
