#include "models/registries/entries/entrystore.h"

#include "models/store/database.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

using Kind = EntryEvent::Kind;

const ChangeOrigin here{ChangeOrigin::Kind::Here, u"anna"_s};
const ChangeOrigin sync{ChangeOrigin::Kind::Sync, u"root"_s};

EntryFields fieldsOf(const QString &name, const QString &address = u"nginx:1.0"_s)
{
    EntryFields fields;
    fields.name = name;
    fields.address = address;
    return fields;
}

EntryChange creation(const EntryFields &fields)
{
    return {0, {}, fields, false};
}

QDateTime whole(const QDateTime &time)
{
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC);
}

double seconds(std::clock_t from, std::clock_t to)
{
    return double(to - from) / CLOCKS_PER_SEC;
}

}

class EntryStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsEverything();
    void takesManyAtOnce();
    void changesAndRemembersWhatChanged();
    void anInverseUndoes();
    void aDeletedEntryComesBackAsItself();
    void anIdIsNeverUsedTwice();
    void nothingIsWrittenForNoChange();
    void conflictsNameTheEntry();
    void itIsAllOrNothing();
    void seesStepsOfTheSameList();

    void refusesWhatIsWrong();
    void takesThePlatformsAddressesAsTheyAre();
    void anEntryOfThePlatformCanStillBeUnlisted();
    void undoBringsBackWhatCameFromThePlatform();

    void saysWhetherCredentialsWereThere();
    void noSecretReachesTheFile();

    void pendingIsWhatThePlatformDoesNotHave();
    void basesLinkEntriesToThePlatform();
    void onlyOneServerIsKept();

    void remembersTheLastTest();
    void remembersANewerTag();
    void aTestOfWhatIsNotThereAnyMoreIsLeftOut();
    void aTestOfTheAddressBeforeIsLeftOut();
    void saysThatATagHasMoved();
    void forgetsTheTestOfAnotherImage();

    void knowsWhoSitsHere();
    void manyAreThereInAMoment();

private:
    EntryStore store() { return EntryStore(*m_database); }
    QList<qint64> add(const QList<EntryFields> &all, const ChangeOrigin &origin = here)
    {
        QList<EntryChange> changes;
        for (const EntryFields &fields : all)
            changes.append(creation(fields));
        const auto ids = store().apply(changes, origin);
        return ids ? *ids : QList<qint64>();
    }
    EntryFields stored(qint64 id)
    {
        const auto entry = store().find(id);
        return entry && *entry ? (**entry).fields : EntryFields();
    }
    qint64 count(const QString &table)
    {
        auto row = m_database->run(u"SELECT count(*) FROM "_s + table);
        return row && row->next() ? row->value(0).toLongLong() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void EntryStoreTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(u"d.sqlite"_s));
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    m_database = *std::move(database);
}

void EntryStoreTest::keepsEverything()
{
    const EntryFields fields{u"名字 'x'"_s, u"nginx"_s, u"a\n\"b\""_s, u"Docker Hub"_s, true, false, u"备注"_s};
    const QDateTime before = whole(QDateTime::currentDateTimeUtc());
    const auto ids = add({fields});
    QCOMPARE(ids.size(), 1);
    const auto all = store().all();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    const RegistryEntry &entry = all->constFirst();
    QCOMPARE(entry.id, ids.constFirst());
    QVERIFY(entry.fields == fields);
    QCOMPARE(entry.normalised, u"docker.io/library/nginx:latest"_s);
    QCOMPARE(entry.created.timeSpec(), Qt::UTC);
    QVERIFY(entry.created >= before && entry.created <= QDateTime::currentDateTimeUtc());
    QCOMPARE(entry.updated, entry.created);
    QVERIFY(!entry.platformId && !entry.isPending && !entry.availability && !entry.hadCredentials);
    QVERIFY(**store().find(entry.id) == entry);
    QVERIFY(!*store().find(entry.id + 1));
    const auto history = store().history(entry.id);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->constFirst().kind, Kind::Created);
    QCOMPARE(history->constFirst().origin.who, u"anna"_s);
}

void EntryStoreTest::takesManyAtOnce()
{
    QList<EntryFields> all;
    for (int i = 0; i < 1234; ++i)
        all.append(fieldsOf(u"n%1"_s.arg(i)));
    const QList<qint64> ids = add(all);
    QCOMPARE(ids.size(), all.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(stored(ids[i]).name, all[i].name); // in the order of the changes
    QCOMPARE(store().find(ids)->size(), ids.size());
    QCOMPARE(store().find(QList{ids[3], ids[7], ids[7] + 100'000})->size(), 2);
    QCOMPARE(store().all()->size(), 1234);
}

void EntryStoreTest::changesAndRemembersWhatChanged()
{
    const EntryFields before = fieldsOf(u"a"_s);
    const qint64 id = add({before}).constFirst();
    EntryFields after = before;
    after.address = u"nginx:2.0"_s;
    after.listed = false;
    QVERIFY(store().apply({{id, before, after, false}}, {ChangeOrigin::Kind::Import, u"bob"_s}));
    const RegistryEntry entry = **store().find(id);
    QVERIFY(entry.fields == after);
    QCOMPARE(entry.normalised, u"docker.io/library/nginx:2.0"_s);
    QVERIFY(entry.updated >= entry.created);
    const auto history = *store().history(id);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[1].kind, Kind::Created);
    QCOMPARE(history[0].kind, Kind::Changed);
    QCOMPARE(history[0].entry, id);
    QCOMPARE(history[0].when, entry.updated);
    QCOMPARE(history[0].origin.kind, ChangeOrigin::Kind::Import);
    QCOMPARE(history[0].origin.who, u"bob"_s);
    const QList<EntryEvent::Difference> differences{{EntryField::Address, u"nginx:1.0"_s, u"nginx:2.0"_s},
                                                    {EntryField::Listed, u"yes"_s, u"no"_s}};
    QVERIFY(history[0].differences == differences);
}

void EntryStoreTest::anInverseUndoes()
{
    const EntryFields before = fieldsOf(u"a"_s);
    const EntryChange created = creation(before);
    const qint64 id = store().apply({created}, here)->constFirst();
    EntryFields after = before;
    after.remark = u"r"_s;
    const EntryChange edit{id, before, after, false};
    QVERIFY(store().apply({edit}, here));
    QVERIFY(store().apply({edit.inverse()}, here));
    QVERIFY(stored(id) == before);
    const EntryChange numbered{id, {}, before, false};
    QVERIFY(store().apply({numbered.inverse()}, here));
    QVERIFY(store().all()->isEmpty());
    QVERIFY(store().apply({numbered}, here)); // redo
    QVERIFY(stored(id) == before);
}

void EntryStoreTest::aDeletedEntryComesBackAsItself()
{
    const EntryFields fields = fieldsOf(u"a"_s);
    const QList<qint64> ids = add({fields, fieldsOf(u"b"_s)});
    const EntryChange removal{ids[0], fields, {}, false};
    QVERIFY(store().apply({removal}, here));
    QCOMPARE(store().all()->size(), 1);
    QVERIFY(!*store().find(ids[0]));
    const auto deleted = *store().deleted();
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted[0].id, ids[0]);
    QVERIFY(deleted[0].fields == fields);
    QVERIFY(deleted[0].when.isValid());
    const auto back = store().apply({removal.inverse()}, here);
    QVERIFY(back);
    QCOMPARE(*back, QList{ids[0]});
    QVERIFY(stored(ids[0]) == fields);
    QVERIFY(store().deleted()->isEmpty());
    QList<Kind> kinds;
    for (const EntryEvent &event : *store().history(ids[0]))
        kinds.append(event.kind);
    QCOMPARE(kinds, QList({Kind::Restored, Kind::Deleted, Kind::Created}));
}

void EntryStoreTest::anIdIsNeverUsedTwice()
{
    const QList<qint64> ids = add({fieldsOf(u"a"_s), fieldsOf(u"b"_s)});
    QVERIFY(store().apply({{ids[1], fieldsOf(u"b"_s), {}, false}}, here));
    QVERIFY(m_database->run(u"DELETE FROM registry_entry WHERE id = ?"_s, {ids[1]})); // even if it were gone for good
    QVERIFY(add({fieldsOf(u"c"_s)}).constFirst() > ids[1]);
}

void EntryStoreTest::nothingIsWrittenForNoChange()
{
    const EntryFields fields = fieldsOf(u"a"_s);
    const qint64 id = add({fields}).constFirst();
    const RegistryEntry before = **store().find(id);
    const auto ids = store().apply({{id, fields, fields, false}}, here);
    QVERIFY(ids);
    QCOMPARE(*ids, QList{id});
    QVERIFY(**store().find(id) == before);
    QCOMPARE(store().history(id)->size(), 1);
}

void EntryStoreTest::conflictsNameTheEntry()
{
    const EntryFields fields = fieldsOf(u"Ubuntu CUDA"_s);
    const qint64 id = add({fields}).constFirst();
    EntryFields other = fields;
    other.remark = u"by somebody else"_s;
    const auto refused = [this](const EntryChange &change) {
        const auto ids = store().apply({change}, here);
        QVERIFY(!ids);
        QCOMPARE(ids.error().kind, Error::Kind::Conflict);
        QVERIFY2(ids.error().summary.contains(u"“Ubuntu CUDA”"_s), qPrintable(ids.error().summary));
    };
    refused({id, other, fields, false}); // an edit of what is not so
    refused({id, other, {}, false}); // a removal of it
    refused({id, {}, fields, false}); // a restoring of what is there
    refused({id + 1, {}, fields, false}); // or was never there
    QVERIFY(store().apply({{id, fields, {}, false}}, here));
    refused({id, fields, other, false}); // an edit of what was deleted
    refused({id, fields, {}, false});
    QCOMPARE(store().history(id)->size(), 2);
}

void EntryStoreTest::itIsAllOrNothing()
{
    const EntryFields fields = fieldsOf(u"a"_s);
    const qint64 id = add({fields}).constFirst();
    EntryFields after = fields;
    after.name = u"b"_s;
    const auto refused
        = store().apply({{id, fields, after, false}, creation(fieldsOf(u"c"_s)), creation(fieldsOf(u""_s))}, here);
    QVERIFY(!refused);
    QVERIFY(stored(id) == fields);
    QCOMPARE(count(u"registry_entry"_s), 1);
    QCOMPARE(count(u"registry_entry_event"_s), 1);
    QVERIFY(add({fieldsOf(u"d"_s)}).constFirst() > id); // and the transaction is over
}

void EntryStoreTest::seesStepsOfTheSameList()
{
    const EntryFields one = fieldsOf(u"1"_s);
    const EntryFields two = fieldsOf(u"2"_s);
    const qint64 id = add({one}).constFirst();
    const auto ids = store().apply({{id, one, two, false}, {id, two, {}, false}, {id, {}, one, false}}, here);
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().summary));
    QVERIFY(stored(id) == one);
    QCOMPARE(store().history(id)->size(), 4);
}

void EntryStoreTest::refusesWhatIsWrong()
{
    const qint64 id = add({fieldsOf(u"a"_s)}).constFirst();
    for (const EntryFields &wrong : {fieldsOf(u" "_s), fieldsOf(u"a"_s, u"Repo/Upper"_s), fieldsOf(QString(256, u'x')),
                                     fieldsOf(u"a"_s, u"admin:s3cret@reg.example/a:1.0"_s)}) {
        for (const EntryChange &change : {creation(wrong), EntryChange{id, fieldsOf(u"a"_s), wrong, false}}) {
            const auto refused = store().apply({change}, {ChangeOrigin::Kind::Import, u"anna"_s});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
            QCOMPARE(refused.error().summary.isEmpty(), false);
            QVERIFY(!(refused.error().summary + refused.error().detail).contains("s3cret"_L1));
        }
    }
}

void EntryStoreTest::takesThePlatformsAddressesAsTheyAre()
{
    const QList<qint64> ids = add({fieldsOf(u""_s, u"ask 老王"_s), fieldsOf(u"b"_s, u"admin:s3cret@Reg/X"_s)}, sync);
    QCOMPARE(ids.size(), 2);
    QCOMPARE(stored(ids[0]).address, u"ask 老王"_s);
    const RegistryEntry second = **store().find(ids[1]);
    QCOMPARE(second.fields.address, u"Reg/X"_s);
    QVERIFY(second.normalised.isEmpty());
    QVERIFY(second.hadCredentials);
}

void EntryStoreTest::anEntryOfThePlatformCanStillBeUnlisted()
{
    const EntryFields fields = fieldsOf(QString(300, u'x'), u"ask 老王"_s);
    const qint64 id = add({fields}, sync).constFirst();
    EntryFields unlisted = fields;
    unlisted.listed = false;
    const auto done = store().apply({{id, fields, unlisted, false}}, here);
    QVERIFY2(done, done ? "" : qPrintable(done.error().summary));
    EntryFields worse = unlisted;
    worse.address = u"ask 老李"_s;
    QVERIFY(!store().apply({{id, unlisted, worse, false}}, here));
    QVERIFY(store().apply({{id, unlisted, {}, false}}, here)); // deleted, and restored
    QVERIFY(store().apply({{id, {}, unlisted, false}}, here));
}

void EntryStoreTest::undoBringsBackWhatCameFromThePlatform()
{
    const EntryFields platform = fieldsOf(u"a"_s, u"ask 老王"_s);
    const qint64 id = add({platform}, sync).constFirst();
    EntryFields corrected = platform;
    corrected.address = u"nginx:1.0"_s;
    const EntryChange edit{id, platform, corrected, false};
    QVERIFY(store().apply({edit}, here));
    const auto undone = store().apply({edit.inverse()}, here);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().summary));
    QVERIFY(stored(id) == platform);
    QVERIFY((**store().find(id)).normalised.isEmpty());
}

void EntryStoreTest::saysWhetherCredentialsWereThere()
{
    EntryFields fields = fieldsOf(u"a"_s);
    const qint64 id = store().apply({{0, {}, fields, true}}, here)->constFirst();
    QVERIFY((**store().find(id)).hadCredentials);
    EntryFields renamed = fields;
    renamed.name = u"b"_s;
    QVERIFY(store().apply({{id, fields, renamed, false}}, here));
    QVERIFY((**store().find(id)).hadCredentials); // the same address still
    EntryFields moved = renamed;
    moved.address = u"nginx:2.0"_s;
    QVERIFY(store().apply({{id, renamed, moved, false}}, here));
    QVERIFY(!(**store().find(id)).hadCredentials);
}

void EntryStoreTest::noSecretReachesTheFile()
{
    const QString canary = u"c4n4ry-s3cret"_s;
    const QString address = u"admin:%1@registry.company.com/project/image:latest"_s.arg(canary);
    const EntryFields fields = fieldsOf(u"a"_s, address);
    QVERIFY(!store().apply({creation(fields)}, here));
    const qint64 id = add({fields}, sync).constFirst();
    EntryFields clean = stored(id);
    QCOMPARE(clean.address, u"registry.company.com/project/image:latest"_s);
    EntryFields again = clean;
    again.address = u"https://root:%1@registry.company.com/Project"_s.arg(canary);
    QVERIFY(store().apply({{id, clean, again, false}}, sync));
    QVERIFY(store().setBase({7, id, again, u"2025-01-22T10:00:00.123+08:00"_s}));
    Availability found;
    found.cause = AvailabilityCause::Unauthorized;
    found.evidence = u"GET https://admin:%1@registry.company.com/v2/ Authorization: Bearer %1"_s.arg(canary);
    QVERIFY(store().setAvailability({{id, found}}));
    QVERIFY(store().apply({{id, stored(id), {}, false}}, sync));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // the write-ahead log too
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(canary.toUtf8()), qPrintable(info.fileName()));
        QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2)));
    }
}

void EntryStoreTest::pendingIsWhatThePlatformDoesNotHave()
{
    const EntryFields fields = fieldsOf(u"a"_s);
    const qint64 id = add({fields}).constFirst();
    const auto isPending = [this, id] { return (**store().find(id)).isPending; };
    QVERIFY(!isPending()); // no platform at all
    QVERIFY(m_database->run(u"INSERT INTO platform_server VALUES ('http://p', '', 'root', '')"_s));
    QVERIFY(isPending());
    QVERIFY(store().setBase({7, id, fields, u"then"_s}));
    QVERIFY(!isPending());
    for (const EntryField field : {EntryField::Name, EntryField::Address, EntryField::Description, EntryField::Source,
                                   EntryField::Slicing, EntryField::Listed, EntryField::Remark}) {
        EntryFields other = fields;
        switch (field) {
        case EntryField::Name:
            other.name = u"A"_s;
            break;
        case EntryField::Address:
            other.address = u"nginx:2.0"_s;
            break;
        case EntryField::Description:
            other.description = u"d"_s;
            break;
        case EntryField::Source:
            other.source = u"s"_s;
            break;
        case EntryField::Slicing:
            other.slicing = true;
            break;
        case EntryField::Listed:
            other.listed = false;
            break;
        case EntryField::Remark:
            other.remark = u"r"_s;
            break;
        }
        QVERIFY(store().setBase({7, id, other, u"then"_s}));
        QVERIFY2(isPending(), qPrintable(entryFieldName(field)));
    }
    QVERIFY(m_database->run(u"DELETE FROM platform_server"_s));
    QVERIFY(isPending()); // the base is what counts
}

void EntryStoreTest::basesLinkEntriesToThePlatform()
{
    const EntryFields fields{u"a"_s, u"nginx:1.0"_s, u"d"_s, u"s"_s, true, false, u"r"_s};
    const QList<qint64> ids = add({fields, fieldsOf(u"b"_s)});
    const PlatformBase base{7, ids[0], fields, u"2025-01-22T10:00:00.123+08:00"_s};
    QVERIFY(store().setBase(base));
    QVERIFY(*store().bases() == QList{base});
    QCOMPARE((**store().find(ids[0])).platformId, std::optional<qint64>(7));
    QVERIFY(!(**store().find(ids[1])).platformId);
    QVERIFY(store().setBase({9, ids[0], fields, u"later"_s})); // created anew there
    QCOMPARE(store().bases()->size(), 1);
    QCOMPARE((**store().find(ids[0])).platformId, std::optional<qint64>(9));
    const PlatformBase other{3, ids[1], fieldsOf(u"b"_s), {}};
    QCOMPARE(store().setBases({other, {4, ids[1] + 1, {}, {}}}).error().kind, Error::Kind::Io);
    QCOMPARE(store().bases()->size(), 1); // all or nothing
    QVERIFY(store().setBases({other}));
    QVERIFY(store().apply({{ids[0], fields, {}, false}}, here));
    QCOMPARE(store().bases()->size(), 2); // that of a deleted one too
    QVERIFY(store().dropBase(9));
    QCOMPARE(store().bases()->constFirst().platformId, 3);
    QVERIFY(store().dropBases());
    QVERIFY(store().bases()->isEmpty());
    QVERIFY(!(**store().find(ids[1])).platformId);
}

void EntryStoreTest::onlyOneServerIsKept()
{
    QVERIFY(m_database->run(u"INSERT INTO platform_server VALUES ('http://p', '', 'root', '')"_s));
    QVERIFY(!m_database->run(u"INSERT INTO platform_server VALUES ('http://q', '', 'root', '')"_s));
    QVERIFY(m_database->run(u"INSERT OR REPLACE INTO platform_server VALUES ('http://q', '', 'root', '')"_s));
    QCOMPARE(count(u"platform_server"_s), 1);
}

void EntryStoreTest::remembersTheLastTest()
{
    const qint64 id = add({fieldsOf(u"a"_s)}).constFirst();
    Availability found;
    found.digest = u"sha256:1"_s;
    found.platforms = QStringList{u"linux/arm64"_s, u"linux/amd64"_s};
    found.checked = whole(QDateTime::currentDateTimeUtc());
    const auto stored = store().setAvailability({{id, found}});
    QVERIFY(stored);
    const Availability *kept = &stored->first().found;
    QCOMPARE(kept->platforms, QStringList({u"linux/amd64"_s, u"linux/arm64"_s}));
    QVERIFY((**store().find(id)).availability == *kept);
    Availability failed;
    failed.cause = AvailabilityCause::NameNotResolved;
    failed.sentence = u"Check the name."_s;
    failed.evidence = u"r.example: not found"_s;
    failed.checked = found.checked;
    QVERIFY(store().setAvailability({{id, failed}})->first().found == failed);
    QVERIFY((**store().find(id)).availability == failed);
}

void EntryStoreTest::aTestOfWhatIsNotThereAnyMoreIsLeftOut()
{
    const QList<qint64> ids = add({fieldsOf(u"gone"_s), fieldsOf(u"there"_s)});
    QVERIFY(store().apply({{ids.first(), fieldsOf(u"gone"_s), {}, false}}, here));
    const Availability found;
    const auto stored = store().setAvailability({{ids.first(), found}, {ids.last() + 1, found}, {ids.last(), found}});
    QVERIFY(stored);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().id, ids.last());
    QVERIFY(store().apply({{ids.first(), {}, fieldsOf(u"gone"_s), false}}, here));
    QVERIFY(!(**store().find(ids.first())).availability);
}

void EntryStoreTest::aTestOfTheAddressBeforeIsLeftOut()
{
    const qint64 id = add({fieldsOf(u"a"_s, u"nginx:1.0"_s)}).constFirst();
    const QString tested = (**store().find(id)).shownAddress();
    QVERIFY(store().apply({{id, fieldsOf(u"a"_s, u"nginx:1.0"_s), fieldsOf(u"a"_s, u"nginx:2.0"_s), false}}, here));
    Availability found;
    found.digest = u"sha256:1"_s;
    QVERIFY(store().setAvailability({{id, found, tested}})->isEmpty());
    QVERIFY(!(**store().find(id)).availability);
    QCOMPARE(store().setAvailability({{id, found, u"docker.io/library/nginx:2.0"_s}})->size(), 1);
}

void EntryStoreTest::remembersANewerTag()
{
    const EntryFields fields = fieldsOf(u"a"_s);
    const QList<qint64> ids = add({fields, fieldsOf(u"b"_s)});
    const QDateTime first = whole(QDateTime::currentDateTimeUtc());
    const auto newer = [this, &ids](int which) { return (**store().find(ids[which])).newer; };
    QVERIFY(store().setNewerTags({{ids[0], u"1.1"_s}, {ids[1], u"1.1"_s}}, first));
    QVERIFY(newer(0) == (NewerTag{u"1.1"_s, first}));
    QVERIFY(store().setNewerTags({{ids[0], u"1.1"_s}, {ids[1], QString()}}, first.addDays(1)));
    QCOMPARE(newer(0)->found, first); // it was known
    QVERIFY(!newer(1));
    QVERIFY(store().setNewerTags({{ids[0], u"1.2"_s}}, first.addDays(2)));
    QVERIFY(newer(0) == (NewerTag{u"1.2"_s, first.addDays(2)}));
    EntryFields moved = fields;
    moved.address = u"nginx:1.2"_s;
    QVERIFY(store().apply({{ids[0], fields, moved, false}}, ChangeOrigin::here()));
    QVERIFY(!newer(0)); // of another address nothing is known
    QCOMPARE(store().setNewerTags({{ids[1] + 1, u"9"_s}}, first).error().kind, Error::Kind::Io);
}

void EntryStoreTest::saysThatATagHasMoved()
{
    const qint64 id = add({fieldsOf(u"a"_s)}).constFirst();
    const auto test = [this, id](AvailabilityCause cause, const QString &digest) {
        Availability found;
        found.cause = cause;
        found.digest = digest;
        found.checked = whole(QDateTime::currentDateTimeUtc());
        return store().setAvailability({{id, found}})->first().found.digestBefore;
    };
    QCOMPARE(test(AvailabilityCause::Ok, u"sha256:1"_s), u""_s);
    QCOMPARE(test(AvailabilityCause::Ok, u"sha256:1"_s), u""_s);
    QCOMPARE(test(AvailabilityCause::Timeout, {}), u""_s);
    QCOMPARE(test(AvailabilityCause::Ok, u"sha256:2"_s), u"sha256:1"_s); // of the last one that was Ok
    QCOMPARE((**store().find(id)).availability->digestBefore, u"sha256:1"_s);
}

void EntryStoreTest::forgetsTheTestOfAnotherImage()
{
    const EntryFields fields = fieldsOf(u"a"_s, u"nginx"_s);
    const qint64 id = add({fields}).constFirst();
    Availability found;
    found.digest = u"sha256:1"_s;
    QVERIFY(store().setAvailability({{id, found}}));
    EntryFields same = fields;
    same.address = u"docker.io/library/nginx:latest"_s;
    QVERIFY(store().apply({{id, fields, same, false}}, here));
    QVERIFY((**store().find(id)).availability);
    EntryFields other = same;
    other.address = u"nginx:2.0"_s;
    QVERIFY(store().apply({{id, same, other, false}}, here));
    QVERIFY(!(**store().find(id)).availability);
    found.digest = u"sha256:2"_s;
    QVERIFY(store().setAvailability({{id, found}})->first().found.digestBefore.isEmpty());
}

void EntryStoreTest::knowsWhoSitsHere()
{
    QCOMPARE(ChangeOrigin::here().kind, ChangeOrigin::Kind::Here);
    QVERIFY(!ChangeOrigin::here().who.isEmpty());
}

void EntryStoreTest::manyAreThereInAMoment()
{
    constexpr int many = 20'000;
    QList<EntryChange> changes;
    changes.reserve(many);
    for (int i = 0; i < many; ++i)
        changes.append(creation(fieldsOf(u"Ubuntu 22.04 CUDA %1"_s.arg(i),
                                         u"registry.company.com/team%1/image:1.%2"_s.arg(i % 100).arg(i))));
    const std::clock_t start = std::clock();
    const auto ids = store().apply(changes, {ChangeOrigin::Kind::Import, u"anna"_s});
    QVERIFY(ids);
    const std::clock_t written = std::clock();
    const auto all = store().all();
    QVERIFY(all);
    const std::clock_t read = std::clock();
    QCOMPARE(all->size(), many);
    // Far from the bench's numbers, and of this program alone: the machine may be busy.
    QVERIFY2(seconds(start, written) < 2, qPrintable(QString::number(seconds(start, written))));
    QVERIFY2(seconds(written, read) < 0.4, qPrintable(QString::number(seconds(written, read))));
}

}

QTEST_GUILESS_MAIN(quaymaster::EntryStoreTest)
#include "tst_entrystore.moc"
