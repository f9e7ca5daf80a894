#include "tests/fixtures/faultproxy.h"
#include "tests/views/registries/registryscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/images/comparedialog.h"
#include "views/registries/images/deletetagdialog.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Deleting and comparing images, against a real registry.
class TestImageDialogs : public QObject
{
    Q_OBJECT

private:
    AppImages m_images;
    RegistryServer m_registry;
    std::unique_ptr<RegistryScene> m_scene;
    QPointer<QDialog> m_dialog;

    QString tagged(const QString &tag) const { return m_registry.host() + u"/team/app:"_s + tag; }
    template <typename W> W *find(const QString &name) const { return m_dialog->findChild<W *>(name); }

    void browse(bool readOnly = false) { browse(m_registry.host(), readOnly); }

    void browse(const QString &name, bool readOnly)
    {
        RegistryHost host;
        host.host = name;
        host.access.readOnly = readOnly;
        host.environment = RegistryHost::Environment::Production;
        QVERIFY(m_scene->hosts().add(host));
        m_scene->choose(u"hosts"_s, name);
        QTRY_VERIFY(m_scene->choose(u"repositories"_s, u"team/app"_s));
        QTRY_VERIFY(m_scene->choose(u"tags"_s, u"1.10"_s));
    }

    QStringList tagsThatGo() const
    {
        QStringList tags;
        auto *list = find<QTreeWidget>(u"deleteTagList"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            tags.append(list->topLevelItem(row)->text(0));
        return tags;
    }

    QString fateOf(const QString &tag) const
    {
        const auto rows = find<QTreeWidget>(u"deleteTagList"_s)->findItems(tag, Qt::MatchExactly);
        return rows.size() == 1 ? rows.first()->text(2) : QString();
    }

    void select(const QStringList &tags)
    {
        auto &view = m_scene->find<FilteredTable>(u"tags"_s)->view();
        view.clearSelection();
        for (int row = 0; row < view.model()->rowCount(); ++row)
            if (tags.contains(view.model()->index(row, 0).data().toString()))
                view.selectionModel()->select(view.model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    void pressDelete()
    {
        auto &view = m_scene->find<FilteredTable>(u"tags"_s)->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Delete);
        m_dialog = m_scene->dialog(u"deleteTagDialog"_s);
    }

private slots:
    void initTestCase()
    {
        m_registry.setDeleteEnabled(true);
        QVERIFY2(m_registry.start(), m_registry.log().constData());
    }

    void init()
    {
        QVERIFY(m_images.pushTo(m_registry));
        m_scene = std::make_unique<RegistryScene>();
        QVERIFY(m_scene->isActive());
    }

    void cleanup() { m_scene.reset(); }

    void every_tag_that_goes_is_named()
    {
        browse();
        pressDelete();
        QTRY_COMPARE(tagsThatGo(), QStringList({u"1.10"_s, u"latest"_s}));
        QVERIFY(find<QLabel>(u"deleteTagQuestion"_s)->text().contains(m_images.digest(u"1.10"_s).toString()));
        const QStringList problems = accessibilityProblems(*m_dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void nothing_goes_before_the_reference_is_typed()
    {
        browse();
        pressDelete();
        auto *now = find<QPushButton>(u"deleteTagNow"_s);
        auto *typed = find<QLineEdit>(u"deleteTagTyped"_s);
        QTRY_VERIFY(typed->isVisible());
        QVERIFY(!now->isEnabled());
        QVERIFY(!now->isDefault());
        QTest::keyClicks(typed, u"1.10"_s);
        QVERIFY(!now->isEnabled());
        typed->clear();
        QTest::keyClicks(typed, tagged(u"1.10"_s));
        QVERIFY(now->isEnabled());
        QTest::mouseClick(now, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(m_scene->find<FilteredTable>(u"tags"_s)->proxy().rowCount(), 2); // 1.9 and multi
    }

    void enter_leads_to_the_button_and_only_there_deletes()
    {
        browse();
        pressDelete();
        auto *typed = find<QLineEdit>(u"deleteTagTyped"_s);
        QTRY_VERIFY(typed->isVisible());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTest::keyClicks(typed, tagged(u"1.10"_s));
        QTest::keyClick(typed, Qt::Key_Return);
        auto *now = find<QPushButton>(u"deleteTagNow"_s);
        QTRY_VERIFY(now->hasFocus());
        QVERIFY2(m_dialog->isVisible() && typed->isEnabled(), "nothing is given up, and nothing deleted");
        QTest::keyClick(now, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(m_scene->find<FilteredTable>(u"tags"_s)->proxy().rowCount(), 2); // 1.9 and multi
    }

    void several_tags_go_one_image_after_the_other()
    {
        browse();
        select({u"1.9"_s, u"1.10"_s});
        pressDelete();
        QTRY_COMPARE(tagsThatGo(), QStringList({u"1.9"_s, u"1.10"_s, u"latest"_s}));
        QVERIFY(fateOf(u"1.9"_s).contains(u"as chosen"_s));
        QVERIFY(fateOf(u"latest"_s).contains(u"the same image"_s));
        QVERIFY(find<QLabel>(u"deleteTagQuestion"_s)->text().contains(u"2 image"_s));
        QVERIFY(find<QLabel>(u"deleteTagConsequence"_s)->text().contains(u"1 other tag"_s));
        const QStringList problems = accessibilityProblems(*m_dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QTest::keyClicks(find<QLineEdit>(u"deleteTagTyped"_s), m_registry.host() + u"/team/app"_s);
        QTest::mouseClick(find<QPushButton>(u"deleteTagNow"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(m_scene->find<FilteredTable>(u"tags"_s)->proxy().rowCount(), 1); // multi
    }

    void what_could_not_be_deleted_is_told_and_tried_again()
    {
        FaultProxy proxy(m_registry.port());
        const QByteArray refused = m_images.digest(u"1.9"_s).toString().toLatin1();
        proxy.add({.verb = "DELETE", .path = refused.constData(), .answer = Answer{403, {}}});
        browse(proxy.host(), false);
        select({u"1.9"_s, u"1.10"_s});
        pressDelete();
        QTRY_COMPARE(tagsThatGo().size(), 3);
        QTest::keyClicks(find<QLineEdit>(u"deleteTagTyped"_s), proxy.host() + u"/team/app"_s);
        auto *now = find<QPushButton>(u"deleteTagNow"_s);
        QTest::mouseClick(now, Qt::LeftButton);
        QTRY_VERIFY(find<QWidget>(u"deleteTagError"_s)->isVisible());
        QCOMPARE(fateOf(u"1.10"_s), u"deleted"_s);
        QCOMPARE(fateOf(u"latest"_s), u"deleted"_s);
        QVERIFY(!fateOf(u"1.9"_s).isEmpty());
        QVERIFY(!fateOf(u"1.9"_s).contains(u"deleted"_s));
        QTRY_COMPARE(m_scene->find<FilteredTable>(u"tags"_s)->proxy().rowCount(), 2); // 1.9 and multi
        QVERIFY(now->isEnabled());
        QTest::mouseClick(now, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(proxy.count("DELETE"), 3); // what is gone is not asked for again
        QTRY_COMPARE(m_scene->find<FilteredTable>(u"tags"_s)->proxy().rowCount(), 1);
    }

    void a_new_session_looks_again()
    {
        browse();
        pressDelete();
        QTRY_COMPARE(tagsThatGo().size(), 2);
        QVERIFY(m_images.tag(m_registry, u"stable"_s, u"1.10"_s));
        m_scene->browser().renew(); // an operation was given a password
        QVERIFY(m_dialog);
        QVERIFY(!find<QPushButton>(u"deleteTagNow"_s)->isEnabled());
        QTRY_COMPARE(tagsThatGo(), QStringList({u"1.10"_s, u"latest"_s, u"stable"_s}));
        m_dialog->reject();
        QVERIFY(m_images.remove(m_registry, u"1.10"_s));
    }

    void production_is_seen()
    {
        browse();
        pressDelete();
        auto *badge = find<QLabel>(u"environmentBadge"_s);
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->text(), u"Production"_s);
    }

    void a_read_only_host_refuses()
    {
        browse(true);
        pressDelete();
        QTRY_VERIFY(m_dialog);
        QVERIFY(!find<QPushButton>(u"deleteTagNow"_s)->isEnabled());
        bool said = false;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"read-only"_s));
        QVERIFY(said);
        QVERIFY(!find<QLineEdit>(u"deleteTagTyped"_s)->isVisible());
    }

    void a_verdict_is_gone_when_a_reference_changes()
    {
        browse();
        select({u"1.10"_s, u"latest"_s});
        m_scene->actions().find(u"images.compare"_s)->trigger();
        m_dialog = m_scene->dialog(u"compareDialog"_s);
        auto *verdict = find<QLabel>(u"compareVerdict"_s);
        QTRY_VERIFY(verdict->text().startsWith(u"Equal"_s)); // two are compared at once
        QTest::keyClicks(find<QLineEdit>(u"compareSecond"_s), u"2"_s);
        QVERIFY(verdict->text().isEmpty());
        QCOMPARE(find<QTreeWidget>(u"compareRows"_s)->topLevelItemCount(), 0);
    }

    void the_host_that_refused_is_named()
    {
        RegistryServer locked;
        locked.setHtpasswd("qa", "right");
        QVERIFY2(locked.start(), locked.log().constData());
        browse();
        m_scene->actions().find(u"images.compare"_s)->trigger();
        m_dialog = m_scene->dialog(u"compareDialog"_s);
        QTest::keyClicks(find<QLineEdit>(u"compareSecond"_s), locked.host() + u"/team/app:1"_s);
        QTest::keyClick(find<QLineEdit>(u"compareSecond"_s), Qt::Key_Return);
        auto *said = find<QLabel>(u"summary"_s);
        QTRY_VERIFY(said->isVisible());
        QVERIFY2(said->text().startsWith(locked.host()), qPrintable(said->text()));
    }

    void comparing_marks_what_is_equal_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("equal") << u"latest"_s << u"Equal"_s << QStringList{u"equal"_s, u"equal"_s};
        QTest::newRow("different") << u"multi"_s << u"Different"_s
                                   << QStringList{u"different"_s, u"in both"_s, u"in one only"_s};
    }

    void comparing_marks_what_is_equal()
    {
        QFETCH(QString, other);
        QFETCH(QString, verdict);
        QFETCH(QStringList, marks);
        browse();
        m_scene->actions().find(u"images.compare"_s)->trigger();
        m_dialog = m_scene->dialog(u"compareDialog"_s);
        QCOMPARE(find<QLineEdit>(u"compareFirst"_s)->text(), tagged(u"1.10"_s));
        QTest::keyClicks(find<QLineEdit>(u"compareSecond"_s), tagged(other));
        QTest::keyClick(find<QLineEdit>(u"compareSecond"_s), Qt::Key_Return);
        QTRY_VERIFY(find<QLabel>(u"compareVerdict"_s)->text().startsWith(verdict));
        QStringList shown;
        auto *rows = find<QTreeWidget>(u"compareRows"_s);
        for (int row = 0; row < rows->topLevelItemCount(); ++row)
            shown.append(rows->topLevelItem(row)->text(3));
        QCOMPARE(shown, marks);
        BracketTranslator brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QTRY_VERIFY(find<QLabel>(u"compareVerdict"_s)->text().startsWith(u'⟦'));
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(rows->topLevelItemCount(), marks.size());
        const QStringList problems = accessibilityProblems(*m_dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestImageDialogs)
#include "tst_imagedialogs.moc"
