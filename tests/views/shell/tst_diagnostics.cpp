#include "views/shell/diagnostics.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void theyNameTheVersions();
    void theyEndWithTheNewestLinesOfTheLog();
    void noSecretIsInThem_data();
    void noSecretIsInThem();
    void aLogThatIsNotThereIsSaidToBeSo();

private:
    QString with(const QByteArray &log) const
    {
        QFile file(m_folder.filePath(u"quaymaster.log"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(log) != log.size())
            qFatal("the log cannot be written");
        file.close();
        return diagnostics(file.fileName());
    }

    QTemporaryDir m_folder;
};

void TestDiagnostics::theyNameTheVersions()
{
    QCoreApplication::setApplicationVersion(u"1.2.3-test"_s);
    const QString text = with("line\n");
    QVERIFY(text.contains("1.2.3-test"_L1));
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));
}

void TestDiagnostics::theyEndWithTheNewestLinesOfTheLog()
{
    QByteArray log;
    for (int line = 0; line < 20'000; ++line)
        log += "line " + QByteArray::number(line) + '\n';
    const QStringList lines = with(log).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.last(), u"line 19999"_s);
    QVERIFY(lines.contains("line 19900"_L1));
    QVERIFY2(!lines.contains("line 1000"_L1), "a report stays short");
}

void TestDiagnostics::noSecretIsInThem_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("header") << QByteArray("Authorization: Basic Y2FuYXJ5LXNlY3JldA==");
    QTest::newRow("address") << QByteArray("GET https://user:canary-secret@reg.example/v2/");
    QTest::newRow("query") << QByteArray("GET https://reg.example/token?access_token=canary-secret");
    QTest::newRow("cut in two") << "https://user:canary-secret@reg.example/v2/" + QByteArray(65'536 - 37, ' ')
            + "\nnewest";
}

void TestDiagnostics::noSecretIsInThem()
{
    QFETCH(const QByteArray, line);
    const QString text = with(line + '\n');
    QVERIFY2(!text.contains("canary-secret"_L1) && !text.contains("Y2FuYXJ5"_L1), qPrintable(text));
}

void TestDiagnostics::aLogThatIsNotThereIsSaidToBeSo()
{
    QVERIFY(!diagnostics(m_folder.filePath(u"none.log"_s)).contains("line"_L1));
    QVERIFY(diagnostics(m_folder.filePath(u"none.log"_s)).contains("No such file"_L1));
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
