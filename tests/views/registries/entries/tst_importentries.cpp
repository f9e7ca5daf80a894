#include "tests/views/registries/entries/importscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/hosts/filefield.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

using Model = ImportEntriesModel;

/// Importing registry entries from files and from a spreadsheet, by mouse and by keys.
class TestImportEntries : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportScene> m_scene;

    void click(const char *button) const { QTest::mouseClick(&m_scene->find<QAbstractButton>(button), Qt::LeftButton); }
    void choose(const char *combo, const QString &text) const
    {
        auto &box = m_scene->find<QComboBox>(combo);
        const int index = box.findText(text, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(text));
        box.setFocus();
        box.setCurrentIndex(index);
    }

private slots:
    void init()
    {
        m_scene = std::make_unique<ImportScene>();
        QVERIFY(m_scene->add({{u"web"_s, u"nginx:1.25"_s}, {u"cache"_s, u"redis:7"_s}}));
    }
    void cleanup() { m_scene.reset(); }

    void a_file_is_imported_by_keys_alone()
    {
        const QString file
            = m_scene->file(u"a.csv"_s, "name,address,remark\nweb,nginx:1.25,good\ncache,redis:7,\nnew,mysql:8.0,\n");
        m_scene->open();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->dialog()));
        QTest::keyClicks(m_scene->dialog()->focusWidget(), file);
        QTRY_VERIFY(!m_scene->summary().isEmpty());
        QVERIFY(m_scene->canImport());
        QCOMPARE(m_scene->summary(), u"3 row(s): 1 new, 1 changed, 1 the same, 0 wrong."_s);
        QCOMPARE(m_scene->cells(Model::Effect), QStringList({u"Changed"_s, u"The same"_s, u"New"_s}));
        QCOMPARE(m_scene->find<QPushButton>("importNow").text(), u"&Import 2 entries"_s);
        QTest::keyClick(m_scene->dialog(), Qt::Key_Return);
        QTRY_VERIFY(!m_scene->dialog());
        QCOMPARE(m_scene->names(), QStringList({u"web"_s, u"cache"_s, u"new"_s}));
        QCOMPARE(m_scene->entry(u"web"_s)->fields.remark, u"good"_s);
    }

    void an_import_can_be_undone_and_is_told_apart_in_the_history()
    {
        m_scene->open().readFile(m_scene->file(u"a.csv"_s, "name,address,remark\nweb,nginx:1.25,x\nnew,mysql:8.0,\n"));
        QVERIFY(m_scene->canImport());
        click("importNow");
        QTRY_VERIFY(!m_scene->dialog());
        QCOMPARE(m_scene->imported().size(), 2);
        std::optional<Result<QList<EntryEvent>>> history;
        m_scene->entries().history(m_scene->entry(u"new"_s)->id, &m_scene->window(),
                                   [&](const auto &events) { history = events; });
        QTRY_VERIFY(history);
        QCOMPARE((*history)->first().origin.kind, ChangeOrigin::Kind::Import);
        QList<EntryChange> inverse;
        for (const EntryChange &change : m_scene->imported())
            inverse.prepend(change.inverse());
        QVERIFY(m_scene->apply(inverse));
        QCOMPARE(m_scene->names(), QStringList({u"web"_s, u"cache"_s}));
        QVERIFY(m_scene->entry(u"web"_s)->fields.remark.isEmpty());
    }

    void wrong_rows_keep_the_others_out_unless_they_are_skipped()
    {
        m_scene->open().readFile(m_scene->file(u"a.csv"_s, "name,address\nnew,mysql:8.0\nbad,:::\n"));
        QVERIFY(m_scene->isSettled());
        QVERIFY(!m_scene->canImport());
        const QString why = m_scene->find<QPushButton>("importNow").accessibleDescription();
        QVERIFY2(why.contains(u"1 row(s) are wrong"_s), qPrintable(why));
        click("importSkipWrong");
        QVERIFY(m_scene->canImport());
        click("importNow");
        QTRY_VERIFY(!m_scene->dialog());
        QCOMPARE(m_scene->names(), QStringList({u"web"_s, u"cache"_s, u"new"_s}));
    }

    void a_file_that_was_corrected_is_read_again()
    {
        const QString file = m_scene->file(u"a.csv"_s, "name,address\nbad,:::\n");
        m_scene->open().readFile(file);
        QVERIFY(m_scene->isSettled());
        QVERIFY(!m_scene->canImport());
        m_scene->file(u"a.csv"_s, "name,address\ngood,mysql:8.0\n");
        QTest::keyClick(m_scene->dialog(), Qt::Key_F5);
        QTRY_COMPARE(m_scene->cells(Model::Name), QStringList{u"good"_s});
        QVERIFY(m_scene->canImport());
        QVERIFY(!m_scene->find<QWidget>("importSkipWrong").isVisible());
    }

    void a_file_in_gbk_is_read_by_one_button()
    {
        m_scene->open().readFile(m_scene->file(u"a.csv"_s,
                                               "\xc3\xfb\xd7\xd6,\xb5\xd8\xd6\xb7\r\n"
                                               "\xcd\xf8\xd2\xb3,nginx:1.27\r\n"));
        QVERIFY(m_scene->isSettled());
        QVERIFY2(m_scene->failure().contains(u"GBK"_s), qPrintable(m_scene->failure()));
        QVERIFY(m_scene->find<QPushButton>("importOffer").text().contains(u"GBK"_s));
        click("importOffer");
        QTRY_COMPARE(m_scene->cells(Model::Name), QStringList{u"网页"_s});
        QVERIFY(m_scene->failure().isEmpty());
        QVERIFY(m_scene->summary().contains(u"read as GBK"_s));
        click("importNow");
        QTRY_VERIFY(m_scene->entry(u"网页"_s));
    }

    void hostile_files_are_refused_and_say_why_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no text") << u"a.csv"_s << QByteArray("\0\1\2\3", 4) << u"not a text file"_s;
        QTest::newRow("open quote") << u"a.csv"_s << QByteArray("name,address\n\"web,nginx\n") << u"quotation mark"_s;
        QTest::newRow("no address") << u"a.csv"_s << QByteArray("name,remark\nweb,x\n") << u"address"_s;
        QTest::newRow("no json") << u"a.json"_s << QByteArray("[{\"name\":") << u"JSON"_s;
        QTest::newRow("deep json") << u"a.json"_s << QByteArray(100'000, '[') << QString();
        QTest::newRow("a folder") << u"."_s << QByteArray() << QString();
        QTest::newRow("nothing there") << u"missing.csv"_s << QByteArray() << u"There is no file"_s;
    }

    void hostile_files_are_refused_and_say_why()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        m_scene->open();
        if (bytes.isEmpty())
            m_scene->dialog()->readFile(QFileInfo(m_scene->file(u"b"_s, "")).absolutePath() + u'/' + name);
        else
            m_scene->dialog()->readFile(m_scene->file(name, bytes));
        QVERIFY(m_scene->isSettled());
        const QString failure = m_scene->failure();
        QVERIFY2(!failure.isEmpty() && failure.contains(said), qPrintable(failure));
        QVERIFY(!m_scene->canImport());
        QVERIFY(!m_scene->find<QPushButton>("importOffer").isVisible());
        m_scene->dialog()->readFile(m_scene->file(u"good.csv"_s, "address\nmysql:8.0\n"));
        QVERIFY(m_scene->canImport());
        QVERIFY(m_scene->failure().isEmpty());
    }

    void a_file_is_dropped_anywhere_on_it()
    {
        ImportEntriesDialog &dialog = m_scene->open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_scene->file(u"a.json"_s, R"([{"name": "n", "address": "mysql:8.0"}])"))});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dialog, &drop);
        QVERIFY(m_scene->canImport());
        QCOMPARE(m_scene->cells(Model::Name), QStringList{u"n"_s});
        data.setUrls({QUrl(u"https://example.com/a.csv"_s)});
        QDragEnterEvent far({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        far.ignore();
        QApplication::sendEvent(&dialog, &far);
        QVERIFY(!far.isAccepted());
    }

    void rows_of_a_spreadsheet_are_imported()
    {
        m_scene->open().readPasted(u"db\tmysql:8.0\nweb\tnginx:1.25\n"_s);
        QVERIFY(m_scene->canImport());
        QCOMPARE(m_scene->cells(Model::Effect), QStringList({u"New"_s, u"The same"_s}));
        QVERIFY(!m_scene->find<QToolButton>("importAgain").isEnabled());
        click("importNow");
        QTRY_VERIFY(m_scene->entry(u"db"_s));
    }

    void rows_are_filtered_by_what_happens_to_them()
    {
        m_scene->open().readFile(
            m_scene->file(u"a.csv"_s, "name,address\nweb,nginx:1.25\na,mysql:8\nb,mysql:9\nc,:\n"));
        QVERIFY(m_scene->isSettled());
        choose("importKind", u"New (2)"_s);
        QCOMPARE(m_scene->cells(Model::Name), QStringList({u"a"_s, u"b"_s}));
        QTest::keyClicks(&m_scene->find<FilteredTable>("importRows").filterLine(), u"mysql:9"_s);
        QCOMPARE(m_scene->cells(Model::Name), QStringList{u"b"_s});
        m_scene->find<FilteredTable>("importRows").clearFilter();
        choose("importKind", u"Wrong (1)"_s);
        QCOMPARE(m_scene->cells(Model::Name), QStringList{u"c"_s});
        choose("importKind", u"All rows"_s);
        QCOMPARE(m_scene->cells(Model::Name).size(), 4);
    }

    void nothing_is_lost_when_somebody_else_was_faster()
    {
        m_scene->open().readFile(m_scene->file(u"a.csv"_s, "name,address,remark\nweb,nginx:1.25,mine\n"));
        QVERIFY(m_scene->canImport());
        const RegistryEntry before = *m_scene->entry(u"web"_s);
        EntryFields after = before.fields;
        after.description = u"theirs"_s;
        QVERIFY(m_scene->apply({{before.id, before.fields, after}}));
        click("importNow");
        QTRY_VERIFY(!m_scene->failure().isEmpty());
        QVERIFY(m_scene->imported().isEmpty());
        const QSignalSpy readAgain(&m_scene->find<FilteredTable>("importRows").proxy(),
                                   &QAbstractItemModel::modelReset);
        QTRY_VERIFY(!readAgain.isEmpty()); // compared with what it is now
        QVERIFY(m_scene->canImport());
        QVERIFY2(!m_scene->failure().isEmpty(), "which stays to be read");
        click("importNow");
        QTRY_VERIFY(!m_scene->dialog());
        QCOMPARE(m_scene->entry(u"web"_s)->fields.remark, u"mine"_s);
        QCOMPARE(m_scene->entry(u"web"_s)->fields.description, u"theirs"_s);
    }

    void what_is_new_meanwhile_is_compared_with()
    {
        m_scene->open().readFile(m_scene->file(u"a.csv"_s, "name,address\ndb,mysql:8.0\n"));
        QVERIFY(m_scene->canImport());
        QVERIFY(m_scene->add({{u"db"_s, u"mysql:8.0"_s}}));
        QTRY_COMPARE(m_scene->cells(Model::Effect), QStringList{u"The same"_s});
        QTRY_VERIFY(
            m_scene->find<QPushButton>("importNow").accessibleDescription().contains(u"Nothing would change"_s));
    }

    void columns_that_are_not_known_are_named()
    {
        m_scene->open().readFile(m_scene->file(u"a.csv"_s, "address,Owner,Price\nmysql:8.0,me,3\n"));
        QVERIFY(m_scene->canImport());
        const QString said = m_scene->find<FilteredTable>("importRows").accessibleDescription();
        QVERIFY2(said.contains(u"Owner, Price"_s), qPrintable(said));
    }

    void it_may_be_closed_while_it_reads()
    {
        QByteArray bytes = "name,address\n";
        for (int i = 0; i < 50'000; ++i)
            bytes += QByteArray::number(i) + ",reg.example.com/app/" + QByteArray::number(i) + ":1.0\n";
        const QString file = m_scene->file(u"many.csv"_s, bytes);
        m_scene->open().readFile(file);
        QCOMPARE(m_scene->find<QLabel>("importProgress").text(), u"Reading…"_s);
        QTest::keyClick(m_scene->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!m_scene->dialog());
        QVERIFY(m_scene->imported().isEmpty());
    }

    void it_waits_for_entries_that_are_not_there_yet()
    {
        ImportScene scene; // which is still reading them
        QVERIFY(!scene.entries().isLoaded());
        scene.open().readFile(scene.file(u"a.csv"_s, "address\nmysql:8.0\n"));
        QTRY_VERIFY(scene.canImport());
    }

    void everybody_can_use_it()
    {
        m_scene->open().readFile(m_scene->file(u"a.csv"_s, "name,address,Owner\nnew,mysql:8.0,\nbad,:::,\n"));
        QVERIFY(m_scene->isSettled());
        const QStringList problems = accessibilityProblems(*m_scene->dialog());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestImportEntries)
#include "tst_importentries.moc"
