#include "tests/views/registries/registryscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/comparedialog.h"
#include "views/registries/deletetagdialog.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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

    void browse(bool readOnly = false)
    {
        RegistryHost host;
        host.host = m_registry.host();
        host.access.readOnly = readOnly;
        QVERIFY(m_scene->hosts().add(host));
        m_scene->choose(u"hosts"_s, m_registry.host());
        QTRY_VERIFY(m_scene->choose(u"repositories"_s, u"team/app"_s));
        QTRY_VERIFY(m_scene->choose(u"tags"_s, u"1.10"_s));
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
        auto *list = find<QListWidget>(u"deleteTagList"_s);
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"1.10"_s);
        QCOMPARE(list->item(1)->text(), u"latest"_s);
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

    void comparing_marks_what_is_equal_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("equal") << u"latest"_s << u"Equal"_s << QStringList{u"equal"_s, u"equal"_s};
        QTest::newRow("different") << u"multi"_s << u"Different"_s
                                   << QStringList{u"different"_s, u"equal"_s, u"different"_s};
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
        const QStringList problems = accessibilityProblems(*m_dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestImageDialogs)
#include "tst_imagedialogs.moc"
