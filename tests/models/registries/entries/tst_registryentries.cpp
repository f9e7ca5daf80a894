#include "models/registries/entries/registryentries.h"

#include "models/image/reference.h"
#include "models/store/storethread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

using Ids = QList<qint64>;

const ChangeOrigin here{ChangeOrigin::Kind::Here, u"anna"_s};

EntryFields fieldsOf(const QString &name, const QString &address = u"nginx:1.0"_s)
{
    EntryFields fields;
    fields.name = name;
    fields.address = address;
    return fields;
}

Ids idsIn(const QSignalSpy &spy, qsizetype which = 0)
{
    return spy.at(which).constFirst().value<Ids>();
}

}

class RegistryEntriesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void loadsWhatIsStored();
    void showsWhatIsAddedChangedAndRemoved();
    void countsWhatThePlatformDoesNotKnowYet();
    void aRestoredEntryComesWhereItWas();
    void tellsWhoElseHasAnAddress();
    void aConflictReadsTheListAgain();
    void anotherProgramsChangesComeWithTheNextLoad();
    void aRefusalChangesNothing();
    void nobodyIsAnsweredWhoIsGone();
    void showsWhatATestFound();
    void aChangeOfVeryManyIsShownAndTakenBack();
    void marksEntriesThatHaveANewerVersion();
    void tellsThatItCannotRead();
    void answersHistoryAndWhatWasDeleted();

private:
    /// Waits for the answer.
    Result<Ids> apply(RegistryEntries &entries, const QList<EntryChange> &changes)
    {
        std::optional<Result<Ids>> answer;
        entries.apply(changes, here, this, [&answer](const Result<Ids> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    qint64 add(RegistryEntries &entries, const EntryFields &fields)
    {
        return apply(entries, {{0, {}, fields, false}})->constFirst();
    }
    void load(RegistryEntries &entries)
    {
        QSignalSpy loaded(&entries, &RegistryEntries::loaded);
        entries.load();
        QVERIFY(loaded.wait());
    }
    /// Another program at the same file.
    void behindOurBack(const QList<EntryChange> &changes) const
    {
        const auto database = Database::open(file());
        QVERIFY(database && EntryStore(**database).apply(changes, here));
    }
    QString file() const { return m_folder->filePath(u"d.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
};

void RegistryEntriesTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = StoreThread::open(file());
    QVERIFY(store);
    m_store = *std::move(store);
}

void RegistryEntriesTest::loadsWhatIsStored()
{
    behindOurBack({{0, {}, fieldsOf(u"a"_s), false}, {0, {}, fieldsOf(u"b"_s), false}});
    RegistryEntries entries(*m_store);
    QVERIFY(!entries.isLoaded());
    QSignalSpy loaded(&entries, &RegistryEntries::loaded);
    const QSignalSpy changed(&entries, &RegistryEntries::changed);
    entries.load();
    QVERIFY(entries.all().isEmpty()); // nobody waits
    QVERIFY(loaded.wait());
    QVERIFY(entries.isLoaded());
    QCOMPARE(entries.all().size(), 2);
    QCOMPARE(entries.find(2)->fields.name, u"b"_s);
    QVERIFY(!entries.find(3));
    QCOMPARE(entries.duplicates(), QSet<QString>{u"docker.io/library/nginx:1.0"_s});
    QVERIFY(changed.isEmpty());
}

void RegistryEntriesTest::countsWhatThePlatformDoesNotKnowYet()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const qint64 edited = add(entries, fieldsOf(u"a"_s));
    const qint64 gone = add(entries, fieldsOf(u"b"_s));
    {
        const auto database = Database::open(file());
        QVERIFY(
            database
            && EntryStore(**database).setBases({{7, edited, fieldsOf(u"a"_s), {}}, {8, gone, fieldsOf(u"b"_s), {}}}));
    }
    load(entries);
    QCOMPARE(entries.pendingCount(), 0);
    QVERIFY(apply(entries, {{edited, fieldsOf(u"a"_s), fieldsOf(u"c"_s), false}}));
    QCOMPARE(entries.pendingCount(), 1);
    const EntryChange deletion{gone, fieldsOf(u"b"_s), {}, false};
    QVERIFY(apply(entries, {deletion}));
    QCOMPARE(entries.pendingCount(), 2);
    load(entries);
    QCOMPARE(entries.pendingCount(), 2);
}

void RegistryEntriesTest::showsWhatIsAddedChangedAndRemoved()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const QSignalSpy added(&entries, &RegistryEntries::added);
    const QSignalSpy changed(&entries, &RegistryEntries::changed);
    const QSignalSpy removed(&entries, &RegistryEntries::removed);
    const qint64 id = add(entries, fieldsOf(u"a"_s));
    const qint64 second = add(entries, fieldsOf(u"b"_s, u"nginx:2.0"_s));
    QCOMPARE(added.size(), 2);
    QCOMPARE(idsIn(added), Ids{id});
    QVERIFY(entries.find(id)->fields == fieldsOf(u"a"_s));
    EntryFields renamed = fieldsOf(u"c"_s);
    QVERIFY(apply(entries,
                  {{id, fieldsOf(u"a"_s), renamed, false},
                   {second, entries.find(second)->fields, {}, false},
                   {0, {}, fieldsOf(u"new"_s, u"nginx:3.0"_s), false}}));
    QCOMPARE(idsIn(changed), Ids{id});
    QCOMPARE(idsIn(removed), Ids{second});
    QCOMPARE(added.size(), 3);
    QCOMPARE(entries.all().size(), 2);
    QVERIFY(entries.find(id)->fields == renamed);
}

void RegistryEntriesTest::aRestoredEntryComesWhereItWas()
{
    RegistryEntries entries(*m_store);
    load(entries);
    Ids ids;
    for (int i = 0; i < 3; ++i)
        ids.append(add(entries, fieldsOf(u"n"_s, u"nginx:1.%1"_s.arg(i))));
    const EntryChange removal{ids[1], entries.find(ids[1])->fields, {}, false};
    QVERIFY(apply(entries, {removal}));
    QVERIFY(apply(entries, {removal.inverse()}));
    Ids now;
    for (const RegistryEntry &entry : entries.all())
        now.append(entry.id);
    QCOMPARE(now, ids);
}

void RegistryEntriesTest::tellsWhoElseHasAnAddress()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const qint64 first = add(entries, fieldsOf(u"a"_s));
    const QSignalSpy advised(&entries, &RegistryEntries::adviceChanged);
    const qint64 other = add(entries, fieldsOf(u"b"_s, u"nginx:2.0"_s));
    QVERIFY(advised.isEmpty());
    const EntryChange same{other, fieldsOf(u"b"_s, u"nginx:2.0"_s), fieldsOf(u"b"_s), false};
    QVERIFY(apply(entries, {same}));
    QCOMPARE(entries.duplicates(), QSet<QString>{entries.find(first)->normalised});
    QVERIFY(idsIn(advised).contains(first));
    QVERIFY(apply(entries, {same.inverse()}));
    QVERIFY(entries.duplicates().isEmpty());
    QVERIFY(idsIn(advised, 1).contains(first));
    QVERIFY(apply(entries, {same}));
    QVERIFY(apply(entries, {{other, fieldsOf(u"b"_s), {}, false}}));
    QVERIFY(entries.duplicates().isEmpty());
    QCOMPARE(idsIn(advised, 3), Ids{first});
}

void RegistryEntriesTest::aConflictReadsTheListAgain()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const qint64 id = add(entries, fieldsOf(u"a"_s));
    behindOurBack({{id, fieldsOf(u"a"_s), fieldsOf(u"theirs"_s), false}});
    const auto refused = apply(entries, {{id, fieldsOf(u"a"_s), fieldsOf(u"ours"_s), false}});
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QTRY_COMPARE(entries.find(id)->fields.name, u"theirs"_s);
}

void RegistryEntriesTest::anotherProgramsChangesComeWithTheNextLoad()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const qint64 kept = add(entries, fieldsOf(u"kept"_s, u"nginx:2.0"_s));
    const qint64 id = add(entries, fieldsOf(u"a"_s));
    behindOurBack({{id, fieldsOf(u"a"_s), fieldsOf(u"theirs"_s, u"nginx:2.0"_s), false}});
    const QSignalSpy changed(&entries, &RegistryEntries::changed);
    const QSignalSpy advised(&entries, &RegistryEntries::adviceChanged);
    load(entries);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(idsIn(changed), Ids{id}); // and nothing else
    QVERIFY(idsIn(advised).contains(kept));
    load(entries);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(advised.size(), 1);
}

void RegistryEntriesTest::aRefusalChangesNothing()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const QSignalSpy added(&entries, &RegistryEntries::added);
    const auto refused = apply(entries, {{0, {}, fieldsOf(u"a"_s), false}, {0, {}, fieldsOf(u""_s), false}});
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(added.isEmpty());
    QVERIFY(entries.all().isEmpty());
}

void RegistryEntriesTest::nobodyIsAnsweredWhoIsGone()
{
    RegistryEntries entries(*m_store);
    load(entries);
    bool isAnswered = false;
    auto asker = std::make_unique<QObject>();
    entries.apply({{0, {}, fieldsOf(u"a"_s), false}}, here, asker.get(),
                  [&isAnswered](const Result<Ids> &) { isAnswered = true; });
    asker.reset();
    QTRY_COMPARE(entries.all().size(), 1); // shown all the same
    QVERIFY(!isAnswered);
}

void RegistryEntriesTest::showsWhatATestFound()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const qint64 id = add(entries, fieldsOf(u"a"_s));
    QSignalSpy changed(&entries, &RegistryEntries::changed);
    Availability found;
    found.digest = u"sha256:1"_s;
    found.checked = QDateTime::currentDateTimeUtc();
    entries.setAvailability({{id, found}});
    QVERIFY(changed.wait());
    QCOMPARE(idsIn(changed), Ids{id});
    QCOMPARE(entries.find(id)->availability->digest, found.digest);
    found.digest = u"sha256:2"_s;
    entries.setAvailability({{id, found}});
    QVERIFY(changed.wait());
    QCOMPARE(entries.find(id)->availability->digestBefore, u"sha256:1"_s);
    QSignalSpy failed(&entries, &RegistryEntries::failed);
    m_store->post([](Database &database) { QVERIFY(database.run(u"DROP TABLE registry_entry_availability"_s)); });
    entries.setAvailability({{id, found}});
    QVERIFY(failed.wait());
}

/// The list is read again as a whole; it says the same as for a few.
void RegistryEntriesTest::aChangeOfVeryManyIsShownAndTakenBack()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const qint64 kept = add(entries, fieldsOf(u"kept"_s));
    QList<EntryChange> changes;
    for (int i = 0; i < 2500; ++i)
        changes.append({0, {}, fieldsOf(u"entry"_s, u"nginx:1.%1"_s.arg(i))});
    const auto ids = apply(entries, changes);
    QVERIFY(ids);
    QCOMPARE(entries.all().size(), 2501);
    QCOMPARE(entries.duplicates(), QSet<QString>{u"docker.io/library/nginx:1.0"_s});
    for (qsizetype i = 0; i < changes.size(); ++i)
        changes[i].id = ids->at(i);
    std::optional<Result<Ids>> back;
    entries.takeBack(changes, here, this, [&back](const Result<Ids> &result) { back = result; });
    QTRY_VERIFY(back);
    QVERIFY(*back);
    QCOMPARE(entries.all().size(), 1);
    QVERIFY(entries.find(kept));
    QVERIFY(entries.duplicates().isEmpty());
}

void RegistryEntriesTest::marksEntriesThatHaveANewerVersion()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const qint64 old = add(entries, fieldsOf(u"old"_s, u"nginx:1.25@sha256:"_s + QString(64, u'a')));
    const qint64 latest = add(entries, fieldsOf(u"new"_s, u"docker.io/library/nginx:1.26"_s));
    const qint64 other = add(entries, fieldsOf(u"other"_s, u"docker.io/library/nginx2:1.25"_s));
    const Repository nginx = *Repository::parse(u"docker.io/library/nginx"_s);
    QSignalSpy changed(&entries, &RegistryEntries::changed);
    entries.noteTags(nginx, {u"1.25"_s, u"1.26"_s, u"latest"_s});
    QVERIFY(changed.wait());
    QCOMPARE(idsIn(changed), Ids{old});
    QCOMPARE(entries.find(old)->newer->tag, u"1.26"_s);
    QVERIFY(!entries.find(latest)->newer && !entries.find(other)->newer);
    RegistryEntries later(*m_store);
    load(later);
    QVERIFY(later.find(old)->newer == entries.find(old)->newer); // it is stored
    changed.clear();
    entries.noteTags(nginx, {u"1.25"_s, u"1.26"_s});
    entries.noteTags(nginx, {u"1.25"_s}); // 1.26 was deleted there
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1); // the first one told nothing new
    QVERIFY(!entries.find(old)->newer);
}

void RegistryEntriesTest::tellsThatItCannotRead()
{
    RegistryEntries entries(*m_store);
    m_store->post([](Database &database) { QVERIFY(database.run(u"DROP TABLE registry_entry_availability"_s)); });
    QSignalSpy failed(&entries, &RegistryEntries::failed);
    entries.load();
    QVERIFY(failed.wait());
    QVERIFY(!entries.isLoaded());
}

void RegistryEntriesTest::answersHistoryAndWhatWasDeleted()
{
    RegistryEntries entries(*m_store);
    load(entries);
    const qint64 id = add(entries, fieldsOf(u"a"_s));
    QVERIFY(apply(entries, {{id, fieldsOf(u"a"_s), {}, false}}));
    qsizetype events = 0;
    entries.history(id, this, [&events](const Result<QList<EntryEvent>> &history) { events = history->size(); });
    QTRY_COMPARE(events, 2);
    qint64 deleted = 0;
    entries.deleted(this, [&deleted](const Result<QList<DeletedEntry>> &all) { deleted = all->constFirst().id; });
    QTRY_COMPARE(deleted, id);
}

}

QTEST_GUILESS_MAIN(quaymaster::RegistryEntriesTest)
#include "tst_registryentries.moc"
