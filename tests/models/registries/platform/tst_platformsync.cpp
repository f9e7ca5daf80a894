#include "models/registries/platform/platformsync.h"
#include "models/store/database.h"
#include "tests/models/registries/platform/platformscene.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace quaymaster::tests;

namespace
{

/// The entries here, and somebody else who works on them or on the platform behind our comparison.
class SharedStore final : public SyncStore
{
public:
    SharedStore(Database &database, const PlatformServer &server)
        : m_store(database, server)
    {
    }

    void check(QObject *context, const Answer<> &answer) override { m_store.check(context, answer); }

    void read(QObject *context, const Answer<Content> &answer) override
    {
        m_store.read(context, [&](const Result<Content> &content) {
            if (meanwhile)
                meanwhile();
            answer(content);
        });
    }
    void agree(const PlatformComparison &comparison, QObject *context, const Answer<> &answer) override
    {
        m_store.agree(comparison, context, answer);
    }
    void write(const Step &step, QObject *context, const Answer<qint64> &answer) override
    {
        m_store.write(step, context, answer);
    }

    std::function<void()> meanwhile;

private:
    EntrySyncStore m_store;
};

struct Scene : PlatformScene
{
    Scene()
        : database(std::move(*Database::open(folder.filePath(u"q.sqlite"_s))))
        , entries(*database)
        , store(*database, here())
    {
        (void)storePlatformServer(*database, here());
    }

    PlatformServer here() const
    {
        PlatformServer one = client.server();
        one.username = u"admin"_s;
        return one;
    }

    qint64 add(const QString &name)
    {
        return entries.apply({{0, {}, fieldsOf(name, u"r.example/%1:1.0"_s.arg(name)), false}}, ChangeOrigin::here())
            ->first();
    }
    /// On both sides, and then deleted here.
    void addDeleted(int count)
    {
        for (int number = 1; number <= count; ++number)
            platform.addEntry(platformRow(QString::number(number)));
        QCOMPARE(pull().state(), Job::State::Succeeded);
        for (const RegistryEntry &entry : *entries.all())
            QVERIFY(entries.apply({EntryChange{entry.id, entry.fields, {}, false}}, ChangeOrigin::here()));
    }
    void change(qint64 id, const QString &remark)
    {
        const EntryFields before = (*entries.find(id))->fields;
        EntryFields after = before;
        after.remark = remark;
        QVERIFY(entries.apply({{id, before, after, false}}, ChangeOrigin::here()));
    }

    /// What is asked for, to its end.
    const PlatformSync &run(const SyncWish &wish)
    {
        job = std::make_unique<PlatformSync>(client, store, wish, 2);
        QSignalSpy over(job.get(), &Job::finished);
        job->start();
        (void)QTest::qWaitFor([&over] { return !over.isEmpty(); }, 20'000);
        return *job;
    }
    const PlatformSync &apply(bool deletes = false)
    {
        return run({SyncWish::Direction::Apply, false, {}, deletes, false});
    }
    const PlatformSync &pull() { return run({SyncWish::Direction::Pull, false, {}, false, false}); }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    EntryStore entries;
    SharedStore store;
    std::unique_ptr<PlatformSync> job;
};

}

/// What the program's own tests can't time: somebody else between our reading and our writing.
class TestPlatformSync : public QObject
{
    Q_OBJECT

private slots:
    void what_changed_there_meanwhile_is_not_overwritten();
    void what_was_deleted_there_meanwhile_is_not_made_again();
    void what_changed_there_meanwhile_is_not_deleted();
    void what_was_only_touched_there_is_updated();
    void another_password_there_meanwhile_is_not_overwritten_data();
    void another_password_there_meanwhile_is_not_overwritten();
    void what_changed_here_meanwhile_is_not_overwritten();
    void a_password_in_an_address_there_outlives_other_changes();
    void a_password_in_an_address_there_goes_with_the_address();
    void whether_an_address_there_has_a_password_is_known_of_the_last_reading();
    void several_are_deleted_there_at_once();
    void of_several_each_has_its_own_result();
    void what_breaks_off_is_looked_up_one_by_one_data();
    void what_breaks_off_is_looked_up_one_by_one();
    void what_the_platform_does_not_keep_is_no_success();
    void of_two_alike_only_the_new_one_is_ours();
    void another_platform_meanwhile_ends_all_and_gets_nothing();
    void another_platform_in_the_middle_takes_over_no_rows();
    void a_cancelled_one_leaves_the_rest();
    void the_history_says_that_it_was_a_sync();
};

void TestPlatformSync::what_changed_there_meanwhile_is_not_overwritten()
{
    Scene scene;
    const qint64 id = scene.add(u"app"_s);
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    scene.change(id, u"here"_s);
    scene.store.meanwhile = [&scene] { scene.platform.editEntry(1, {{u"remark"_s, u"there"_s}}); };
    const PlatformSync &job = scene.apply();
    QCOMPARE(job.state(), Job::State::Failed);
    QCOMPARE(job.items().first().state, SyncItem::State::Failed);
    QCOMPARE(job.items().first().error->kind, Error::Kind::Conflict);
    QCOMPARE(scene.platform.entry(1)->value("remark"_L1).toString(), u"there"_s);
    // Next time it is a conflict that can be decided.
    scene.store.meanwhile = {};
    QCOMPARE(scene.apply().items().first().difference.action, PlatformDifference::Action::Conflict);
}

void TestPlatformSync::what_was_deleted_there_meanwhile_is_not_made_again()
{
    Scene scene;
    const qint64 id = scene.add(u"app"_s);
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    scene.change(id, u"here"_s);
    scene.store.meanwhile = [&scene] { scene.platform.removeEntry(1); };
    const PlatformSync &job = scene.apply();
    QCOMPARE(job.items().first().error->kind, Error::Kind::Conflict);
    QVERIFY(scene.platform.entries().isEmpty());
}

void TestPlatformSync::what_changed_there_meanwhile_is_not_deleted()
{
    Scene scene;
    const qint64 id = scene.add(u"app"_s);
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    QVERIFY(scene.entries.apply({{id, (*scene.entries.find(id))->fields, {}, false}}, ChangeOrigin::here()));
    scene.store.meanwhile = [&scene] { scene.platform.editEntry(1, {{u"remark"_s, u"there"_s}}); };
    QCOMPARE(scene.apply(true).items().first().error->kind, Error::Kind::Conflict);
    QCOMPARE(scene.platform.entries().size(), 1);
}

void TestPlatformSync::what_was_only_touched_there_is_updated()
{
    Scene scene;
    const qint64 id = scene.add(u"app"_s);
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    scene.change(id, u"here"_s);
    scene.store.meanwhile = [&scene] { scene.platform.editEntry(1, {}); }; // another UpdatedAt, the same values
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    QCOMPARE(scene.platform.entry(1)->value("remark"_L1).toString(), u"here"_s);
}

void TestPlatformSync::another_password_there_meanwhile_is_not_overwritten_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString none = u"r.example/app:1.0"_s;
    QTest::newRow("another one") << u"qa:old@"_s + none << u"qa:new@"_s + none;
    QTest::newRow("a new one") << none << u"qa:new@"_s + none;
    QTest::newRow("none any more") << u"qa:old@"_s + none << none;
}

void TestPlatformSync::another_password_there_meanwhile_is_not_overwritten()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Scene scene;
    scene.platform.addEntry(platformRow(u"app"_s, before));
    QCOMPARE(scene.pull().state(), Job::State::Succeeded);
    scene.change(scene.entries.all()->first().id, u"here"_s);
    scene.store.meanwhile = [&] { scene.platform.editEntry(1, {{u"address"_s, after}}); };
    QCOMPARE(scene.apply().items().first().error->kind, Error::Kind::Conflict);
    QCOMPARE(scene.platform.entry(1)->value("address"_L1).toString(), after);
    scene.store.meanwhile = {};
    QCOMPARE(scene.apply().state(), Job::State::Succeeded); // with what was read now
    QCOMPARE(scene.platform.entry(1)->value("address"_L1).toString(), after);
}

void TestPlatformSync::what_changed_here_meanwhile_is_not_overwritten()
{
    Scene scene;
    const qint64 id = scene.add(u"app"_s);
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    scene.platform.editEntry(1, {{u"remark"_s, u"there"_s}});
    scene.store.meanwhile = [&scene, id] { scene.change(id, u"here"_s); };
    const PlatformSync &job = scene.pull();
    QCOMPARE(job.items().first().error->kind, Error::Kind::Conflict);
    QCOMPARE((*scene.entries.find(id))->fields.remark, u"here"_s);
}

void TestPlatformSync::a_password_in_an_address_there_outlives_other_changes()
{
    Scene scene;
    const QString address = u"https://qa:se:cret@r.example/app:1.0"_s; // every byte of it
    scene.platform.addEntry(platformRow(u"app"_s, address));
    QCOMPARE(scene.pull().state(), Job::State::Succeeded);
    const qint64 id = scene.entries.all()->first().id;
    QCOMPARE((*scene.entries.find(id))->fields.address, u"r.example/app:1.0"_s);
    scene.change(id, u"here"_s);
    const PlatformSync &job = scene.apply();
    QVERIFY(!losesPassword(job.items().first().difference));
    QCOMPARE(job.state(), Job::State::Succeeded);
    QCOMPARE(scene.platform.entry(1)->value("remark"_L1).toString(), u"here"_s);
    QCOMPARE(scene.platform.entry(1)->value("address"_L1).toString(), address);
    QVERIFY(scene.apply().items().isEmpty());
}

void TestPlatformSync::a_password_in_an_address_there_goes_with_the_address()
{
    Scene scene;
    scene.platform.addEntry(platformRow(u"app"_s, u"qa:secret@r.example/app:1.0"_s));
    QCOMPARE(scene.pull().state(), Job::State::Succeeded);
    const RegistryEntry entry = scene.entries.all()->first();
    EntryFields moved = entry.fields;
    moved.address = u"r.example/app:2.0"_s;
    QVERIFY(scene.entries.apply({{entry.id, entry.fields, moved, false}}, ChangeOrigin::here()));
    const PlatformSync &job = scene.apply();
    QVERIFY(losesPassword(job.items().first().difference));
    QCOMPARE(job.state(), Job::State::Succeeded);
    QCOMPARE(scene.platform.entry(1)->value("address"_L1).toString(), moved.address);
}

void TestPlatformSync::whether_an_address_there_has_a_password_is_known_of_the_last_reading()
{
    Scene scene;
    scene.platform.addEntry(platformRow(u"app"_s, u"qa:secret@r.example/app:1.0"_s));
    QCOMPARE(scene.pull().state(), Job::State::Succeeded);
    const auto entry = [&scene] { return scene.entries.all()->first(); };
    QVERIFY(entry().hasPasswordThere);
    scene.change(entry().id, u"here"_s);
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    QVERIFY(entry().hasPasswordThere); // only another address would have taken it away
    scene.change(entry().id, u"pending"_s); // so there is a difference, too
    scene.platform.editEntry(1, {{u"address"_s, u"r.example/app:1.0"_s}});
    SyncWish look{SyncWish::Direction::Both, true, {}, false, false};
    (void)scene.run(look);
    QVERIFY(entry().hasPasswordThere);
    look.remembers = true;
    QVERIFY(scene.run(look).hasAgreed());
    QVERIFY(!entry().hasPasswordThere);
    QCOMPARE(scene.platform.entry(1)->value("remark"_L1).toString(), u"here"_s); // nothing was written
    QVERIFY(!scene.run(look).hasAgreed());
}

void TestPlatformSync::several_are_deleted_there_at_once()
{
    Scene scene;
    scene.addDeleted(45);
    QCOMPARE(scene.apply(true).state(), Job::State::Succeeded);
    QVERIFY(scene.platform.entries().isEmpty());
    QCOMPARE(scene.platform.count("DELETE", "deleteImageRegistryByIds?"), 3); // 20, 20 and 5
    QVERIFY(scene.entries.bases()->isEmpty());
}

void TestPlatformSync::of_several_each_has_its_own_result()
{
    Scene scene;
    scene.addDeleted(5);
    scene.platform.addInstance({{u"name"_s, u"train-7"_s}, {u"imageId"_s, 2}});
    scene.store.meanwhile = [&scene] {
        scene.platform.editEntry(4, {{u"remark"_s, u"there"_s}});
        scene.platform.removeEntry(5);
    };
    const PlatformSync &job = scene.apply(true);
    QCOMPARE(job.state(), Job::State::Failed);
    QStringList states;
    for (const SyncItem &item : job.items())
        states.append(stateName(item.state));
    QCOMPARE(states.join(u' '), u"done failed done failed done"_s);
    QVERIFY(job.items().at(1).error->summary.contains(u"train-7"_s));
    QCOMPARE(job.items().at(3).error->kind, Error::Kind::Conflict);
    QCOMPARE(scene.platform.entries().size(), 2);
    QCOMPARE(scene.entries.bases()->size(), 2);
}

void TestPlatformSync::what_breaks_off_is_looked_up_one_by_one_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("left");
    QTest::newRow("before the work") << int(PlatformFault::Kind::CloseBefore) << 1 << 0;
    QTest::newRow("after the work") << int(PlatformFault::Kind::CloseAfter) << 1 << 0;
    QTest::newRow("before the work, each time") << int(PlatformFault::Kind::CloseBefore) << 100 << 3;
    QTest::newRow("refused") << int(PlatformFault::Kind::Refuse) << 1 << 3;
}

void TestPlatformSync::what_breaks_off_is_looked_up_one_by_one()
{
    QFETCH(const int, kind);
    QFETCH(const int, times);
    QFETCH(const int, left);
    Scene scene;
    scene.addDeleted(3);
    PlatformFault fault{static_cast<PlatformFault::Kind>(kind), "DELETE", "ByIds"};
    fault.times = times;
    scene.platform.add(fault);
    const PlatformSync &job = scene.apply(true);
    QCOMPARE(scene.platform.entries().size(), left);
    QCOMPARE(scene.entries.bases()->size(), left);
    for (const SyncItem &item : job.items())
        QCOMPARE(item.state, left > 0 ? SyncItem::State::Failed : SyncItem::State::Done);
}

void TestPlatformSync::what_the_platform_does_not_keep_is_no_success()
{
    Scene scene;
    const qint64 id = scene.add(u"app"_s);
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    scene.change(id, u"here"_s);
    PlatformFault fault;
    fault.verb = "PUT";
    fault.answer = platformAnswer(QJsonObject(), u"更新成功"_s); // it says so, and does nothing
    scene.platform.add(fault);
    const PlatformSync &job = scene.apply();
    QCOMPARE(job.state(), Job::State::Failed);
    QCOMPARE(job.items().first().error->kind, Error::Kind::Integrity);
    QVERIFY((*scene.entries.find(id))->isPending);
}

void TestPlatformSync::of_two_alike_only_the_new_one_is_ours()
{
    Scene scene;
    scene.add(u"app"_s);
    QCOMPARE(scene.apply().state(), Job::State::Succeeded);
    const qint64 second = scene.add(u"app"_s);
    const PlatformSync &job = scene.apply();
    QCOMPARE(job.items().size(), 1);
    QCOMPARE(job.items().first().difference.entry, second);
    QCOMPARE(job.items().first().difference.platformId, 2);
    QCOMPARE(scene.platform.entries().size(), 2);
    QVERIFY(scene.apply().items().isEmpty());
}

void TestPlatformSync::another_platform_meanwhile_ends_all_and_gets_nothing()
{
    Scene scene;
    scene.add(u"one"_s);
    scene.add(u"two"_s);
    scene.store.meanwhile = [&scene] {
        PlatformServer other = scene.client.server();
        other.prefix = u"/other"_s;
        QVERIFY(moveToPlatformServer(*scene.database, other));
    };
    const PlatformSync &job = scene.apply();
    QCOMPARE(job.state(), Job::State::Failed);
    QCOMPARE(job.error()->kind, Error::Kind::Conflict);
    QVERIFY(scene.platform.entries().isEmpty());
    QVERIFY(scene.entries.bases()->isEmpty());
}

void TestPlatformSync::another_platform_in_the_middle_takes_over_no_rows()
{
    Scene scene;
    scene.add(u"one"_s);
    scene.add(u"two"_s);
    scene.platform.add({PlatformFault::Kind::Hold, "POST", "createImageRegistry"});
    SyncWish wish;
    wish.direction = SyncWish::Direction::Apply;
    PlatformSync job(scene.client, scene.store, wish, 0);
    QSignalSpy over(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(scene.platform.count("POST", "createImageRegistry"), 1);
    QVERIFY(leavePlatformServer(*scene.database));
    scene.platform.letGo();
    QVERIFY(over.wait());
    QCOMPARE(scene.platform.entries().size(), 1); // it was under way
    QVERIFY(scene.entries.bases()->isEmpty());
    for (const SyncItem &item : job.items())
        QCOMPARE(item.state, SyncItem::State::Failed);
}

void TestPlatformSync::a_cancelled_one_leaves_the_rest()
{
    Scene scene;
    scene.add(u"a"_s);
    scene.add(u"b"_s);
    PlatformFault fault;
    fault.kind = PlatformFault::Kind::Stall;
    fault.verb = "POST";
    fault.path = "createImageRegistry";
    fault.after = 1;
    scene.platform.add(fault);
    PlatformSync job(scene.client, scene.store, {SyncWish::Direction::Apply, false, {}, false, false}, 0);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.platform.count("POST", "createImageRegistry"), 2, 20'000);
    job.cancel();
    QTRY_COMPARE(job.state(), Job::State::Cancelled);
    QCOMPARE(job.items()[0].state, SyncItem::State::Done);
    QCOMPARE(job.items()[1].state, SyncItem::State::Skipped);
    QVERIFY((*scene.entries.find(1))->platformId);
}

void TestPlatformSync::the_history_says_that_it_was_a_sync()
{
    Scene scene;
    scene.platform.addEntry(platformRow(u"app"_s));
    QCOMPARE(scene.pull().state(), Job::State::Succeeded);
    const auto history = *scene.entries.history(1);
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().origin.kind, ChangeOrigin::Kind::Sync);
    QCOMPARE(history.first().origin.who, u"admin"_s);
}

QTEST_GUILESS_MAIN(TestPlatformSync)
#include "tst_platformsync.moc"
