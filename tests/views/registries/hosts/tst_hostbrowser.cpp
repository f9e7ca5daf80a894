#include "models/distribution/inspect/tagmodel.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/views/registries/registryscene.h"
#include "tests/views/widgetwalk.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/statepage.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Looking at what lies in a host while the host, the session or the language changes, and where it lists nothing. A
/// real registry behind a proxy.
class TestHostBrowser : public QObject
{
    Q_OBJECT

private:
    AppImages m_images;
    RegistryServer m_registry;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<RegistryScene> m_scene;

    FilteredTable &table(const QString &name) const { return *m_scene->find<FilteredTable>(name); }
    QString title() const { return m_scene->find<QLabel>(u"browserTitle"_s)->text(); }
    QTreeWidget &layers() const { return *m_scene->find<QTreeWidget>(u"imageLayers"_s); }

    void refuseCatalog(int status)
    {
        m_proxy->add({.path = "/v2/_catalog", .times = -1, .answer = Answer{status, {}}});
    }

    void chooseHost()
    {
        m_scene->add(m_proxy->host());
        QVERIFY(m_scene->choose(u"hosts"_s, m_proxy->host()));
    }

    void browse()
    {
        chooseHost();
        QTRY_VERIFY(m_scene->choose(u"repositories"_s, u"team/app"_s));
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 4);
    }

    void inspect(const QString &tag)
    {
        QVERIFY(m_scene->choose(u"tags"_s, tag));
        QTRY_VERIFY(layers().isVisible());
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        QVERIFY(m_images.pushTo(m_registry));
    }

    void init()
    {
        m_proxy = std::make_unique<FaultProxy>(m_registry.port());
        m_scene = std::make_unique<RegistryScene>();
        QVERIFY(m_scene->isActive());
    }

    void cleanup()
    {
        m_scene.reset();
        m_proxy.reset();
    }

    void where_there_is_no_list_what_was_used_is_offered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("words");
        QTest::newRow("no catalogue") << 404 << u"repositoriesNote"_s << u"does not list its repositories"_s;
        QTest::newRow("not logged in") << 401 << u"staleText"_s << u"does not accept who you are"_s;
        QTest::newRow("no right to the list") << 403 << u"staleText"_s << QString();
    }

    void where_there_is_no_list_what_was_used_is_offered()
    {
        QFETCH(int, status);
        QFETCH(QString, label);
        QFETCH(QString, words);
        refuseCatalog(status);
        m_scene->services().known.remember(m_proxy->host(), {u"team/app"_s, u"team/old"_s});
        browse();
        QCOMPARE(table(u"repositories"_s).proxy().rowCount(), 2);
        const auto *said = m_scene->find<QWidget>(u"repositories"_s)->parentWidget()->findChild<QLabel *>(label);
        QVERIFY(said->isVisible());
        QVERIFY2(!said->text().isEmpty() && said->text().contains(words), qPrintable(said->text()));
        m_proxy->clearRules(); // the person was given the right
        m_scene->pane().refresh();
        QTRY_COMPARE(table(u"repositories"_s).proxy().rowCount(), 1);
        QVERIFY(!said->isVisible());
    }

    void where_nothing_was_used_either_the_reason_is_told_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<StatePage::State>("state");
        QTest::newRow("no catalogue") << 404 << StatePage::State::Empty;
        QTest::newRow("not logged in") << 401 << StatePage::State::Forbidden;
        QTest::newRow("no right to the list") << 403 << StatePage::State::Forbidden;
        QTest::newRow("the host is in trouble") << 500 << StatePage::State::Failed;
    }

    void where_nothing_was_used_either_the_reason_is_told()
    {
        QFETCH(int, status);
        QFETCH(StatePage::State, state);
        refuseCatalog(status);
        chooseHost();
        auto *typed = m_scene->find<QLineEdit>(u"repositoryTyped"_s);
        QTRY_VERIFY(typed->isEnabled());
        QTRY_COMPARE(table(u"repositories"_s).statePage().state(), state);
        QTest::keyClicks(typed, u"team/app"_s); // can always be done
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 4);
    }

    void the_list_never_shows_another_repository_than_is_open()
    {
        browse();
        QCOMPARE(title(), m_proxy->host() + u"/team/app"_s);
        auto *typed = m_scene->find<QLineEdit>(u"repositoryTyped"_s);
        QTest::keyClicks(typed, u"team/other"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(title(), m_proxy->host() + u"/team/other"_s);
        QVERIFY(table(u"repositories"_s).selectedRows().isEmpty());
        QVERIFY(m_scene->choose(u"repositories"_s, u"team/app"_s)); // it can be chosen again
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 4);
    }

    void a_password_that_is_typed_with_an_address_is_taken_out()
    {
        chooseHost();
        auto *typed = m_scene->find<QLineEdit>(u"repositoryTyped"_s);
        QTRY_VERIFY(typed->isEnabled());
        typed->setText(u"qa:secret@"_s + m_proxy->host() + u"/team/app"_s);
        QVERIFY(!typed->text().contains(u"secret"_s));
        QVERIFY(!typed->accessibleDescription().isEmpty());
        typed->undo();
        QVERIFY(!typed->text().contains(u"secret"_s));
    }

    void refreshing_shows_the_chosen_image_again()
    {
        browse();
        inspect(u"multi"_s);
        m_proxy->forget();
        m_scene->pane().refresh();
        QTRY_VERIFY(m_proxy->count("GET", "/manifests/multi") == 1 && layers().isVisible());
        QTRY_COMPARE(table(u"repositories"_s).statePage().isVisible(), false);
        QVERIFY2(layers().isVisible(), "the list of repositories came later, and changes nothing");
    }

    void what_an_operation_has_written_is_read_again()
    {
        browse();
        inspect(u"1.9"_s);
        QTreeView &view = table(u"tags"_s).view();
        view.setFocus();
        const auto digestOf = [&view](const QString &tag) {
            const auto rows = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, tag, 1, Qt::MatchExactly);
            return rows.isEmpty() ? QString() : rows.first().data(TagModel::DigestRole).toString();
        };
        QTRY_COMPARE(digestOf(u"latest"_s), m_images.digest(u"1.10"_s).toString());
        QVERIFY(m_images.tag(m_registry, u"latest"_s, u"1.9"_s));
        m_scene->pane().refreshHosts({u"elsewhere.example"_s});
        m_scene->pane().refreshHosts({m_proxy->host()});
        QTRY_COMPARE(digestOf(u"latest"_s), m_images.digest(u"1.9"_s).toString());
        QCOMPARE(view.currentIndex().data().toString(), u"1.9"_s);
        QCOMPARE(table(u"tags"_s).selectedRows().size(), 1);
        QCOMPARE(QApplication::focusWidget(), &view);
        QVERIFY(layers().isVisible());
        QVERIFY(m_images.tag(m_registry, u"latest"_s, u"1.10"_s));
    }

    void a_list_that_comes_late_takes_no_focus_from_who_went_on()
    {
        m_scene->add(m_proxy->host());
        m_proxy->add({.path = "/v2/_catalog", .times = 1, .delayMs = 300});
        QTreeView &hosts = table(u"hosts"_s).view();
        hosts.setFocus();
        QVERIFY(m_scene->choose(u"hosts"_s, m_proxy->host()));
        QTest::keyClick(&hosts, Qt::Key_Return);
        QTest::qWait(0); // the key is over
        QTest::keyClick(&hosts, Qt::Key_Home);
        QTRY_VERIFY(table(u"repositories"_s).proxy().rowCount() > 0);
        QCOMPARE(QApplication::focusWidget(), &hosts);
    }

    void the_focus_leaves_tags_of_which_none_is_left()
    {
        browse();
        table(u"tags"_s).view().setFocus();
        m_proxy->add({.path = "/tags/list", .answer = Answer{200, {}, R"({"name":"team/app","tags":[]})"}});
        m_scene->pane().refresh();
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 0);
        QTRY_COMPARE(QApplication::focusWidget(), &table(u"repositories"_s).view());
    }

    void filters_of_nothing_take_no_text()
    {
        QVERIFY(!table(u"repositories"_s).filterLine().isEnabled());
        QVERIFY(!table(u"tags"_s).filterLine().isEnabled());
        browse();
        QVERIFY(table(u"tags"_s).filterLine().isEnabled());
    }

    void the_json_is_what_the_registry_sent()
    {
        browse();
        inspect(u"1.9"_s);
        const QString sent = m_scene->find<QPlainTextEdit>(u"imageJson"_s)->toPlainText();
        QCOMPARE(Digest::of(sent.toUtf8()).toString(), m_images.digest(u"1.9"_s).toString());
    }

    void a_new_session_in_the_middle_of_a_refresh_begins_anew()
    {
        browse();
        inspect(u"multi"_s);
        m_proxy->add(
            {.verb = "GET", .path = "/manifests/multi", .cutAnswerAfter = 0, .cutBy = FaultRule::Cut::Silence});
        m_scene->pane().refresh();
        QTRY_COMPARE(m_proxy->count("HEAD", "/manifests/multi"), 2);
        m_scene->browser().renew(); // somebody logged in
        QTRY_VERIFY(layers().isVisible());
    }

    void a_host_that_is_removed_is_no_longer_asked_data()
    {
        QTest::addColumn<bool>("whileLoading");
        QTest::newRow("shown") << false;
        QTest::newRow("loading") << true;
    }

    void a_host_that_is_removed_is_no_longer_asked()
    {
        QFETCH(bool, whileLoading);
        if (whileLoading) {
            m_proxy->add({.path = "/v2/_catalog", .times = -1, .delayMs = 200});
            chooseHost();
            QTRY_VERIFY(m_proxy->count() > 0);
        } else {
            browse();
            inspect(u"multi"_s);
        }
        m_proxy->forget();
        m_scene->hosts().remove(m_proxy->host());
        QCOMPARE(title(), u"No host is chosen"_s);
        QCOMPARE(table(u"tags"_s).proxy().rowCount(), 0);
        m_scene->add(m_registry.host()); // another one, to see that all is over
        QVERIFY(m_scene->choose(u"hosts"_s, m_registry.host()));
        QTRY_VERIFY(m_scene->choose(u"repositories"_s, u"team/app"_s));
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 4);
        QCOMPARE(m_proxy->count("", whileLoading ? "/manifests/" : ""), 0);
    }

    void a_host_that_is_renamed_is_asked_under_its_new_name()
    {
        browse();
        RegistryHost host = *m_scene->hosts().find(m_proxy->host());
        host.host = m_registry.host();
        m_scene->actions().find(u"hosts.edit"_s)->trigger();
        QDialog *dialog = m_scene->dialog(u"hostDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"hostName"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, m_registry.host());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(m_scene->hosts().all().size(), 1);
        QTRY_COMPARE(title(), m_registry.host());
        QTRY_VERIFY(m_scene->choose(u"repositories"_s, u"team/app"_s));
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 4);
    }

    void the_language_changes_and_what_is_shown_stays()
    {
        refuseCatalog(404);
        m_scene->services().known.remember(m_proxy->host(), {u"team/app"_s});
        browse();
        inspect(u"1.9"_s);
        BracketTranslator brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QTRY_VERIFY(layers().headerItem()->text(0).startsWith(u'⟦'));
        QVERIFY(layers().isVisible());
        QCOMPARE(table(u"tags"_s).currentRow().data().toString(), u"1.9"_s);
        QCOMPARE(title(), m_proxy->host() + u"/team/app"_s);
        QCOMPARE(table(u"repositories"_s).proxy().rowCount(), 1);
        QCoreApplication::removeTranslator(&brackets);
    }

    void enter_leads_from_hosts_to_repositories_to_tags()
    {
        m_proxy->add({.path = "/v2/_catalog", .delayMs = 100});
        m_scene->add(m_proxy->host());
        QVERIFY(m_scene->choose(u"hosts"_s, m_proxy->host()));
        table(u"hosts"_s).view().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table(u"repositories"_s).proxy().rowCount(), 1);
        QVERIFY(table(u"repositories"_s).isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table(u"tags"_s).proxy().rowCount(), 4);
        QVERIFY(table(u"tags"_s).isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestHostBrowser)
#include "tst_hostbrowser.moc"
