#include "tests/fixtures/tokenserver.h"
#include "tests/models/distribution/copy/copyscene.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QTest>
#include <mutex>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray canary = "C4n+ry/p=ss%w&rd";

std::mutex mutex;
QByteArray logged; ///< before anything is redacted

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const std::lock_guard lock(mutex);
    logged += message.toUtf8() + '\n';
}

/// Plain, as Basic and by itself in base64, and percent-encoded.
QList<QByteArray> forms()
{
    return {canary,
            canary.toBase64(),
            canary.toBase64(QByteArray::Base64UrlEncoding),
            ("qa:" + canary).toBase64(),
            canary.toPercentEncoding(),
            canary.toPercentEncoding().toLower()};
}

}

/// A password goes through every way of a registry to be asked for one, and is found nowhere afterwards.
class TestSecrets : public QObject
{
    Q_OBJECT

private:
    CopyScene m_scene;
    QString m_layout;

    static void isClean(const QByteArray &text, const QString &where)
    {
        for (const QByteArray &form : forms())
            QVERIFY2(!text.contains(form), qPrintable(where));
    }

    void isCleanEverywhere(const CopyReport &report) const
    {
        const auto check = [](const std::optional<Error> &error) {
            if (error)
                isClean((error->summary + u' ' + error->detail).toUtf8(), u"an error"_s);
        };
        check(report.error);
        for (const ImageReport &image : report.images)
            check(image.error);
        const std::lock_guard lock(mutex);
        QVERIFY(!logged.isEmpty());
        isClean(logged, u"the log"_s);
        QDirIterator files(m_scene.driver->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            isClean(file.readAll(), file.fileName());
            ++count;
        }
        QVERIFY(count > 0);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_scene.start());
        LayoutBuilder builder;
        builder.name(builder.image(imageParts(1, 20'000, 3)), u"1.0"_s);
        m_layout = m_scene.layout(builder);
    }

    void init()
    {
        m_scene.renew();
        m_scene.driver->credential.username = u"qa"_s;
        m_scene.driver->credential.password = Secret(canary);
        QLoggingCategory::setFilterRules(u"quaymaster.*=true"_s);
        logged.clear();
        qInstallMessageHandler(keep);
    }

    void cleanup() { qInstallMessageHandler(nullptr); }

    void aPasswordIsFoundNowhere_data()
    {
        QTest::addColumn<bool>("tokens");
        QTest::addColumn<bool>("right");
        QTest::addColumn<FaultRule>("rule");
        for (const bool tokens : {false, true}) {
            const char *kind = tokens ? "tokens" : "htpasswd";
            QTest::addRow("%s, right", kind) << tokens << true << FaultRule{.path = "/none"};
            QTest::addRow("%s, wrong", kind) << tokens << false << FaultRule{.path = "/none"};
            QTest::addRow("%s, a manifest is refused", kind)
                << tokens << true
                << FaultRule{.verb = "PUT", .path = "/manifests/", .times = -1, .answer = Answer{500}};
            QTest::addRow("%s, an upload is cut", kind)
                << tokens << true << FaultRule{.verb = "PUT", .path = "digest=", .times = -1, .cutRequestAfter = 10};
            QTest::addRow("%s, 401 for ever", kind)
                << tokens << true << FaultRule{.verb = "PUT", .path = "digest=", .times = -1, .answer = Answer{401}};
        }
    }

    void aPasswordIsFoundNowhere()
    {
        QFETCH(bool, tokens);
        QFETCH(bool, right);
        QFETCH(FaultRule, rule);
        TokenServer issuer;
        issuer.setRules({.user = "qa", .password = right ? canary : QByteArray("other")});
        RegistryServer registry;
        if (tokens)
            registry.setTokenServer(issuer);
        else
            registry.setHtpasswd("qa", right ? canary : QByteArray("other"));
        QVERIFY2(registry.start(), registry.log().constData());
        FaultProxy proxy(registry.port());
        proxy.add(rule);
        m_scene.driver->options.retries = 1;
        const CopyReport report = m_scene.driver->push(m_layout, {proxy.host() + u"/team/app"_s});
        QCOMPARE(report.isProven(), right && rule.times == 1);
        bool wasUsed = issuer.requests() > 0;
        for (const ProxyRecord &record : proxy.records())
            wasUsed = wasUsed || MessageHead{{}, record.headers}.header("Authorization").startsWith("Basic ");
        QVERIFY(wasUsed);
        isCleanEverywhere(report);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
