#include "models/core/error.h"

#include <QTest>
#include <cerrno>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void kindsHaveTheWordsOfTheCommandLine_data();
    void kindsHaveTheWordsOfTheCommandLine();
    void aFailedSystemCallSaysWhichFileAndWhatToDo_data();
    void aFailedSystemCallSaysWhichFileAndWhatToDo();
    void cancellingIsNotTransient();
};

void ErrorTest::kindsHaveTheWordsOfTheCommandLine_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("transient");
    QTest::newRow("usage") << Kind::Usage << false;
    QTest::newRow("invalid") << Kind::Invalid << false;
    QTest::newRow("unsupported") << Kind::Unsupported << false;
    QTest::newRow("network") << Kind::Network << true;
    QTest::newRow("tls") << Kind::Tls << false;
    QTest::newRow("timeout") << Kind::Timeout << true;
    QTest::newRow("unauthorized") << Kind::Unauthorized << false;
    QTest::newRow("forbidden") << Kind::Forbidden << false;
    QTest::newRow("not-found") << Kind::NotFound << false;
    QTest::newRow("conflict") << Kind::Conflict << false;
    QTest::newRow("rate-limited") << Kind::RateLimited << true;
    QTest::newRow("server") << Kind::Server << true;
    QTest::newRow("integrity") << Kind::Integrity << false;
    QTest::newRow("io") << Kind::Io << false;
    QTest::newRow("keychain") << Kind::Keychain << false;
    QTest::newRow("cancelled") << Kind::Cancelled << false;
}

void ErrorTest::kindsHaveTheWordsOfTheCommandLine()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const bool, transient);
    QCOMPARE(kindName(kind), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(isTransient(kind), transient);
}

void ErrorTest::aFailedSystemCallSaysWhichFileAndWhatToDo_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<QString>("advice");
    QTest::newRow("missing") << ENOENT << u"Check the path"_s;
    QTest::newRow("below a file") << ENOTDIR << u"Check the path"_s;
    QTest::newRow("no permission") << EACCES << u"owner and mode"_s;
    QTest::newRow("not permitted") << EPERM << u"owner and mode"_s;
    QTest::newRow("read-only") << EROFS << u"owner and mode"_s;
    QTest::newRow("disk full") << ENOSPC << u"Free some space"_s;
    QTest::newRow("quota") << EDQUOT << u"Free some space"_s;
    QTest::newRow("broken disk") << EIO << u"Check the disk"_s;
}

void ErrorTest::aFailedSystemCallSaysWhichFileAndWhatToDo()
{
    QFETCH(const int, systemError);
    QFETCH(const QString, advice);
    const Error error = Error::io(u"/a/b.tar"_s, systemError);
    QCOMPARE(error.kind, Error::Kind::Io);
    QVERIFY(error.summary.contains(u"/a/b.tar"_s));
    QVERIFY(error.summary.contains(advice));
    QVERIFY(error.detail.startsWith(u"/a/b.tar: "_s) && error.detail.size() > 12);
}

void ErrorTest::cancellingIsNotTransient()
{
    const Error error = Error::cancelled();
    QCOMPARE(error.kind, Error::Kind::Cancelled);
    QVERIFY(!error.summary.isEmpty());
    QVERIFY(!isTransient(error.kind));
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
