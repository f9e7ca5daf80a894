#include "tests/app/desktop/windowscene.h"
#include "tests/views/widgetwalk.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"

#include <QAbstractItemView>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QListView>
#include <QMimeData>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray plain = "- imageNames: [app] # 名字\n  tcpRules:\n    - port: 22\n      name: SSH\n";

}

/// Ingress templates in the whole window.
class TestIngress : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_scene.reset(); }

    void aKilledWindowOffersWhatWasNotSaved();
    void aTemplateIsDroppedOntoTheWindow();
    void closingTheWindowAsks();
    void anEndedProgramKeepsDrafts();
    void noBarSharesItsLetterWithAMenu();
    void openFilesComeBack();
    void theKeysOfThePaneLeadToWhereOneWorks();
    void aSmallWindowShowsAllOfAForm();

private:
    QString path() const { return m_scene->file(u"模板.yaml"_s); }
    IngressPane &pane() { return *m_scene->window().findChild<IngressPane *>(); }
    OpenFile &file() { return pane().tabs().current()->file(); }
    void open();
    QStringList drafts() const
    {
        return QDir(m_scene->workspace() + u"/drafts"_s).entryList({u"*.draft"_s}, QDir::Files);
    }

    std::unique_ptr<WindowScene> m_scene;
};

void TestIngress::init()
{
    m_scene = std::make_unique<WindowScene>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(plain) == plain.size());
}

void TestIngress::open()
{
    const auto opened = m_scene->open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().summary));
    QTest::keyClick(&m_scene->window(), Qt::Key_4, Qt::AltModifier);
    pane().open({path()});
    QVERIFY(pane().tabs().current());
}

void TestIngress::aKilledWindowOffersWhatWasNotSaved()
{
    QProcess window;
    window.start(QStringLiteral(QUAYMASTER_EDITING_WINDOW), {m_scene->workspace(), path()});
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, 30'000);
    window.kill();
    QVERIFY(window.waitForFinished());

    QVERIFY(m_scene->open());
    QVERIFY(!pane().isVisible()); // who begins elsewhere sees it too
    WindowScene::click(u"draftsBar.restore"_s);
    QTRY_VERIFY(pane().tabs().current());
    QVERIFY(pane().isVisible());
    QVERIFY(pane().isAncestorOf(m_scene->window().focusWidget()));
    QCOMPARE(file().path(), path());
    QCOMPARE(file().buffer().bytes(), "# mine\n" + plain);
    QVERIFY(file().isModified());
    QVERIFY(file().save());
    QCOMPARE(drafts(), QStringList());
}

void TestIngress::aTemplateIsDroppedOntoTheWindow()
{
    QVERIFY(m_scene->open());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path())});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_scene->window(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_scene->window(), &drop);
    QVERIFY(pane().isVisible());
    QCOMPARE(file().path(), path());
}

void TestIngress::closingTheWindowAsks()
{
    open();
    file().buffer().replace({{{0, 0}, "# mine\n"}}, u"Typing"_s);
    m_scene->window().close();
    QVERIFY(WindowScene::see(u"unsavedQuestion"_s));
    WindowScene::click(u"unsavedQuestion.keep"_s);
    QVERIFY(m_scene->window().isVisible());
    QTRY_COMPARE(drafts().size(), 1);
    m_scene->window().close();
    QVERIFY(WindowScene::see(u"unsavedQuestion"_s));
    WindowScene::click(u"unsavedQuestion.discard"_s);
    QTRY_VERIFY(!m_scene->window().isVisible());
    QCOMPARE(drafts(), QStringList());
    m_scene->close();
    QCOMPARE(drafts(), QStringList());
}

void TestIngress::anEndedProgramKeepsDrafts()
{
    open();
    file().buffer().replace({{{0, 0}, "# mine\n"}}, u"Typing"_s);
    pane().keepDrafts();
    m_scene->close();
    QCOMPARE(drafts().size(), 1);
    QVERIFY(m_scene->open());
    WindowScene::click(u"draftsBar.later"_s);
    QVERIFY(!WindowScene::seen(u"draftsBar"_s));
    m_scene->close();
    QCOMPARE(drafts().size(), 1);
    QVERIFY(m_scene->open());
    WindowScene::click(u"draftsBar.discard"_s);
    QVERIFY(WindowScene::enter(u"confirm"_s));
    QVERIFY(WindowScene::seen<QListView>(u"items"_s)->model()->index(0, 0).data().toString().contains(path()));
    WindowScene::press(Qt::Key_Return); // what destroys is no default
    QTRY_VERIFY(!WindowScene::seen(u"confirm"_s));
    QVERIFY(WindowScene::seen(u"draftsBar"_s));
    QCOMPARE(drafts().size(), 1);
    WindowScene::click(u"draftsBar.discard"_s);
    WindowScene::click(u"verb"_s);
    QTRY_COMPARE(drafts(), QStringList());
    QVERIFY(!WindowScene::seen(u"draftsBar"_s));
    QVERIFY(!m_scene->window().focusWidget()->objectName().startsWith(u"draftsBar"_s));
    QVERIFY(m_scene->window().focusWidget()->isVisible());
}

void TestIngress::noBarSharesItsLetterWithAMenu()
{
    open();
    file().buffer().replace({{{0, 0}, "# mine\n"}}, u"Typing"_s);
    pane().keepDrafts();
    m_scene->close();
    open();
    file().buffer().replace({{{0, 0}, "# mine\n"}}, u"Typing"_s);
    QFile theirs(path());
    QVERIFY(theirs.open(QIODevice::Append) && theirs.write("# theirs\n") > 0);
    theirs.close();
    QVERIFY(WindowScene::see(u"outsideBar.merge"_s));
    QVERIFY(WindowScene::see(u"draftsBar.restore"_s));
    m_scene->window().findChild<QWidget *>(u"interrupted"_s)->show();
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        m_scene->session().settings().setLanguage(language);
        QCoreApplication::processEvents(); // windows hear of a language by post
        const QStringList problems = accessibilityProblems(m_scene->window());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
}

void TestIngress::openFilesComeBack()
{
    open();
    m_scene->window().close();
    QTRY_VERIFY(!m_scene->window().isVisible());
    m_scene->close();
    QVERIFY(m_scene->open());
    QCOMPARE(file().path(), path());
}

void TestIngress::theKeysOfThePaneLeadToWhereOneWorks()
{
    const auto leave = [this] { QTest::keyClick(&m_scene->window(), Qt::Key_1, Qt::AltModifier); };
    const auto come = [this] { QTest::keyClick(&m_scene->window(), Qt::Key_4, Qt::AltModifier); };
    const auto isIn = [this](const QString &name) {
        const QWidget *focus = m_scene->window().focusWidget();
        return WindowScene::seen(name) && focus
            && (focus == WindowScene::seen(name) || WindowScene::seen(name)->isAncestorOf(focus));
    };
    QVERIFY(m_scene->open());
    come();
    QVERIFY(isIn(u"start.ingress.open"_s));
    pane().open({path()});
    leave();
    QVERIFY(!pane().isAncestorOf(m_scene->window().focusWidget()));
    come();
    QVERIFY(isIn(u"ingressEntries"_s) && qobject_cast<QAbstractItemView *>(m_scene->window().focusWidget()));
    WindowScene::seen(u"ingressText"_s)->setFocus();
    leave();
    come();
    QVERIFY(isIn(u"ingressText"_s));
    QFile other(m_scene->file(u"other.yaml"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("replicas: 3\n") > 0);
    other.close();
    leave();
    pane().open({other.fileName()});
    come();
    QVERIFY(isIn(u"ingressText"_s)); // there is no form
}

void TestIngress::aSmallWindowShowsAllOfAForm()
{
    open();
    file().buffer().setBytes("- imageNames: [reg.example/app:2.4] # 名字\n  type: ingress # a\n"
                             "  httpRules: # b\n    - port: 8888 # c\n      name: Jupyterlab\n      path: jupyter # d\n"
                             "  tcpRules:\n    - port: 22\n      name: SSH\n",
                             u"Wide"_s);
    file().buffer().readNow();
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        m_scene->session().settings().setLanguage(language);
        m_scene->window().resize(1000, 700);
        QTest::qWait(50); // layouts work by post, some after others
        QCOMPARE(m_scene->window().size(), QSize(1000, 700));
        const QRect room(QPoint(), m_scene->window().size());
        for (const QString &part : {u"ingress.entries"_s, u"ingressFormScroll"_s, u"ingressText"_s,
                                    u"ingressProblems"_s, u"ingressTools"_s, u"ingressEncoding"_s}) {
            const QWidget *widget = WindowScene::seen(part);
            QVERIFY2(widget, qPrintable(part));
            const QRect place(widget->mapTo(&m_scene->window(), QPoint()), widget->size());
            QVERIFY2(room.contains(place), qPrintable(part));
        }
        const auto *form = WindowScene::seen<QScrollArea>(u"ingressFormScroll"_s);
        QVERIFY(form->widget()->width() <= form->viewport()->width());
        QVERIFY(!form->horizontalScrollBar()->isVisible());
        const auto *names = WindowScene::seen(u"ingress.entries"_s)->findChild<QTreeView *>();
        QVERIFY(names->viewport()->width() >= names->header()->sectionSize(0));
        m_scene->window().resize(860, 700); // so little that the form is scrolled
        QTRY_VERIFY(form->horizontalScrollBar()->isVisible());
    }
}

QTEST_MAIN(TestIngress)
#include "tst_ingress.moc"
