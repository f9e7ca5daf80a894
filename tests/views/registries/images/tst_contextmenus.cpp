#include "tests/views/registries/registryscene.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Every action of the context menus, chosen there by the mouse or by keys, against a real registry.
class TestContextMenus : public QObject
{
    Q_OBJECT

private:
    enum class Opened { ByMouse, ByMenuKey, ByShiftF10 };

    AppImages m_images;
    RegistryServer m_registry;
    std::unique_ptr<RegistryScene> m_scene;
    QStringList m_wishes;

    FilteredTable &table(const QString &name) const { return *m_scene->find<FilteredTable>(name); }
    QString tagged(const QString &tag) const { return m_registry.host() + u"/team/app:"_s + tag; }

    void followWishes()
    {
        m_wishes.clear();
        const HostsPane &pane = m_scene->pane();
        const auto wish = [this](const QString &what) {
            return [this, what](const Reference &reference) { m_wishes.append(what + reference.toString()); };
        };
        connect(&pane, &HostsPane::promoteRequested, m_scene->window(), wish(u"promote "_s));
        connect(&pane, &HostsPane::pullRequested, m_scene->window(), wish(u"pull "_s));
        connect(&pane, &HostsPane::syncRequested, m_scene->window(), [this](const QList<Reference> &all) {
            for (const Reference &reference : all)
                m_wishes.append(u"sync "_s + reference.toString());
        });
    }

    QMenu *openMenu(const QString &name, Opened how) const
    {
        QTreeView &view = table(name).view();
        view.setFocus();
        const QPoint place = view.visualRect(view.currentIndex()).center();
        if (how == Opened::ByMenuKey) {
            QContextMenuEvent byKey(QContextMenuEvent::Keyboard, place, {}); // as platforms tell of the key
            QApplication::sendEvent(&view, &byKey);
        } else if (how == Opened::ByShiftF10) {
            QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        } else {
            QContextMenuEvent byMouse(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
            QApplication::sendEvent(view.viewport(), &byMouse);
        }
        [[maybe_unused]] const bool opened = QTest::qWaitFor([] { return QApplication::activePopupWidget(); });
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    /// False if it is not there, or cannot be chosen.
    bool pick(const QString &name, const QString &action, Opened how) const
    {
        const QPointer<QMenu> menu = openMenu(name, how);
        QAction *wanted = m_scene->actions().find(action);
        if (!menu || !wanted || !menu->actions().contains(wanted) || !wanted->isEnabled())
            return false;
        if (how == Opened::ByMouse) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        } else {
            menu->setActiveAction(wanted);
            QTest::keyClick(menu, Qt::Key_Return);
        }
        return QTest::qWaitFor([&menu] { return !menu; });
    }

    void chooseTag()
    {
        QTRY_VERIFY(m_scene->choose(u"repositories"_s, u"team/app"_s));
        QTRY_VERIFY(m_scene->choose(u"tags"_s, u"1.10"_s));
        QTRY_VERIFY(m_scene->actions().find(u"images.copyPinnedReference"_s)->isEnabled());
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        QVERIFY(m_images.pushTo(m_registry));
    }

    void init()
    {
        m_scene = std::make_unique<RegistryScene>();
        QVERIFY(m_scene->isActive());
        m_scene->add(m_registry.host());
        QVERIFY(m_scene->choose(u"hosts"_s, m_registry.host()));
        followWishes();
    }

    void cleanup() { m_scene.reset(); }

    void what_is_copied_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("text");
        const QString pinned = m_registry.host() + u"/team/app@"_s + m_images.digest(u"1.10"_s).toString();
        QTest::newRow("reference") << u"images.copyReference"_s << tagged(u"1.10"_s);
        QTest::newRow("by digest") << u"images.copyPinnedReference"_s << pinned;
        QTest::newRow("command") << u"images.copyPullCommand"_s << u"docker pull "_s + tagged(u"1.10"_s);
        QTest::newRow("command by digest") << u"images.copyPinnedPullCommand"_s << u"docker pull "_s + pinned;
        QTest::newRow("copying command") << u"images.copyCopyCommand"_s
                                         << u"skopeo copy --all docker://"_s + pinned + u" docker://"_s;
    }

    void what_is_copied()
    {
        QFETCH(QString, action);
        QFETCH(QString, text);
        chooseTag();
        for (const Opened how : {Opened::ByMouse, Opened::ByMenuKey, Opened::ByShiftF10}) {
            QGuiApplication::clipboard()->clear();
            QVERIFY(pick(u"tags"_s, action, how));
            QCOMPARE(QGuiApplication::clipboard()->text(), text);
        }
    }

    void what_is_wished_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("wish");
        QTest::newRow("sync") << u"images.sync"_s << u"sync "_s;
        QTest::newRow("promote") << u"images.promote"_s << u"promote "_s;
        QTest::newRow("pull") << u"images.pull"_s << u"pull "_s;
    }

    void what_is_wished()
    {
        QFETCH(QString, action);
        QFETCH(QString, wish);
        chooseTag();
        QVERIFY(pick(u"tags"_s, action, Opened::ByMouse));
        QVERIFY(pick(u"tags"_s, action, Opened::ByMenuKey));
        QCOMPARE(m_wishes, QStringList({wish + tagged(u"1.10"_s), wish + tagged(u"1.10"_s)}));
    }

    void what_opens_a_dialog_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("compare") << u"tags"_s << u"images.compare"_s << u"compareDialog"_s;
        QTest::newRow("delete") << u"tags"_s << u"images.delete"_s << u"deleteTagDialog"_s;
        QTest::newRow("test") << u"hosts"_s << u"hosts.test"_s << u"hostDialog"_s;
        QTest::newRow("edit") << u"hosts"_s << u"hosts.edit"_s << u"hostDialog"_s;
        QTest::newRow("remove") << u"hosts"_s << u"hosts.remove"_s << u"confirm"_s;
        QTest::newRow("add") << u"hosts"_s << u"hosts.add"_s << u"hostDialog"_s;
        QTest::newRow("import") << u"hosts"_s << u"hosts.import"_s << u"importHostsDialog"_s;
    }

    void what_opens_a_dialog()
    {
        QFETCH(QString, where);
        QFETCH(QString, action);
        QFETCH(QString, dialog);
        chooseTag();
        for (const Opened how : {Opened::ByMouse, Opened::ByMenuKey}) {
            QVERIFY(pick(where, action, how));
            QDialog *opened = m_scene->dialog(dialog);
            QVERIFY(opened);
            opened->reject();
            QTRY_VERIFY(!m_scene->window()->findChild<QDialog *>(dialog));
            m_scene->window()->activateWindow(); // as a window manager does
            QVERIFY(m_scene->isActive());
        }
    }

    void browsing_leads_to_the_repositories()
    {
        QTRY_COMPARE(table(u"repositories"_s).proxy().rowCount(), 1);
        QVERIFY(pick(u"hosts"_s, u"hosts.browse"_s, Opened::ByMenuKey));
        m_scene->window()->activateWindow(); // as a window manager does
        QVERIFY(m_scene->isActive());
        QTRY_VERIFY(table(u"repositories"_s).isAncestorOf(QApplication::focusWidget()));
    }

    void rows_are_copied_as_they_are_shown()
    {
        chooseTag();
        QVERIFY(pick(u"repositories"_s, u"repositories.copy"_s, Opened::ByMenuKey));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"team/app"_s));
    }
};

QTEST_MAIN(TestContextMenus)
#include "tst_contextmenus.moc"
