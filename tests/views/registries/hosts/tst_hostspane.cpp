#include "models/distribution/inspect/tagmodel.h"
#include "tests/views/registries/registryscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/hosts/hostbrowser.h"
#include "views/registries/images/repositorylist.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/statepage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// The pane of registry hosts, by keys and clicks, against real registries.
class TestHostsPane : public QObject
{
    Q_OBJECT

private:
    AppImages m_images;
    RegistryServer m_registry;
    std::unique_ptr<RegistryScene> m_scene;

    FilteredTable &table(const QString &name) const { return *m_scene->find<FilteredTable>(name); }

    void browse()
    {
        m_scene->add(m_registry.host(), RegistryHost::Environment::Production);
        m_scene->choose(u"hosts"_s, m_registry.host());
        QTRY_VERIFY(m_scene->choose(u"repositories"_s, u"team/app"_s));
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 4);
    }

    QStringList shownTags() const
    {
        QStringList tags;
        const QAbstractItemModel &rows = table(u"tags"_s).proxy();
        for (int row = 0; row < rows.rowCount(); ++row)
            tags.append(rows.index(row, TagModel::Tag).data().toString());
        return tags;
    }

    QString clipboardAfter(const QString &action) const
    {
        QGuiApplication::clipboard()->clear();
        m_scene->actions().find(action)->trigger();
        return QGuiApplication::clipboard()->text();
    }

    QString tagged(const QString &tag) const { return m_registry.host() + u"/team/app:"_s + tag; }
    QString pinned(const QString &tag) const
    {
        return m_registry.host() + u"/team/app@"_s + m_images.digest(tag).toString();
    }

    QString configuration(const QString &setting) const
    {
        const auto rows = m_scene->find<QTreeWidget>(u"imageConfiguration"_s)->findItems(setting, Qt::MatchExactly);
        return rows.size() == 1 ? rows.first()->text(1) : QString();
    }

private slots:
    void initTestCase()
    {
        m_registry.setDeleteEnabled(true);
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        QVERIFY(m_images.pushTo(m_registry));
    }

    void init()
    {
        m_scene = std::make_unique<RegistryScene>();
        QVERIFY(m_scene->isActive());
    }

    void cleanup() { m_scene.reset(); }

    void a_newcomer_is_offered_to_add_a_host()
    {
        QCOMPARE(table(u"hosts"_s).statePage().state(), StatePage::State::Empty);
        QTest::mouseClick(table(u"hosts"_s).statePage().findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(m_scene->dialog(u"hostDialog"_s));
    }

    void browsing_shows_repositories_tags_and_details()
    {
        browse();
        QCOMPARE(shownTags(), QStringList({u"1.9"_s, u"1.10"_s, u"latest"_s, u"multi"_s}));
        const QModelIndex multi = table(u"tags"_s).proxy().index(3, TagModel::Platforms);
        QTRY_COMPARE(multi.data().toString(), u"linux/amd64, linux/arm64"_s);
        QVERIFY(m_scene->find<QLabel>(u"environmentBadge"_s)->isVisible());
        QVERIFY(m_scene->choose(u"tags"_s, u"multi"_s));
        auto *layers = m_scene->find<QTreeWidget>(u"imageLayers"_s);
        QTRY_COMPARE(layers->topLevelItemCount(), 2);
        QCOMPARE(layers->topLevelItem(0)->childCount(), 3); // its configuration and two layers
        QCOMPARE(m_scene->find<QLineEdit>(u"imageDigest"_s)->text(), m_images.digest(u"multi"_s).toString());
        QVERIFY(m_scene->find<QTreeWidget>(u"imageConfiguration"_s)->topLevelItemCount() > 0);
        QVERIFY(m_scene->find<QPlainTextEdit>(u"imageJson"_s)->toPlainText().contains(u"\"manifests\""_s));
        QVERIFY(m_scene->find<QPlainTextEdit>(u"imageJson"_s)->isReadOnly());
    }

    void advice_follows_the_platform_that_is_chosen()
    {
        browse();
        QVERIFY(m_scene->choose(u"tags"_s, u"multi"_s));
        auto *platform = m_scene->find<QComboBox>(u"imagePlatform"_s);
        QTRY_COMPARE(platform->count(), 2);
        QVERIFY(platform->isVisible());
        const auto *tabs = m_scene->find<QTabWidget>(u"imageTabs"_s);
        QVERIFY2(tabs->tabText(2).contains(u'3'), qPrintable(tabs->tabText(2))); // root, no health check, old
        auto *advice = m_scene->find<QWidget>(u"imageAdvice"_s);
        QCOMPARE(advice->findChildren<SentenceRow *>().size(), 3);
        QTest::keyClick(platform, Qt::Key_Down);
        QVERIFY(configuration(u"Architecture"_s).contains(u"arm64"_s));
        QVERIFY(m_scene->choose(u"tags"_s, u"1.9"_s));
        QTRY_VERIFY(!platform->isVisible()); // there is but one
    }

    void a_repository_can_be_typed()
    {
        m_scene->add(m_registry.host());
        m_scene->choose(u"hosts"_s, m_registry.host());
        auto *typed = m_scene->find<QLineEdit>(u"repositoryTyped"_s);
        QTRY_VERIFY(typed->isEnabled());
        QTest::keyClicks(typed, m_registry.host() + u"/team/app"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 4);
        typed->clear();
        QTest::keyClicks(typed, u"no such"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(!typed->accessibleDescription().isEmpty());
    }

    void what_is_copied()
    {
        browse();
        QVERIFY(m_scene->choose(u"tags"_s, u"1.10"_s));
        QCOMPARE(clipboardAfter(u"images.copyReference"_s), tagged(u"1.10"_s));
        QCOMPARE(clipboardAfter(u"images.copyPullCommand"_s), u"docker pull "_s + tagged(u"1.10"_s));
        QTRY_VERIFY(m_scene->actions().find(u"images.copyPinnedReference"_s)->isEnabled());
        QCOMPARE(clipboardAfter(u"images.copyPinnedReference"_s), pinned(u"1.10"_s));
        QCOMPARE(clipboardAfter(u"images.copyPinnedPullCommand"_s), u"docker pull "_s + pinned(u"1.10"_s));
    }

    void keys_copy_references()
    {
        browse();
        table(u"tags"_s).view().setFocus();
        table(u"tags"_s).view().selectAll();
        QTRY_VERIFY(m_scene->actions().find(u"images.copyPinnedReference"_s)->isEnabled());
        QTest::keyClick(&table(u"tags"_s).view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 4);
        QVERIFY(QGuiApplication::clipboard()->text().contains(tagged(u"1.9"_s)));
        QTest::keyClick(&table(u"tags"_s).view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(pinned(u"1.9"_s)));
    }

    void wishes_name_what_is_selected()
    {
        browse();
        QStringList wishes;
        const HostsPane &pane = m_scene->pane();
        const auto one = [&wishes](const Reference &reference) { wishes.append(reference.toString()); };
        connect(&pane, &HostsPane::promoteRequested, this, one);
        connect(&pane, &HostsPane::pullRequested, this, one);
        connect(&pane, &HostsPane::syncRequested, this, [&](const QList<Reference> &all) {
            for (const Reference &reference : all)
                one(reference);
        });
        QVERIFY(!m_scene->actions().find(u"images.sync"_s)->isEnabled());
        QVERIFY(m_scene->choose(u"tags"_s, u"1.9"_s));
        m_scene->actions().find(u"images.promote"_s)->trigger();
        m_scene->actions().find(u"images.pull"_s)->trigger();
        table(u"tags"_s).view().selectAll();
        QVERIFY(!m_scene->actions().find(u"images.promote"_s)->isEnabled());
        m_scene->actions().find(u"images.sync"_s)->trigger();
        QCOMPARE(wishes,
                 QStringList({tagged(u"1.9"_s), tagged(u"1.9"_s), tagged(u"1.9"_s), tagged(u"1.10"_s),
                              tagged(u"latest"_s), tagged(u"multi"_s)}));
        disconnect(&pane, nullptr, this, nullptr);
    }

    void the_menu_key_offers_what_can_be_done()
    {
        browse();
        QVERIFY(m_scene->choose(u"tags"_s, u"1.9"_s));
        QMenu *menu = nullptr;
        QTimer::singleShot(0, m_scene->window(), [&menu] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu)
                menu->close();
        });
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&table(u"tags"_s).view(), &byKey);
        QTRY_VERIFY(menu || QApplication::activePopupWidget());
        if (!menu)
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu->actions().contains(m_scene->actions().find(u"images.delete"_s)));
        menu->close();
    }

    void refreshing_keeps_selection_and_shows_what_is_new()
    {
        browse();
        QVERIFY(m_scene->choose(u"tags"_s, u"latest"_s));
        QVERIFY(m_images.tag(m_registry, u"2.0"_s, u"1.9"_s));
        m_scene->pane().refresh();
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 5);
        QCOMPARE(table(u"tags"_s).currentRow().data().toString(), u"latest"_s);
        QCOMPARE(table(u"tags"_s).selectedRows().size(), 1);
        QVERIFY(m_scene->choose(u"tags"_s, u"2.0"_s));
        QVERIFY(m_images.remove(m_registry, u"1.9"_s)); // with 2.0
        m_scene->pane().refresh();
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 3);
        QVERIFY(m_images.pushTo(m_registry));
    }

    void a_host_that_is_not_there_is_told_and_asked_again()
    {
        RegistryServer late;
        QVERIFY(late.start());
        late.stop();
        m_scene->add(late.host());
        m_scene->choose(u"hosts"_s, late.host());
        StatePage &page = table(u"repositories"_s).statePage();
        QTRY_COMPARE(page.state(), StatePage::State::Offline);
        QVERIFY2(late.start(), late.log().constData());
        QVERIFY(m_images.pushTo(late));
        QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(table(u"repositories"_s).proxy().rowCount(), 1);
    }

    void hosts_are_removed_after_a_question()
    {
        m_scene->add(u"one.example.com"_s);
        m_scene->add(u"two.example.com"_s);
        m_scene->choose(u"hosts"_s, u"two.example.com"_s);
        table(u"hosts"_s).view().setFocus();
        QTest::keyClick(&table(u"hosts"_s).view(), Qt::Key_Delete);
        auto *question = m_scene->window()->findChild<ConfirmDialog *>();
        QVERIFY(question);
        QTest::mouseClick(&question->verbButton(), Qt::LeftButton);
        QTRY_COMPARE(m_scene->hosts().all().size(), 1);
        QCOMPARE(m_scene->hosts().all().first().host, u"one.example.com"_s);
    }

    void everything_has_a_name_and_every_action_a_text()
    {
        browse();
        QVERIFY(m_scene->choose(u"tags"_s, u"1.9"_s));
        QTRY_VERIFY(m_scene->find<QTreeWidget>(u"imageLayers"_s)->topLevelItemCount() > 0);
        const QStringList nameless = accessibilityProblems(*m_scene->window());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        const QStringList actions = actionProblems(m_scene->actions());
        QVERIFY2(actions.isEmpty(), qPrintable(actions.join(u'\n')));
    }
};

QTEST_MAIN(TestHostsPane)
#include "tst_hostspane.moc"
