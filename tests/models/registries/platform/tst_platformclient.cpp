#include "tests/models/registries/platform/platformscene.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

Q_DECLARE_METATYPE(quaymaster::PlatformStyle)

namespace quaymaster::tests
{

namespace
{

const EntryFields full{
    u"名字 & 1"_s, u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s, u"描述"_s, u"来源"_s, true, false, u"备注"_s};

QStringList namesOf(const Result<QList<PlatformEntry>> &entries)
{
    QStringList names;
    if (entries)
        for (const PlatformEntry &entry : *entries)
            names.append(entry.fields.name);
    return names;
}

}

/// What the client asks of the platform and makes of its answers. Runs in a session without a keychain.
class PlatformClientTest : public QObject
{
    Q_OBJECT

private slots:
    void createsUpdatesFindsAndRemoves_data();
    void createsUpdatesFindsAndRemoves();
    void findsTheSpellingOnce();
    void aRememberedSpellingIsUsedAtOnce();
    void anUpdateCanEmptyAText();
    void removesManyAtOnce();
    void filters_data();
    void filters();
    void matchesExactly_data();
    void matchesExactly();
    void aBrokenCreateIsNotRepeated_data();
    void aBrokenCreateIsNotRepeated();
    void refusalsAreErrors_data();
    void refusalsAreErrors();
    void aReadOnlyHostIsOnlyRead();
    void aWriteIsBroughtToItsEnd();
    void instancesOfAnEntry();
    void specsAndTheirFlag();
    void nodesWithoutTheirSecrets();
    void aServerThatIsNoPlatform();
};

void PlatformClientTest::createsUpdatesFindsAndRemoves_data()
{
    QTest::addColumn<bool>("paths");
    QTest::addColumn<bool>("flag");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("the code") << false << false << ""_ba;
    QTest::newRow("the documents") << true << true << ""_ba;
    QTest::newRow("documented paths, prefix") << true << false << "/api"_ba;
    QTest::newRow("documented flag, prefix") << false << true << "/api/v1"_ba;
}

void PlatformClientTest::createsUpdatesFindsAndRemoves()
{
    QFETCH(bool, paths);
    QFETCH(bool, flag);
    QFETCH(QByteArray, prefix);
    PlatformScene scene({.prefix = prefix, .documentedPaths = paths, .documentedFlag = flag},
                        QString::fromLatin1(prefix));
    QVERIFY(succeeded(scene.create(full)));
    auto found = scene.matching(full.name, full.address);
    QVERIFY(succeeded(found));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().fields, full);
    EntryFields changed = full;
    changed.listed = true;
    changed.remark = QString();
    QVERIFY(succeeded(scene.update(found->constFirst().id, changed)));
    const auto again = scene.find(found->constFirst().id);
    QVERIFY(succeeded(again));
    QCOMPARE((*again)->fields, changed);
    QVERIFY((*again)->updated > found->constFirst().updated);
    QVERIFY(succeeded(scene.remove({(*again)->id})));
    QVERIFY(!scene.find((*again)->id)->has_value());
    QVERIFY(scene.platform.entries().isEmpty());
}

void PlatformClientTest::findsTheSpellingOnce()
{
    PlatformScene scene({.documentedPaths = true, .documentedFlag = true});
    const QSignalSpy found(&scene.client, &PlatformClient::styleFound);
    QVERIFY(succeeded(scene.create(full)));
    QCOMPARE(scene.platform.count("POST", "/imageRegistry/"), 1); // refused by the router
    QVERIFY(succeeded(scene.entries()));
    QVERIFY(succeeded(scene.entries()));
    QCOMPARE(scene.platform.count("GET", "/imageRegistry/"), 0);
    QCOMPARE(found.size(), 2); // the path, then the flag
    QCOMPARE(scene.client.server().style.toText(), u"imageregistry isListed"_s);
}

void PlatformClientTest::aRememberedSpellingIsUsedAtOnce()
{
    PlatformScene scene({.documentedPaths = true, .documentedFlag = true});
    scene.server.style = PlatformStyle::fromText(u"imageregistry isListed"_s);
    PlatformClient client(scene.server, scene.http, scene.credentials);
    const auto done = PlatformScene::answerOf<std::monostate>(
        [&](const auto &answer) { client.create(full, &scene.context, answer); });
    QVERIFY(succeeded(done));
    QCOMPARE(scene.platform.count("POST", "create"), 1);
    QVERIFY(!scene.platform.calls().last().body.contains("isOnShelf"));
}

void PlatformClientTest::anUpdateCanEmptyAText()
{
    PlatformScene scene;
    QJsonObject row = platformRow(u"a"_s);
    row.insert(u"remark"_s, u"old"_s);
    const qint64 id = scene.platform.addEntry(row);
    EntryFields fields = (*scene.find(id))->fields;
    fields.remark = QString(); // null would be skipped there
    QVERIFY(succeeded(scene.update(id, fields)));
    QCOMPARE(scene.platform.entry(id)->value("remark"_L1).toString(), QString());
}

void PlatformClientTest::removesManyAtOnce()
{
    PlatformScene scene;
    QList<qint64> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(scene.platform.addEntry(platformRow(QString::number(i))));
    const qint64 stays = ids.takeAt(12);
    QVERIFY(succeeded(scene.remove(ids)));
    QCOMPARE(scene.platform.entries().size(), 1);
    QVERIFY(scene.platform.entry(stays));
    QCOMPARE(scene.platform.count("DELETE", "deleteImageRegistryByIds?"), 1);
}

void PlatformClientTest::filters_data()
{
    QTest::addColumn<PlatformFilter>("filter");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << PlatformFilter{} << QStringList({u"a+b&c"_s, u"b 100%"_s, u"c"_s});
    QTest::newRow("what URLs use") << PlatformFilter{.name = u"+b&"_s} << QStringList({u"a+b&c"_s});
    QTest::newRow("address") << PlatformFilter{.address = u"host/B"_s} << QStringList({u"b 100%"_s});
}

void PlatformClientTest::filters()
{
    QFETCH(PlatformFilter, filter);
    PlatformScene scene;
    QJsonObject row = platformRow(u"a+b&c"_s, u"host/a:1"_s);
    scene.platform.addEntry(row);
    row = platformRow(u"b 100%"_s, u"host/b:1"_s);
    scene.platform.addEntry(row);
    row = platformRow(u"c"_s, u"host/c:1"_s);
    scene.platform.addEntry(row);
    QTEST(namesOf(scene.entries(filter)), "names");
}

void PlatformClientTest::matchesExactly_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"cuda"_s;
    QTest::newRow("wildcards") << u"50%_a"_s;
    QTest::newRow("backslash") << uR"(a\b)"_s;
    QTest::newRow("quotes, Chinese") << u"'镜像' \"1\""_s;
}

void PlatformClientTest::matchesExactly()
{
    QFETCH(QString, name);
    PlatformScene scene;
    const qint64 id = scene.platform.addEntry(platformRow(name, u"nginx:1"_s));
    for (const QString &other : {name + u'x', u"X"_s + name, name.toUpper() + u'Y', u"50xya"_s})
        scene.platform.addEntry(platformRow(other, u"nginx:1"_s));
    scene.platform.addEntry(platformRow(name, u"nginx:1.2"_s));
    const auto found = scene.matching(name, u"nginx:1"_s);
    QVERIFY(succeeded(found));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().id, id);
}

void PlatformClientTest::aBrokenCreateIsNotRepeated_data()
{
    QTest::addColumn<PlatformFault>("fault");
    QTest::addColumn<bool>("isThere");
    using enum PlatformFault::Kind;
    QTest::newRow("gone before the work") << PlatformFault{.kind = CloseBefore, .path = "create"} << false;
    QTest::newRow("gone behind the work") << PlatformFault{.kind = CloseAfter, .path = "create"} << true;
    QTest::newRow("stalled") << PlatformFault{.kind = Stall, .path = "create"} << false;
    QTest::newRow("a gateway") << PlatformFault{.kind = Answer, .path = "create", .answer = {504, {}, "<html>"}}
                               << false;
}

void PlatformClientTest::aBrokenCreateIsNotRepeated()
{
    QFETCH(PlatformFault, fault);
    QFETCH(bool, isThere);
    NetworkOptions options;
    options.stallTimeoutMs = 500;
    PlatformScene scene({}, {}, options);
    QVERIFY(succeeded(scene.entries()));
    scene.platform.add(fault);
    const auto done = scene.create(full);
    QVERIFY(!done);
    QVERIFY2(mayBeDone(done.error()), qPrintable(done.error().detail));
    QVERIFY2(done.error().summary.contains("name and address"_L1), qPrintable(done.error().summary));
    QCOMPARE(scene.platform.count("POST", "createImageRegistry"), 1);
    QCOMPARE(scene.matching(full.name, full.address)->size(), isThere ? 1 : 0); // what the caller does then
}

void PlatformClientTest::refusalsAreErrors_data()
{
    QTest::addColumn<EntryFields>("fields");
    QTest::addColumn<PlatformRules>("rules");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no right") << full << PlatformRules{.forbidden = {"create"}} << Error::Kind::Forbidden;
    EntryFields tooLong = full;
    tooLong.name = QString(256, u'名');
    QTest::newRow("too long") << tooLong << PlatformRules{} << Error::Kind::Invalid;
}

void PlatformClientTest::refusalsAreErrors()
{
    QFETCH(EntryFields, fields);
    QFETCH(PlatformRules, rules);
    PlatformScene scene(rules);
    const auto done = scene.create(fields);
    QVERIFY(!done);
    QTEST(done.error().kind, "kind");
    QVERIFY(!mayBeDone(done.error()));
    QVERIFY(scene.platform.entries().isEmpty());
}

void PlatformClientTest::aReadOnlyHostIsOnlyRead()
{
    NetworkOptions options;
    options.defaults.readOnly = true;
    PlatformScene scene({}, {}, options);
    QVERIFY(succeeded(scene.entries()));
    const auto calls = scene.platform.calls().size();
    for (const auto &done : {scene.create(full), scene.update(1, full), scene.remove({1}), scene.remove({1, 2})}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Forbidden);
    }
    QCOMPARE(scene.platform.calls().size(), calls);
}

void PlatformClientTest::aWriteIsBroughtToItsEnd()
{
    PlatformScene scene;
    bool isAnswered = false;
    auto dialog = std::make_unique<QObject>();
    scene.client.create(full, dialog.get(), [&isAnswered](const auto &) { isAnswered = true; });
    dialog.reset();
    QTRY_COMPARE(scene.platform.entries().size(), 1);
    QVERIFY(!isAnswered);
}

void PlatformClientTest::instancesOfAnEntry()
{
    PlatformScene scene;
    for (const int image : {1, 2, 1})
        scene.platform.addInstance({{u"imageId"_s, image},
                                    {u"name"_s, u"train"_s},
                                    {u"containerStatus"_s, u"running"_s},
                                    {u"userName"_s, u"li"_s}});
    const auto used = PlatformScene::answerOf<QList<PlatformInstance>>(
        [&](const auto &answer) { scene.client.instancesOf(1, &scene.context, answer); });
    QVERIFY(succeeded(used));
    QCOMPARE(used->size(), 2);
    QCOMPARE(used->constLast().id, 3);
    QCOMPARE(used->constLast().username, u"li"_s);
    const auto all = PlatformScene::answerOf<QList<PlatformInstance>>(
        [&](const auto &answer) { scene.client.instances(&scene.context, answer); });
    QCOMPARE(all->size(), 3);
}

void PlatformClientTest::specsAndTheirFlag()
{
    PlatformScene scene;
    const qint64 id = scene.platform.addSpec({{u"name"_s, u"half a card"_s},
                                              {u"gpuModel"_s, u"RTX 4090"_s},
                                              {u"memoryCapacity"_s, 12},
                                              {u"pricePerHour"_s, 1.25},
                                              {u"isOnShelf"_s, true},
                                              {u"supportMemorySplit"_s, false}});
    const QJsonObject before = *scene.platform.spec(id);
    const auto done = PlatformScene::answerOf<std::monostate>(
        [&](const auto &answer) { scene.client.setSlicing(id, true, &scene.context, answer); });
    QVERIFY(succeeded(done));
    const auto specs = PlatformScene::answerOf<QList<PlatformSpec>>(
        [&](const auto &answer) { scene.client.specs(&scene.context, answer); });
    QCOMPARE(specs->size(), 1);
    QVERIFY(specs->constFirst().slicing);
    QJsonObject after = *scene.platform.spec(id);
    after.insert(u"supportMemorySplit"_s, false);
    after.insert(u"UpdatedAt"_s, before.value("UpdatedAt"_L1));
    QCOMPARE(after, before); // nothing else has changed
    const auto missing = PlatformScene::answerOf<std::monostate>(
        [&](const auto &answer) { scene.client.setSlicing(99, true, &scene.context, answer); });
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void PlatformClientTest::nodesWithoutTheirSecrets()
{
    PlatformScene scene;
    scene.platform.addNode({{u"name"_s, u"gpu-1"_s},
                            {u"publicIp"_s, u"1.2.3.4"_s},
                            {u"password"_s, u"geheim"_s},
                            {u"gpuCount"_s, 8},
                            {u"memoryCapacity"_s, 24},
                            {u"isOnShelf"_s, true}});
    const auto nodes = PlatformScene::answerOf<QList<PlatformNode>>(
        [&](const auto &answer) { scene.client.nodes(&scene.context, answer); });
    QVERIFY(succeeded(nodes));
    QCOMPARE(nodes->constFirst().name, u"gpu-1"_s);
    QCOMPARE(nodes->constFirst().gpuMemory, 24);
}

void PlatformClientTest::aServerThatIsNoPlatform()
{
    PlatformScene scene({.prefix = "/api"}); // and nobody said so
    const auto done = scene.login(PlatformScene::password());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Invalid);
    QVERIFY2(done.error().summary.contains("/api"_L1), qPrintable(done.error().summary));
}

}

QTEST_GUILESS_MAIN(quaymaster::tests::PlatformClientTest)
#include "tst_platformclient.moc"
