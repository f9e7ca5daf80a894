#include "models/distribution/inspect/imageadvice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

using Kind = ImageAdvice::Kind;

namespace
{

const QDateTime now(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
const QString digest = u"sha256:"_s + QString(64, u'a');

/// An image about which there is nothing to say, with these members of its run configuration, and others, in place.
InspectedImage imageWith(const QJsonObject &run = {}, const QJsonObject &outer = {}, int layers = 3)
{
    QJsonObject inner{{u"User"_s, u"app"_s},
                      {u"Healthcheck"_s, QJsonObject{{u"Test"_s, QJsonArray{u"CMD"_s, u"/ok"_s}}}}};
    for (auto member = run.begin(); member != run.end(); ++member)
        inner.insert(member.key(), *member);
    QJsonObject config{{u"os"_s, u"linux"_s}, {u"created"_s, u"2026-06-01T00:00:00.123456789Z"_s}};
    for (auto member = outer.begin(); member != outer.end(); ++member)
        config.insert(member.key(), *member);
    config.insert(u"config"_s, inner);
    const auto blob = [](const QString &type) {
        return QJsonObject{{u"mediaType"_s, type}, {u"digest"_s, digest}, {u"size"_s, 10}};
    };
    QJsonArray below;
    for (int i = 0; i < layers; ++i)
        below.append(blob(mediatype::dockerLayerGzip));
    const QJsonObject manifest{{u"schemaVersion"_s, 2},
                               {u"mediaType"_s, QString(mediatype::dockerManifest)},
                               {u"config"_s, blob(mediatype::dockerConfig)},
                               {u"layers"_s, below}};
    return {u"linux/amd64"_s, *Manifest::parse(QJsonDocument(manifest).toJson()), 1000, config};
}

QList<Kind> kindsOf(const InspectedImage &image)
{
    QList<Kind> kinds;
    for (const ImageAdvice &one : adviceFor(image, now))
        kinds.append(one.kind);
    return kinds;
}

}

/// What would be better about an image.
class TestImageAdvice : public QObject
{
    Q_OBJECT

private slots:
    void a_good_image_gets_none() { QCOMPARE(kindsOf(imageWith()), QList<Kind>()); }

    void an_artifact_gets_none()
    {
        InspectedImage artifact = imageWith();
        artifact.config = {};
        QCOMPARE(kindsOf(artifact), QList<Kind>());
    }

    void root_is_known_by_every_name_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("isRoot");
        for (const char *user : {"", "0", "root", "0:0", "root:root", "root:0", "0:1000", "00"})
            QTest::newRow(user) << user << true;
        for (const char *user : {"1000", "1000:0", "app", "app:root", "nobody", "rooty"})
            QTest::newRow(user) << user << false;
    }

    void root_is_known_by_every_name()
    {
        QFETCH(QString, user);
        QFETCH(bool, isRoot);
        const InspectedImage image = imageWith({{u"User"_s, user}});
        QCOMPARE(kindsOf(image), isRoot ? QList{Kind::RootUser} : QList<Kind>());
    }

    void windows_has_no_root()
    {
        QCOMPARE(kindsOf(imageWith({{u"User"_s, QString()}}, {{u"os"_s, u"windows"_s}})), QList<Kind>());
    }

    void a_health_check_may_be_missing_or_taken_away_data()
    {
        QTest::addColumn<QJsonArray>("test");
        QTest::addColumn<bool>("is");
        QTest::newRow("none") << QJsonArray() << false;
        QTest::newRow("taken away") << QJsonArray{u"NONE"_s} << false;
        QTest::newRow("by a shell") << QJsonArray{u"CMD-SHELL"_s, u"curl localhost"_s} << true;
    }

    void a_health_check_may_be_missing_or_taken_away()
    {
        QFETCH(QJsonArray, test);
        QFETCH(bool, is);
        const InspectedImage image = imageWith({{u"Healthcheck"_s, QJsonObject{{u"Test"_s, test}}}});
        QCOMPARE(kindsOf(image), is ? QList<Kind>() : QList{Kind::NoHealthCheck});
        QCOMPARE(kindsOf(imageWith({{u"Healthcheck"_s, QJsonValue()}})), QList{Kind::NoHealthCheck});
    }

    void size_and_layers_have_a_limit()
    {
        InspectedImage image = imageWith();
        image.size = largeImageBytes;
        QCOMPARE(kindsOf(image), QList<Kind>());
        ++image.size;
        QCOMPARE(kindsOf(image), QList{Kind::LargeImage});
        QCOMPARE(kindsOf(imageWith({}, {}, manyLayers)), QList<Kind>());
        QCOMPARE(kindsOf(imageWith({}, {}, manyLayers + 1)), QList{Kind::ManyLayers});
        QVERIFY(adviceFor(imageWith({}, {}, 50), now).first().sentence.contains(u"50"_s));
    }

    void an_old_image_is_told_with_its_age_data()
    {
        QTest::addColumn<QString>("created");
        QTest::addColumn<QString>("age"); // empty: nothing is said
        QTest::newRow("a year less a day") << u"2025-07-02T00:00:00Z"_s << QString();
        QTest::newRow("more than a year") << u"2025-06-01T00:00:00Z"_s << u"13 month"_s;
        QTest::newRow("years") << u"2022-01-01T00:00:00+08:00"_s << u"4 year"_s;
        QTest::newRow("a reproducible build") << u"1970-01-01T00:00:00Z"_s << QString();
        QTest::newRow("another one") << u"1980-01-01T00:00:01Z"_s << QString();
        QTest::newRow("Go's zero") << u"0001-01-01T00:00:00Z"_s << QString();
        QTest::newRow("no time") << u"yesterday"_s << QString();
    }

    void an_old_image_is_told_with_its_age()
    {
        QFETCH(QString, created);
        QFETCH(QString, age);
        const auto advice = adviceFor(imageWith({}, {{u"created"_s, created}}), now);
        QCOMPARE(advice.size(), age.isEmpty() ? 0 : 1);
        if (age.isEmpty())
            return;
        QVERIFY(advice.first().kind == Kind::OldBase);
        QVERIFY2(advice.first().sentence.contains(age), qPrintable(advice.first().sentence));
    }

    void the_base_is_named_where_the_image_names_it()
    {
        const QJsonObject labels{{u"org.opencontainers.image.base.name"_s, u"docker.io/library/debian:11%2"_s}};
        const auto advice
            = adviceFor(imageWith({{u"Labels"_s, labels}}, {{u"created"_s, u"2020-01-01T00:00:00Z"_s}}), now);
        QCOMPARE(advice.first().sentence.count(u"docker.io/library/debian:11%2"_s), 2);
    }

    void everything_at_once_comes_in_order()
    {
        InspectedImage image
            = imageWith({{u"User"_s, u"0"_s}, {u"Healthcheck"_s, {}}}, {{u"created"_s, u"2020-01-01T00:00:00Z"_s}}, 60);
        image.size = 2 * largeImageBytes;
        QCOMPARE(kindsOf(image),
                 (QList{Kind::RootUser, Kind::NoHealthCheck, Kind::LargeImage, Kind::ManyLayers, Kind::OldBase}));
    }
};

QTEST_GUILESS_MAIN(TestImageAdvice)
#include "tst_imageadvice.moc"
