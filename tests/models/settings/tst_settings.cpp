#include "models/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString file() const { return m_folder.filePath(u"settings%1.ini"_s.arg(m_number)); }
    void write(const QByteArray &text) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

private slots:
    void init() { ++m_number; }

    void whatIsNotSetIsTheDefault()
    {
        const Settings settings(file());
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.transfers(), 0);
        QCOMPARE(settings.bytesPerSecond(), 0);
        QCOMPARE(settings.proxy(), QUrl());
        QVERIFY(settings.notifications());
        QCOMPARE(settings.refreshMinutes(), 0);
        QVERIFY(!QFile::exists(file())); // looking writes nothing
    }

    void whatIsSetIsThereTheNextTime()
    {
        {
            Settings settings(file());
            settings.setLanguage(u"zh_CN"_s);
            settings.setTheme(Settings::Theme::Dark);
            settings.setTransfers(7);
            settings.setBytesPerSecond(3'000'000'000);
            QVERIFY(settings.setProxy(QUrl(u"http://proxy.example:3128"_s)));
            settings.setNotifications(false);
            settings.setRefreshMinutes(10);
        }
        const Settings settings(file());
        QCOMPARE(settings.language(), u"zh_CN"_s);
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QCOMPARE(settings.transfers(), 7);
        QCOMPARE(settings.bytesPerSecond(), 3'000'000'000);
        QCOMPARE(settings.proxy(), QUrl(u"http://proxy.example:3128"_s));
        QVERIFY(!settings.notifications());
        QCOMPARE(settings.refreshMinutes(), 10);
    }

    void nobodyElseReadsTheFile()
    {
        Settings settings(file());
        settings.setTransfers(3);
        QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        settings.setTransfers(4);
        QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aChangeIsToldOnce()
    {
        Settings settings(file());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setTheme(Settings::Theme::Light);
        settings.setTheme(Settings::Theme::Light);
        QCOMPARE(changed.size(), 1);
    }

    void whatAHandBrokeReadsAsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("another language") << QByteArray("language=tlh");
        QTest::newRow("another theme") << QByteArray("theme=Pink");
        QTest::newRow("a theme by number") << QByteArray("theme=1");
        QTest::newRow("no number") << QByteArray("transfers=many");
        QTest::newRow("too many") << QByteArray("transfers=65");
        QTest::newRow("negative") << QByteArray("bytesPerSecond=-1");
        QTest::newRow("too fast") << QByteArray("bytesPerSecond=9223372036854775807");
        QTest::newRow("too rarely") << QByteArray("refreshMinutes=1441");
        QTest::newRow("a password") << QByteArray("proxy=http://me:secret@proxy.example:3128");
        QTest::newRow("no proxy at all") << QByteArray("proxy=%%%");
        QTest::newRow("another scheme") << QByteArray("proxy=ftp://proxy.example");
        QTest::newRow("noise") << QByteArray("\x01[[[=\n]]");
    }

    void whatAHandBrokeReadsAsTheDefault()
    {
        QFETCH(const QByteArray, line);
        write("[General]\n" + line + '\n');
        whatIsSetReadsAsDefault();
    }

    void aPasswordOfTheProxyIsRefused()
    {
        Settings settings(file());
        const auto refused = settings.setProxy(QUrl(u"http://me:hunter2@proxy.example:3128"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
        QVERIFY(!refused.error().summary.contains("hunter2"_L1));
        QVERIFY(!refused.error().detail.contains("hunter2"_L1));
        QVERIFY(!QFile::exists(file()));
    }

    void whatIsNoProxyIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isProxy");
        QTest::newRow("http") << u"http://proxy.example:3128"_s << true;
        QTest::newRow("https") << u"https://proxy.example"_s << true;
        QTest::newRow("socks") << u"socks5://127.0.0.1:1080"_s << true;
        QTest::newRow("none") << u""_s << true;
        QTest::newRow("no scheme") << u"proxy.example:3128"_s << false;
        QTest::newRow("no host") << u"http://"_s << false;
        QTest::newRow("another scheme") << u"ftp://proxy.example"_s << false;
        QTest::newRow("a user alone") << u"http://me@proxy.example"_s << false;
    }

    void whatIsNoProxyIsRefused()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isProxy);
        QCOMPARE(checkProxy(QUrl(address)).has_value(), isProxy);
    }

private:
    void whatIsSetReadsAsDefault() const
    {
        const Settings settings(file());
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.transfers(), 0);
        QCOMPARE(settings.bytesPerSecond(), 0);
        QCOMPARE(settings.proxy(), QUrl());
        QVERIFY(settings.notifications());
        QCOMPARE(settings.refreshMinutes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
