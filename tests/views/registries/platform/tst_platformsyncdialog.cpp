#include "tests/views/registries/platform/platformwindow.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/platform/differenceview.h"
#include "views/registries/platform/platformsyncdialog.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/statepage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace quaymaster::tests;
using namespace Qt::StringLiterals;

using Side = PlatformDifference::Side;

/// Both sides brought together with real clicks.
class TestPlatformSyncDialog : public QObject
{
    Q_OBJECT

private:
    struct Scene : PlatformWindow
    {
        using PlatformWindow::PlatformWindow;

        bool open()
        {
            if (!connectNow())
                return false;
            dialog = new PlatformSyncDialog(link, state, &window);
            model = qobject_cast<PlatformSyncModel *>(table()->proxy().sourceModel());
            tester = std::make_unique<QAbstractItemModelTester>(model,
                                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
            dialog->show();
            return isIdle();
        }
        bool isIdle() const
        {
            auto *again = find<QPushButton>(u"platformCompareAgain"_s);
            return QTest::qWaitFor([again] { return again->isEnabled(); }, 10'000);
        }
        FilteredTable *table() const { return find<FilteredTable>(u"platformDifferences"_s); }
        int row(const QString &name) const
        {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->difference(row).name == name)
                    return row;
            return -1;
        }
        QString cell(const QString &name, PlatformSyncModel::Column column) const
        {
            return model->index(row(name), column).data().toString();
        }
        bool isTicked(const QString &name) const
        {
            return model->index(row(name), 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        }
        /// With the mouse, on the box.
        void tick(const QString &name) const
        {
            table()->setCurrentRow(model->index(row(name), 0));
            QTest::keyClick(&table()->view(), Qt::Key_Space);
        }
        /// Apply, the question, and what is typed in it.
        bool apply(const QString &typed = {}) const
        {
            if (!click(u"platformApply"_s) || !QTest::qWaitFor([this] { return question() != nullptr; }))
                return false;
            if (auto *line = find<QLineEdit>(u"typed"_s))
                QTest::keyClicks(line, typed);
            const QPointer<ConfirmDialog> asked = question();
            return click(u"verb"_s) && QTest::qWaitFor([&asked] { return !asked; }) && isIdle();
        }
        /// The first create is under way, and waits to be let go.
        bool startApplying()
        {
            platform.add({PlatformFault::Kind::Hold, "POST", "createImageRegistry"});
            return click(u"platformApply"_s) && click(u"verb"_s) && QTest::qWaitFor([this] {
                       return platform.count("POST", "createImageRegistry") == 1 && !question();
                   });
        }
        ConfirmDialog *question() const { return find<ConfirmDialog>(u"confirm"_s); }
        QString progress() const { return find<QLabel>(u"platformSyncProgress"_s)->text(); }
        QStringList there() const
        {
            QStringList names;
            for (const QJsonObject &row : platform.entries())
                names.append(row.value("name"_L1).toString());
            return names;
        }
        /// The same here and there.
        bool agree(const QStringList &names)
        {
            for (const QString &name : names)
                add(name);
            return open() && apply();
        }
        bool again() const { return click(u"platformCompareAgain"_s) && isIdle(); }
        qint64 idThere(const QString &name) const
        {
            for (const QJsonObject &row : platform.entries())
                if (row.value("name"_L1).toString() == name)
                    return row.value("ID"_L1).toInteger();
            return 0;
        }
        void remove(const QString &name)
        {
            for (const RegistryEntry &entry : entries())
                if (entry.fields.name == name)
                    apply(EntryChange{entry.id, entry.fields, {}, false});
        }
        qint64 apply(const EntryChange &change) { return PlatformWindow::apply(change); }

        QPointer<PlatformSyncDialog> dialog;
        PlatformSyncModel *model = nullptr;
        std::unique_ptr<QAbstractItemModelTester> tester;
    };

private slots:
    void without_a_platform_it_says_so_and_offers_to_connect()
    {
        PlatformWindow scene;
        auto *dialog = new PlatformSyncDialog(scene.link, scene.state, &scene.window);
        const QSignalSpy wanted(dialog, &PlatformSyncDialog::connectionWanted);
        dialog->show();
        auto *table = scene.find<FilteredTable>(u"platformDifferences"_s);
        QTRY_COMPARE(table->statePage().state(), StatePage::State::Empty);
        QTest::mouseClick(table->statePage().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void it_can_be_used_without_a_mouse()
    {
        Scene scene;
        scene.add(u"web"_s);
        QVERIFY(scene.open());
        QVERIFY(QTest::qWaitForWindowActive(scene.dialog));
        const QStringList problems = accessibilityProblems(*scene.dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void no_filter_of_another_time_hides_what_differs()
    {
        Scene scene;
        scene.add(u"web"_s);
        QVERIFY(scene.open());
        scene.table()->filterLine().setText(u"nothing like it"_s);
        scene.dialog->close();
        QTRY_VERIFY(!scene.window.findChild<PlatformSyncDialog *>());
        QVERIFY(scene.open());
        QVERIFY(scene.table()->filterLine().text().isEmpty());
        QCOMPARE(scene.table()->proxy().rowCount(), 1);
        const QString said = scene.find<SentenceRow>(u"platformProblem"_s)->sentence();
        QCOMPARE(said, scene.cell(u"web"_s, PlatformSyncModel::Fate)); // whole, whatever the column shows
    }

    void what_is_new_goes_to_the_other_side()
    {
        Scene scene;
        scene.add(u"here"_s);
        scene.platform.addEntry({{u"name"_s, u"there"_s},
                                 {u"address"_s, u"r.example/there:1"_s},
                                 {u"isOnShelf"_s, true},
                                 {u"supportMemorySplit"_s, false}});
        QVERIFY(scene.open());
        QCOMPARE(scene.model->rowCount(), 2);
        QCOMPARE(scene.cell(u"here"_s, PlatformSyncModel::Side), u"at the platform"_s);
        const QSignalSpy changed(scene.dialog, &PlatformSyncDialog::entriesChanged);
        QVERIFY(scene.apply());
        QCOMPARE(scene.cell(u"here"_s, PlatformSyncModel::Fate), u"Done"_s);
        QCOMPARE(scene.there(), QStringList({u"there"_s, u"here"_s}));
        QCOMPARE(scene.entries().size(), 2);
        QCOMPARE(changed.size(), 1);
        QVERIFY(scene.again());
        QCOMPARE(scene.model->rowCount(), 0);
    }

    void only_what_is_ticked_is_done()
    {
        Scene scene;
        scene.add(u"one"_s);
        scene.add(u"two"_s);
        QVERIFY(scene.open());
        scene.tick(u"one"_s);
        QVERIFY(!scene.isTicked(u"one"_s));
        QVERIFY(scene.apply());
        QCOMPARE(scene.there(), QStringList(u"two"_s));
    }

    void a_conflict_is_left_until_a_side_is_chosen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("remark");
        QTest::newRow("here") << u"platformHereIsRight"_s << u"mine"_s;
        QTest::newRow("there") << u"platformThereIsRight"_s << u"theirs"_s;
    }

    void a_conflict_is_left_until_a_side_is_chosen()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, remark);
        Scene scene;
        QVERIFY(scene.agree({u"web"_s}));
        EntryFields mine = PlatformWindow::fields(u"web"_s);
        mine.remark = u"mine"_s;
        scene.apply(EntryChange{scene.entries().first().id, PlatformWindow::fields(u"web"_s), mine, false});
        scene.platform.editEntry(scene.idThere(u"web"_s), {{u"remark"_s, u"theirs"_s}});
        QVERIFY(scene.again());
        QVERIFY(!scene.find<QPushButton>(u"platformApply"_s)->isEnabled());
        const auto *values = scene.find<DifferenceView>(u"platformValues"_s);
        QCOMPARE(values->topLevelItemCount(), 1);
        QCOMPARE(values->topLevelItem(0)->text(2), u"mine"_s);
        QCOMPARE(values->topLevelItem(0)->text(3), u"theirs"_s);
        QVERIFY(scene.click(button));
        QVERIFY(scene.isTicked(u"web"_s));
        QVERIFY(scene.apply());
        QCOMPARE(scene.entries().first().fields.remark, remark);
        QCOMPARE(scene.platform.entries().first().value("remark"_L1).toString(), remark);
    }

    void a_conflict_that_is_done_cannot_be_decided_again()
    {
        Scene scene;
        QVERIFY(scene.agree({u"web"_s}));
        EntryFields mine = PlatformWindow::fields(u"web"_s);
        mine.remark = u"mine"_s;
        scene.apply(EntryChange{scene.entries().first().id, PlatformWindow::fields(u"web"_s), mine, false});
        scene.platform.editEntry(scene.idThere(u"web"_s), {{u"remark"_s, u"theirs"_s}});
        QVERIFY(scene.again());
        QVERIFY(scene.click(u"platformHereIsRight"_s));
        QVERIFY(scene.click(u"platformApply"_s));
        QTRY_VERIFY(scene.question());
        const QString line = scene.find<QListView>(u"items"_s)->model()->index(0, 0).data().toString();
        QVERIFY2(line.endsWith(u"theirs → mine"_s), qPrintable(line));
        QVERIFY(scene.click(u"verb"_s));
        QTRY_COMPARE(scene.cell(u"web"_s, PlatformSyncModel::Fate), u"Done"_s);
        QVERIFY(scene.isIdle());
        QVERIFY(!scene.find<QPushButton>(u"platformHereIsRight"_s)->isEnabled());
        QTRY_COMPARE(scene.dialog->focusWidget(), &scene.table()->view());
    }

    void all_of_what_is_new_is_shown()
    {
        Scene scene;
        scene.add(u"web"_s);
        QVERIFY(scene.open());
        QCOMPARE(scene.cell(u"web"_s, PlatformSyncModel::Address), u"r.example/web:1.0"_s);
        const auto *values = scene.find<DifferenceView>(u"platformValues"_s);
        QCOMPARE(values->topLevelItemCount(), 7);
        QCOMPARE(values->topLevelItem(1)->text(2), u"r.example/web:1.0"_s);
        QCOMPARE(values->topLevelItem(1)->text(3), u"(not there)"_s);
    }

    void without_the_password_it_asks_for_it()
    {
        PlatformWindow scene;
        QVERIFY(scene.connectNow());
        PlatformCredentials none; // as after a restart without a keychain
        PlatformLink link(*scene.store, none, [] { return PlatformWindow::once(); });
        auto *dialog = new PlatformSyncDialog(link, scene.state, &scene.window);
        const QSignalSpy wanted(dialog, &PlatformSyncDialog::connectionWanted);
        dialog->show();
        QTRY_COMPARE(wanted.size(), 1);
        const auto *table = scene.find<FilteredTable>(u"platformDifferences"_s);
        QCOMPARE(table->statePage().state(), StatePage::State::Empty);
        QTest::mouseClick(table->statePage().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
        delete dialog;
    }

    void a_token_that_ends_in_the_middle_is_replaced()
    {
        Scene scene;
        scene.add(u"web"_s);
        QVERIFY(scene.open());
        scene.platform.expireTokens();
        QVERIFY(scene.apply());
        QCOMPARE(scene.there(), QStringList(u"web"_s));
        QCOMPARE(scene.platform.count("POST", "/base/login"), 2);
    }

    void a_captcha_in_the_middle_is_answered_and_the_choices_stay()
    {
        Scene scene;
        scene.add(u"one"_s);
        scene.add(u"two"_s);
        QVERIFY(scene.open());
        scene.tick(u"one"_s);
        PlatformRules rules;
        rules.captcha = true;
        scene.platform.setRules(rules);
        scene.platform.forgetTokens();
        QVERIFY(scene.apply());
        auto *text = scene.find<QLineEdit>(u"captchaText"_s);
        QTRY_VERIFY(text->isVisible());
        QTest::keyClicks(text, u"123456"_s);
        QVERIFY(scene.click(u"captchaLogIn"_s));
        QTRY_VERIFY(!text->isVisible());
        QTRY_COMPARE(scene.there(), QStringList(u"two"_s)); // by itself: it was confirmed before
        QVERIFY(scene.isIdle());
        QVERIFY(!scene.isTicked(u"one"_s));
        QCOMPARE(scene.progress(), u"1 done, 0 failed, 1 left."_s);
    }

    void what_the_server_refuses_stands_in_its_row_and_the_rest_is_done()
    {
        Scene scene;
        scene.add(u"one"_s);
        scene.add(u"two"_s);
        QVERIFY(scene.open());
        scene.platform.add({PlatformFault::Kind::Refuse, "POST", "createImageRegistry"});
        QVERIFY(scene.apply());
        QCOMPARE(scene.there(), QStringList(u"two"_s));
        const QString fate = scene.cell(u"one"_s, PlatformSyncModel::Fate);
        QCOMPARE(fate,
                 u"%1 could not do that. Read its words, then try again."_s.arg(scene.platform.url().authority()));
        const QModelIndex current = scene.table()->currentRow();
        QCOMPARE(current.row(), scene.row(u"one"_s));
        QTRY_COMPARE(scene.dialog->focusWidget(), &scene.table()->view());
        const QString said = scene.find<SentenceRow>(u"platformProblem"_s)->sentence();
        QVERIFY2(said.contains(u"code 7: "_s), qPrintable(said));
        const auto tip = current.siblingAtColumn(PlatformSyncModel::Fate).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"createImageRegistry"_s), qPrintable(tip));
        QVERIFY(scene.find<QLabel>(u"platformCompared"_s)->text().startsWith(u"Applied"_s));
        QVERIFY(scene.apply());
        QCOMPARE(scene.there(), QStringList({u"two"_s, u"one"_s}));
    }

    void a_server_that_goes_in_the_middle_loses_and_doubles_nothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("before it has done it") << int(PlatformFault::Kind::CloseBefore);
        QTest::newRow("after it has done it") << int(PlatformFault::Kind::CloseAfter);
    }

    void a_server_that_goes_in_the_middle_loses_and_doubles_nothing()
    {
        QFETCH(const int, kind);
        Scene scene;
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            scene.add(name);
        QVERIFY(scene.open());
        PlatformFault gone{static_cast<PlatformFault::Kind>(kind), "POST", "createImageRegistry"};
        gone.after = 1;
        scene.platform.add(gone);
        PlatformFault silent{PlatformFault::Kind::CloseBefore, "GET", "getImageRegistryList"};
        silent.after = 2; // both readings: this one, and that behind the first create
        silent.times = 2;
        scene.platform.add(silent);
        QVERIFY(scene.apply());
        QCOMPARE(scene.cell(u"one"_s, PlatformSyncModel::Fate), u"Done"_s);
        QCOMPARE(scene.cell(u"three"_s, PlatformSyncModel::Fate), u"Left"_s);
        QVERIFY(scene.again());
        if (scene.model->rowCount() > 0)
            QVERIFY(scene.apply());
        QCOMPARE(scene.there(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QVERIFY(scene.again());
        QCOMPARE(scene.model->rowCount(), 0);
    }

    void a_deletion_needs_its_tick_and_its_name()
    {
        Scene scene;
        QVERIFY(scene.agree({u"one"_s, u"two"_s}));
        scene.remove(u"one"_s);
        QVERIFY(scene.again());
        QVERIFY(!scene.isTicked(u"one"_s));
        QVERIFY(!scene.find<QPushButton>(u"platformApply"_s)->isEnabled());
        scene.tick(u"one"_s);
        QVERIFY(scene.click(u"platformApply"_s));
        QTRY_VERIFY(scene.question());
        QVERIFY(!scene.question()->verbButton().isEnabled());
        QVERIFY(scene.click(u"cancel"_s));
        QTRY_VERIFY(!scene.question());
        QCOMPARE(scene.there().size(), 2);
        QVERIFY(scene.apply(u"one"_s));
        QCOMPARE(scene.there(), QStringList(u"two"_s));
    }

    void what_containers_use_is_named_and_stays()
    {
        Scene scene;
        QVERIFY(scene.agree({u"one"_s, u"two"_s}));
        scene.platform.addInstance({{u"name"_s, u"train-7"_s}, {u"imageId"_s, scene.idThere(u"one"_s)}});
        scene.remove(u"one"_s);
        QVERIFY(scene.again());
        scene.tick(u"one"_s);
        QVERIFY(scene.click(u"platformApply"_s));
        QTRY_VERIFY(!scene.isTicked(u"one"_s));
        QVERIFY(!scene.question());
        const QString fate = scene.cell(u"one"_s, PlatformSyncModel::Fate);
        QVERIFY2(fate.contains(u"container"_s), qPrintable(fate));
        QCOMPARE(scene.there().size(), 2);
    }

    void all_containers_that_use_it_can_be_read()
    {
        Scene scene;
        QVERIFY(scene.agree({u"one"_s}));
        for (int number = 1; number <= 40; ++number)
            scene.platform.addInstance(
                {{u"name"_s, u"train-%1"_s.arg(number)}, {u"imageId"_s, scene.idThere(u"one"_s)}});
        scene.remove(u"one"_s);
        QVERIFY(scene.again());
        scene.tick(u"one"_s);
        QVERIFY(scene.click(u"platformApply"_s));
        const auto *evidence = scene.find<QPlainTextEdit>(u"platformEvidence"_s);
        QTRY_VERIFY(evidence->isVisible());
        QCOMPARE(evidence->toPlainText().split(u'\n').size(), 40);
        QVERIFY(evidence->toPlainText().contains(u"train-40"_s));
        QVERIFY(evidence->height() < scene.dialog->height() / 4);
        const QString said = scene.find<SentenceRow>(u"platformProblem"_s)->sentence();
        QVERIFY2(said.contains(u"35 more"_s), qPrintable(said));
    }

    void where_it_cannot_be_asked_the_question_says_so()
    {
        PlatformRules rules;
        rules.forbidden = {"getInstanceList"};
        Scene scene(rules);
        QVERIFY(scene.agree({u"one"_s}));
        scene.remove(u"one"_s);
        QVERIFY(scene.again());
        scene.tick(u"one"_s);
        QVERIFY(scene.click(u"platformApply"_s));
        QTRY_VERIFY(scene.question());
        QVERIFY(scene.find<QLabel>(u"consequence"_s)->text().contains(u"cannot say"_s));
        QTest::keyClicks(scene.find<QLineEdit>(u"typed"_s), u"one"_s);
        QVERIFY(scene.click(u"verb"_s));
        QTRY_VERIFY(scene.there().isEmpty());
    }

    void a_side_that_changed_after_the_comparison_is_left()
    {
        Scene scene;
        QVERIFY(scene.agree({u"web"_s}));
        EntryFields mine = PlatformWindow::fields(u"web"_s);
        mine.remark = u"mine"_s;
        scene.apply(EntryChange{scene.entries().first().id, PlatformWindow::fields(u"web"_s), mine, false});
        QVERIFY(scene.again());
        scene.platform.editEntry(scene.idThere(u"web"_s), {{u"remark"_s, u"theirs"_s}});
        QVERIFY(scene.apply());
        QVERIFY(scene.cell(u"web"_s, PlatformSyncModel::Fate).contains(u"Compare them again"_s));
        QCOMPARE(scene.platform.entries().first().value("remark"_L1).toString(), u"theirs"_s);
    }

    void states_are_distinct()
    {
        PlatformRules rules;
        rules.forbidden = {"getImageRegistryList"};
        Scene scene(rules);
        QVERIFY(scene.open());
        QCOMPARE(scene.table()->statePage().state(), StatePage::State::Forbidden);
        scene.platform.setRules({});
        scene.platform.add({PlatformFault::Kind::CloseBefore, "GET", "getImageRegistryList", 5});
        QVERIFY(scene.again());
        QCOMPARE(scene.table()->statePage().state(), StatePage::State::Offline);
    }

    void closing_while_it_applies_asks_and_ends_the_entry_under_way()
    {
        Scene scene;
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            scene.add(name);
        QVERIFY(scene.open());
        QVERIFY(scene.startApplying());
        QVERIFY(scene.click(u"platformClose"_s));
        QTRY_VERIFY(scene.question());
        QVERIFY(scene.click(u"cancel"_s));
        QTRY_VERIFY(!scene.question());
        QVERIFY(scene.dialog->isApplying());
        QTest::keyClick(scene.dialog, Qt::Key_Escape);
        QTRY_VERIFY(scene.question());
        QVERIFY(scene.click(u"verb"_s));
        QVERIFY(scene.dialog->isVisible());
        scene.platform.letGo();
        QTRY_VERIFY(!scene.dialog);
        QCOMPARE(scene.there(), QStringList(u"one"_s));
        QVERIFY(scene.open());
        QVERIFY(scene.apply());
        QCOMPARE(scene.there(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    }

    void the_question_goes_when_there_is_nothing_to_stop_any_more()
    {
        Scene scene;
        scene.add(u"one"_s);
        QVERIFY(scene.open());
        QVERIFY(scene.startApplying());
        QVERIFY(scene.click(u"platformClose"_s));
        QTRY_VERIFY(scene.question());
        scene.platform.letGo();
        QTRY_VERIFY(!scene.question());
        QVERIFY(scene.dialog->isVisible());
        QCOMPARE(scene.cell(u"one"_s, PlatformSyncModel::Fate), u"Done"_s);
    }

    void a_question_about_an_older_comparison_goes()
    {
        Scene scene;
        scene.add(u"one"_s);
        QVERIFY(scene.open());
        QVERIFY(scene.click(u"platformApply"_s));
        QTRY_VERIFY(scene.question());
        scene.dialog->compare(); // as another platform was connected
        QTRY_VERIFY(!scene.question());
        QVERIFY(scene.isIdle());
        QVERIFY(scene.there().isEmpty());
    }

    void a_comparison_can_be_stopped()
    {
        Scene scene;
        QVERIFY(scene.open());
        scene.platform.add({PlatformFault::Kind::Stall, "GET", "getImageRegistryList"});
        QVERIFY(scene.click(u"platformCompareAgain"_s));
        QVERIFY(scene.click(u"platformStop"_s));
        QVERIFY(scene.isIdle());
        QCOMPARE(scene.table()->statePage().state(), StatePage::State::Empty);
    }
};

QTEST_MAIN(TestPlatformSyncDialog)
#include "tst_platformsyncdialog.moc"
