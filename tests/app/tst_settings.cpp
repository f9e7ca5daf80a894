#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

/// What is set in the window is the default of the command line; what is said there wins.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_registry.start(), m_registry.log().constData()); }
    void init() { ++m_number; }

    void the_number_of_transfers();
    void the_proxy();
    void the_rate();
    void a_broken_file_is_none();

private:
    static void set(const Program &program, const QByteArray &lines)
    {
        QDir().mkpath(program.workspace());
        QFile file(program.workspace() + u"/settings.ini"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\n" + lines);
    }
    static Ran push(const Program &program, const QString &reference, const QStringList &options = {})
    {
        const QString layout = program.file(u"layout"_s);
        if (!QFile::exists(layout))
            writeLayout(layout, u"1.0"_s, 5, 400'000);
        return program.run(QStringList{u"push"_s, u"--json"_s} + options + QStringList{layout, reference});
    }
    /// Between the beginnings of two uploads.
    static qint64 shortestGap(const FaultProxy &proxy)
    {
        qint64 shortest = 1'000'000;
        qint64 last = -shortest;
        const auto records = proxy.records("PUT", "/blobs/uploads/");
        for (const ProxyRecord &record : records) {
            shortest = std::min(shortest, record.beganMs - last);
            last = record.beganMs;
        }
        return shortest;
    }
    QString repository(const QString &host) const { return host + u"/set%1"_s.arg(m_number); }

    RegistryServer m_registry;
    int m_number = 0;
};

void TestSettings::the_number_of_transfers()
{
    const Program program;
    FaultProxy proxy(m_registry.port());
    proxy.add({.verb = "PUT", .path = "/blobs/uploads/", .times = -1, .delayMs = 300});
    set(program, "transfers=1\n");
    QCOMPARE(push(program, repository(proxy.host())).exitCode, 0);
    QVERIFY(shortestGap(proxy) >= 300); // one after the other
    proxy.forget();
    const Program other; // knows of no blob that could be mounted
    set(other, "transfers=1\n");
    QCOMPARE(push(other, repository(proxy.host()) + u"b"_s, {u"--jobs=8"_s}).exitCode, 0);
    QVERIFY(shortestGap(proxy) < 300);
}

void TestSettings::the_proxy()
{
    const Program program;
    set(program, "proxy=http://127.0.0.1:1\n"); // nobody is there
    const Ran ran = push(program, repository(m_registry.host()), {u"--retries=0"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"network"_s);
    set(program, "");
    QCOMPARE(push(program, repository(m_registry.host())).exitCode, 0);
}

void TestSettings::the_rate()
{
    const Program program;
    set(program, "bytesPerSecond=300000\n");
    const Ran slow = push(program, repository(m_registry.host()));
    QCOMPARE(slow.exitCode, 0);
    const double bytes = slow.image()["bytes"_L1].toObject()["transferred"_L1].toDouble();
    QVERIFY(slow.json()["seconds"_L1].toDouble() > bytes / 300'000 / 2); // it may begin with a burst
    set(program, "bytesPerSecond=1\n");
    QCOMPARE(push(program, repository(m_registry.host()) + u"b"_s, {u"--limit-rate=1000000000"_s}).exitCode, 0);
}

void TestSettings::a_broken_file_is_none()
{
    const Program program;
    set(program, "transfers=many\nproxy=http://me:secret@127.0.0.1:1\nbytesPerSecond=-5\n[[[\n");
    const Ran ran = push(program, repository(m_registry.host()));
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
