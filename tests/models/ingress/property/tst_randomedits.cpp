#include "tests/models/ingress/property/editrun.h"

#include <QtTest>
#include <cstdio>

/// Random edits of random templates, each compared by libyaml and PyYAML with what it was to do. As a program of its
/// own: `tst_randomedits COUNT [SEED]`, with examples of what is refused for `--examples` at the end.
class TestRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsIntendedChanges_data();
    void onlyWhatIsIntendedChanges();
};

void TestRandomEdits::onlyWhatIsIntendedChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 20261121U})
        QTest::addRow("%u", seed) << seed;
}

void TestRandomEdits::onlyWhatIsIntendedChanges()
{
    QFETCH(const quint32, seed);
    const EditRun run = randomEdits(1500, seed);
    QVERIFY2(run.failure.isEmpty(), run.failure.constData());
    QVERIFY2(run.accepted > 900, run.report().constData());
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (count == 0) {
        TestRandomEdits test;
        return QTest::qExec(&test, argc, argv);
    }
    const EditRun run = randomEdits(count, argc > 2 ? QByteArray(argv[2]).toUInt() : 1);
    std::fputs(run.report().constData(), stdout);
    if (QByteArray(argv[argc - 1]) == "--examples")
        for (auto it = run.examples.cbegin(); it != run.examples.cend(); ++it)
            std::printf("\n=== %s\n%s\n", it.key().constData(), it.value().constData());
    // Edits that are all refused prove nothing: three in five are the least, as above.
    const bool isEnough = run.accepted * 5 >= qsizetype(count) * 3;
    if (!isEnough)
        std::puts("FAILED: fewer than 60 % of the edits were accepted.");
    return run.failure.isEmpty() && isEnough ? 0 : 1;
}

#include "tst_randomedits.moc"
