#include "models/registries/entries/entrysteps.h"
#include "models/store/storethread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// What is undone and done again, over a workspace of its own.
class TestEntrySteps : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<RegistryEntries> m_entries;
    std::unique_ptr<EntrySteps> m_steps;

    static EntryFields named(const QString &name)
    {
        EntryFields fields;
        fields.name = name;
        fields.address = u"nginx:1.25"_s;
        return fields;
    }
    void add(const QString &name) { m_steps->apply({EntryChange{0, {}, named(name)}}, name, this); }
    void rename(const QString &from, const QString &to)
    {
        m_steps->apply({EntryChange{m_entries->all().first().id, named(from), named(to)}}, to, this);
    }
    QString names() const
    {
        QStringList names;
        for (const RegistryEntry &entry : m_entries->all())
            names.append(entry.fields.name);
        return names.join(u',');
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = StoreThread::open(m_folder->filePath(u"quaymaster.sqlite"_s));
        QVERIFY(store);
        m_store = *std::move(store);
        m_entries = std::make_unique<RegistryEntries>(*m_store);
        m_steps = std::make_unique<EntrySteps>(*m_entries);
        m_entries->load();
        QTRY_VERIFY(m_entries->isLoaded());
    }
    void cleanup()
    {
        m_steps.reset();
        m_entries.reset();
        m_store.reset();
    }

    void the_newest_step_is_undone_first()
    {
        add(u"a"_s);
        QTRY_COMPARE(names(), u"a"_s);
        rename(u"a"_s, u"b"_s);
        QTRY_COMPARE(names(), u"b"_s);
        m_steps->undo();
        QTRY_COMPARE(names(), u"a"_s);
        m_steps->undo();
        QTRY_COMPARE(names(), QString());
        QTRY_VERIFY(m_steps->canRedo());
        QVERIFY(!m_steps->canUndo());
        m_steps->redo();
        QTRY_COMPARE(names(), u"a"_s);
        m_steps->redo();
        QTRY_COMPARE(names(), u"b"_s);
    }

    void keys_that_are_pressed_too_fast_wait_their_turn()
    {
        add(u"a"_s);
        add(u"b"_s);
        m_steps->undo();
        m_steps->undo();
        m_steps->redo();
        QTRY_VERIFY(!m_entries->all().isEmpty());
        QTRY_COMPARE(names(), u"a"_s);
        QTRY_VERIFY(m_steps->canUndo() && m_steps->canRedo());
    }

    void a_new_step_forgets_what_was_undone()
    {
        add(u"a"_s);
        QTRY_COMPARE(names(), u"a"_s);
        m_steps->undo();
        QTRY_VERIFY(m_steps->canRedo());
        add(u"b"_s);
        QTRY_COMPARE(names(), u"b"_s);
        QTRY_VERIFY(m_steps->canUndo());
        QVERIFY(!m_steps->canRedo());
    }

    void a_step_that_somebody_has_built_upon_goes()
    {
        add(u"a"_s);
        QTRY_VERIFY(m_steps->canUndo());
        m_entries->apply({EntryChange{m_entries->all().first().id, named(u"a"_s), named(u"theirs"_s)}},
                         ChangeOrigin::here(), this, [](const auto &) {});
        QSignalSpy failed(m_steps.get(), &EntrySteps::failed);
        m_steps->undo();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().summary.contains(u"undone"_s));
        QTRY_COMPARE(names(), u"theirs"_s);
        QTRY_VERIFY(!m_steps->canUndo() && !m_steps->canRedo());
    }

    void after_any_other_error_it_can_be_tried_again_data()
    {
        QTest::addColumn<bool>("isRedo");
        QTest::newRow("undo") << false;
        QTest::newRow("redo") << true;
    }
    void after_any_other_error_it_can_be_tried_again()
    {
        QFETCH(const bool, isRedo);
        add(u"a"_s);
        QTRY_VERIFY(m_steps->canUndo());
        if (isRedo)
            m_steps->undo();
        QTRY_COMPARE(m_steps->canRedo(), isRedo);
        const auto run = [this](const QString &statement) {
            m_store->post([statement](Database &database) { QVERIFY(database.run(statement)); });
        };
        run(u"CREATE TRIGGER full BEFORE INSERT ON registry_entry_event "
            "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"_s);
        QSignalSpy failed(m_steps.get(), &EntrySteps::failed);
        const auto again = [this, isRedo] { isRedo ? m_steps->redo() : m_steps->undo(); };
        again();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().value<Error>().summary.contains(u"changed since"_s));
        QTRY_COMPARE(m_steps->canUndo(), !isRedo);
        QCOMPARE(m_steps->canRedo(), isRedo);
        run(u"DROP TRIGGER full"_s);
        again();
        QTRY_COMPARE(names(), isRedo ? u"a"_s : QString());
        QCOMPARE(failed.size(), 1);
    }

    void what_somebody_has_done_already_is_undone_too()
    {
        QList<qint64> ids;
        m_entries->apply({EntryChange{0, {}, named(u"imported"_s)}}, ChangeOrigin::here(), this,
                         [&](const Result<QList<qint64>> &applied) { ids = *applied; });
        QTRY_COMPARE(ids.size(), 1);
        m_steps->record({EntryChange{ids.first(), {}, named(u"imported"_s)}}, u"imported"_s);
        QVERIFY(m_steps->canUndo());
        m_steps->undo();
        QTRY_VERIFY(m_entries->all().isEmpty());
    }

    void a_step_that_fails_is_none()
    {
        QSignalSpy failed(m_steps.get(), &EntrySteps::failed);
        bool answered = false;
        m_steps->apply({EntryChange{0, {}, EntryFields()}}, u"nothing"_s, this,
                       [&](const Result<QList<qint64>> &ids) { answered = !ids; });
        QTRY_VERIFY(answered);
        QVERIFY(failed.isEmpty()); // who asked has been told
        m_steps->apply({EntryChange{0, {}, EntryFields()}}, u"nothing"_s, this);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_steps->canUndo());
    }
};

QTEST_GUILESS_MAIN(TestEntrySteps)
#include "tst_entrysteps.moc"
