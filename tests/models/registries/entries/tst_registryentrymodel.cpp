#include "models/registries/entries/registryentrymodel.h"

#include "models/store/storethread.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

using Ids = QList<qint64>;
using Column = RegistryEntryModel::Column;

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

}

class RegistryEntryModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsEveryField();
    void showsAnAddressThatCannotBeRead();
    void sortsByRawValues();
    void hasRolesForDelegates();
    void everyColumnHasAHeader();
    void saysWhatATestFound();
    void followsTheList();
    void keepsTheRowsThatStay();
    void manyScatteredRowsAreOneChange();
    void adviceFollowsTheOtherEntries();

private:
    Ids apply(const QList<EntryChange> &changes)
    {
        std::optional<Result<Ids>> answer;
        m_entries->apply(changes, sync, this, [&answer](const Result<Ids> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }) || !*answer)
            qFatal("not applied");
        return **answer;
    }
    Ids add(int count)
    {
        QList<EntryChange> changes;
        for (int i = 0; i < count; ++i)
            changes.append(creation(fieldsOf(u"n%1"_s.arg(i), u"nginx:1.%1"_s.arg(i))));
        return apply(changes);
    }
    void load()
    {
        QSignalSpy loaded(m_entries.get(), &RegistryEntries::loaded);
        m_entries->load();
        QVERIFY(loaded.wait());
    }
    EntryChange removal(qint64 id) const { return {id, m_entries->find(id)->fields, {}, false}; }
    static QString text(const RegistryEntryModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static Ids idsIn(const RegistryEntryModel &model)
    {
        Ids ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(RegistryEntryModel::IdRole).toLongLong());
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<RegistryEntries> m_entries;
};

void RegistryEntryModelTest::init()
{
    m_entries.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = StoreThread::open(m_folder->filePath(u"d.sqlite"_s));
    QVERIFY(store);
    m_store = *std::move(store);
    m_entries = std::make_unique<RegistryEntries>(*m_store);
    load();
}

void RegistryEntryModelTest::showsEveryField()
{
    const EntryFields fields{u"Ubuntu CUDA"_s, u"nginx"_s, u"描述"_s, u"Docker Hub"_s, true, false, u"备注"_s};
    const qint64 id = apply({creation(fields)}).constFirst();
    const RegistryEntryModel model(*m_entries);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Name), fields.name);
    QCOMPARE(text(model, 0, Column::Address), u"docker.io/library/nginx:latest"_s);
    QCOMPARE(text(model, 0, Column::Description), fields.description);
    QCOMPARE(text(model, 0, Column::Source), fields.source);
    QCOMPARE(text(model, 0, Column::Slicing), u"Yes"_s);
    QCOMPARE(text(model, 0, Column::Listed), u"No"_s);
    QCOMPARE(text(model, 0, Column::State), u""_s);
    QCOMPARE(text(model, 0, Column::Advice), u"No tag"_s);
    QCOMPARE(text(model, 0, Column::Remark), fields.remark);
    QVERIFY(!text(model, 0, Column::Created).isEmpty());
    QVERIFY(!text(model, 0, Column::Updated).isEmpty());
    QCOMPARE(text(model, 0, Column::PlatformId), u""_s);
    QCOMPARE(model.indexOf(id).row(), 0);
    QVERIFY(!model.indexOf(id + 1).isValid());
    QCOMPARE(model.entryAt(0)->id, id);
}

void RegistryEntryModelTest::showsAnAddressThatCannotBeRead()
{
    apply({creation(fieldsOf(u"a"_s, u"ask 老王"_s))});
    const RegistryEntryModel model(*m_entries);
    QCOMPARE(text(model, 0, Column::Address), u"ask 老王"_s);
    QCOMPARE(text(model, 0, Column::Advice), u"Address unreadable"_s);
}

void RegistryEntryModelTest::sortsByRawValues()
{
    EntryFields fields = fieldsOf(u"a"_s, u"nginx"_s);
    fields.slicing = true;
    apply({creation(fields)});
    const RegistryEntryModel model(*m_entries);
    const auto key = [&model](int column) { return model.index(0, column).data(RegistryEntryModel::SortRole); };
    QCOMPARE(key(Column::Name), QVariant(u"a"_s));
    QCOMPARE(key(Column::Slicing), QVariant(1));
    QCOMPARE(key(Column::Listed), QVariant(1));
    QCOMPARE(key(Column::State), QVariant(-1));
    QCOMPARE(key(Column::Advice), QVariant(1));
    QCOMPARE(key(Column::Created), QVariant(m_entries->all().constFirst().created.toMSecsSinceEpoch()));
    QCOMPARE(key(Column::PlatformId), QVariant(qint64(-1)));
}

void RegistryEntryModelTest::hasRolesForDelegates()
{
    m_store->post([](Database &database) {
        QVERIFY(database.run(u"INSERT INTO platform_server VALUES ('http://p', '', 'root', '')"_s));
    });
    apply({creation(fieldsOf(u"a"_s, u"nginx"_s))});
    const RegistryEntryModel model(*m_entries);
    const QModelIndex index = model.index(0, 0);
    QVERIFY(index.data(RegistryEntryModel::EntryRole).value<RegistryEntry>() == m_entries->all().constFirst());
    QVERIFY(!index.data(RegistryEntryModel::CauseRole).isValid());
    QCOMPARE(index.data(RegistryEntryModel::HasMovedRole).toBool(), false);
    QCOMPARE(index.data(RegistryEntryModel::PendingRole).toBool(), true);
    QCOMPARE(index.data(RegistryEntryModel::AdviceRole).toStringList(), QStringList{adviceText(EntryAdvice::NoTag)});
    QVERIFY(!index.siblingAtColumn(Column::Advice).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(model.roleNames().values().contains("PendingRole"));
}

void RegistryEntryModelTest::everyColumnHasAHeader()
{
    const RegistryEntryModel model(*m_entries);
    QSet<QString> headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.insert(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers.size(), int(Column::ColumnCount));
    QVERIFY(!headers.contains(QString()));
}

void RegistryEntryModelTest::saysWhatATestFound()
{
    const qint64 id = add(1).constFirst();
    const RegistryEntryModel model(*m_entries);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    Availability found;
    found.digest = u"sha256:1"_s;
    found.checked = QDateTime::currentDateTimeUtc();
    m_entries->setAvailability({{id, found}});
    QVERIFY(told.wait());
    QCOMPARE(text(model, 0, Column::State), u"Available"_s);
    found.digest = u"sha256:2"_s;
    m_entries->setAvailability({{id, found}});
    QVERIFY(told.wait());
    QCOMPARE(text(model, 0, Column::State), u"Available, tag has moved"_s);
    QCOMPARE(model.index(0, 0).data(RegistryEntryModel::HasMovedRole).toBool(), true);
    found.cause = AvailabilityCause::Timeout;
    found.digest.clear();
    found.sentence = u"Try later."_s;
    m_entries->setAvailability({{id, found}});
    QVERIFY(told.wait());
    const QModelIndex state = model.index(0, Column::State);
    QCOMPARE(state.data(RegistryEntryModel::CauseRole).value<AvailabilityCause>(), AvailabilityCause::Timeout);
    QCOMPARE(state.data(RegistryEntryModel::SortRole).toInt(), int(AvailabilityCause::Timeout));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(found.sentence));
}

void RegistryEntryModelTest::followsTheList()
{
    RegistryEntryModel model(*m_entries);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Ids ids = add(10);
    QCOMPARE(idsIn(model), ids);
    QList<EntryChange> removals;
    for (const int row : {0, 3, 4, 9})
        removals.append(removal(ids[row]));
    apply(removals);
    QCOMPARE(idsIn(model), Ids({ids[1], ids[2], ids[5], ids[6], ids[7], ids[8]}));
    QList<EntryChange> mixed{creation(fieldsOf(u"new"_s)), removal(ids[6])};
    for (const EntryChange &one : std::as_const(removals))
        mixed.append(one.inverse());
    const qint64 fresh = apply(mixed).constFirst();
    QCOMPARE(idsIn(model), Ids({ids[0], ids[1], ids[2], ids[3], ids[4], ids[5], ids[7], ids[8], ids[9], fresh}));
    const EntryFields before = m_entries->find(ids[1])->fields;
    EntryFields after = before;
    after.remark = u"r"_s;
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    apply({{ids[1], before, after, false}});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toModelIndex().row(), 1);
    QCOMPARE(text(model, 1, Column::Remark), u"r"_s);
}

void RegistryEntryModelTest::keepsTheRowsThatStay()
{
    const Ids ids = add(5);
    RegistryEntryModel model(*m_entries);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.indexOf(ids[3]); // as a selection does
    m_store->post([ids](Database &database) { // another program
        EntryStore store(database);
        QVERIFY(
            store.apply({{ids[1], fieldsOf(u"n1"_s, u"nginx:1.1"_s), {}, false}, creation(fieldsOf(u"x"_s))}, sync));
    });
    load();
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data(RegistryEntryModel::IdRole).toLongLong(), ids[3]);
    QVERIFY(reset.isEmpty());
}

void RegistryEntryModelTest::manyScatteredRowsAreOneChange()
{
    RegistryEntryModel model(*m_entries);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Ids ids = add(500);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    QList<EntryChange> edits;
    QList<EntryChange> removals;
    Ids stay;
    for (int i = 0; i < ids.size(); ++i) {
        if (i % 2 == 1) {
            stay.append(ids[i]);
            continue;
        }
        const EntryFields before = m_entries->find(ids[i])->fields;
        EntryFields after = before;
        after.listed = false;
        edits.append({ids[i], before, after, false});
        removals.append({ids[i], after, {}, false});
    }
    apply(edits);
    QCOMPARE(told.size(), 1);
    QVERIFY(reset.isEmpty());
    apply(removals);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(idsIn(model), stay);
    QList<EntryChange> back{creation(fieldsOf(u"new"_s))};
    for (const EntryChange &one : std::as_const(removals))
        back.append(one.inverse());
    apply(back);
    QCOMPARE(reset.size(), 2);
    QCOMPARE(model.rowCount(), 501);
}

void RegistryEntryModelTest::adviceFollowsTheOtherEntries()
{
    const Ids ids = add(3);
    RegistryEntryModel model(*m_entries);
    QCOMPARE(text(model, 0, Column::Advice), u""_s);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    const EntryFields first = m_entries->find(ids[0])->fields;
    const EntryFields third = m_entries->find(ids[2])->fields;
    EntryFields same = third;
    same.address = first.address;
    const EntryChange change{ids[2], third, same, false};
    apply({change});
    QCOMPARE(text(model, 0, Column::Advice), u"Same address twice"_s);
    QCOMPARE(text(model, 1, Column::Advice), u""_s);
    QCOMPARE(text(model, 2, Column::Advice), u"Same address twice"_s);
    QSet<int> rows;
    for (const QList<QVariant> &one : std::as_const(told))
        rows.insert(one.constFirst().toModelIndex().row());
    QCOMPARE(rows, QSet<int>({0, 2}));
    apply({change.inverse()});
    QCOMPARE(text(model, 0, Column::Advice), u""_s);
}

}

QTEST_GUILESS_MAIN(quaymaster::RegistryEntryModelTest)
#include "tst_registryentrymodel.moc"
