#include "tests/app/desktop/windowscene.h"
#include "tests/app/program.h"
#include "tests/fixtures/seedtemplate.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"

#include <QFile>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QTableView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// What a person does in the form; the text of the view and the file are looked at afterwards.
using Gesture = std::function<void()>;
Q_DECLARE_METATYPE(Gesture)

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void clickCell(const QString &table, int row, int column)
{
    QTRY_VERIFY(WindowScene::seen<QTableView>(table));
    auto *view = WindowScene::seen<QTableView>(table);
    const QModelIndex index = view->model()->index(row, column);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void compose(const QString &text)
{
    QInputMethodEvent chosen;
    chosen.setCommitString(text);
    QVERIFY(QApplication::focusWidget());
    QCoreApplication::sendEvent(QApplication::focusWidget(), &chosen);
}

}

/// An edit by the form, saved with its preview, and by the command line: the same bytes in the same file.
class TestIngressEdits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bothWaysWriteTheSameBytes_data();
    void bothWaysWriteTheSameBytes();
    void cleanupTestCase() { m_scene.reset(); }

private:
    Program m_program;
    std::unique_ptr<WindowScene> m_scene;
};

void TestIngressEdits::initTestCase()
{
    m_scene = std::make_unique<WindowScene>();
    QVERIFY(m_scene->open());
    m_scene->window().show(u"ingress"_s);
}

void TestIngressEdits::bothWaysWriteTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Gesture>("gesture");
    QTest::addColumn<QStringList>("command");
    const QList<std::pair<QByteArray, QByteArray>> files{
        {"as in the seed", seedTemplate},
        {"without a final line end", seedTemplate.chopped(1)},
        {"with CR LF", QByteArray(seedTemplate).replace("\n", "\r\n")},
    };
    for (const auto &[name, bytes] : files) {
        const auto row = [&](const char *what, const Gesture &gesture, const QStringList &command) {
            QTest::addRow("%s, %s", what, name.constData()) << bytes << gesture << command;
        };
        row("a port",
            [] {
                clickCell(u"httpRules"_s, 1, 0);
                WindowScene::press(Qt::Key_F2);
                WindowScene::press(Qt::Key_A, Qt::ControlModifier);
                WindowScene::type(u"9999"_s);
                WindowScene::press(Qt::Key_Return);
            },
            {u"set"_s, u"/0/httpRules/1/port"_s, u"9999"_s});
        row("a name",
            [] {
                clickCell(u"httpRules"_s, 0, 1);
                WindowScene::press(Qt::Key_F2);
                WindowScene::press(Qt::Key_A, Qt::ControlModifier);
                compose(u"对话"_s);
                WindowScene::press(Qt::Key_Return);
            },
            {u"set"_s, u"/0/httpRules/0/name"_s, u"对话"_s});
        row("a rule more",
            [] {
                WindowScene::click(u"ingress.form.addTcp.button"_s);
                WindowScene::type(u"2222"_s);
                WindowScene::press(Qt::Key_Tab);
                WindowScene::press(Qt::Key_A, Qt::ControlModifier);
                compose(u"第二"_s);
                WindowScene::press(Qt::Key_Return);
            },
            {u"add"_s, u"/0/tcpRules/-"_s, u"{\"port\": 2222, \"name\": \"第二\"}"_s});
        row("a rule less",
            [] {
                clickCell(u"httpRules"_s, 2, 0);
                WindowScene::press(Qt::Key_Delete);
            },
            {u"remove"_s, u"/0/httpRules/2"_s});
        row("a rule further up",
            [] {
                clickCell(u"httpRules"_s, 2, 0);
                WindowScene::press(Qt::Key_Up, Qt::AltModifier);
            },
            {u"move"_s, u"/0/httpRules/2"_s, u"/0/httpRules/1"_s});
        row("no SSH any more",
            [] {
                clickCell(u"tcpRules"_s, 0, 0);
                WindowScene::press(Qt::Key_Delete);
            },
            {u"remove"_s, u"/0/tcpRules/0"_s});
    }
}

void TestIngressEdits::bothWaysWriteTheSameBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Gesture, gesture);
    QFETCH(const QStringList, command);

    const QString commanded = m_program.file(u"a.yaml"_s);
    write(commanded, bytes);
    const Ran ran = m_program.run(QStringList{u"ingress"_s, command.first(), commanded} + command.sliced(1));
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QVERIFY(read(commanded) != bytes);

    auto *pane = m_scene->window().findChild<IngressPane *>();
    const QString clicked = m_scene->file(QString::fromUtf8(QTest::currentDataTag()));
    write(clicked, bytes);
    m_scene->window().activateWindow(); // as a window manager does when the dialog before is closed
    QVERIFY(QTest::qWaitForWindowActive(&m_scene->window()));
    pane->open({clicked});
    gesture();
    WindowScene::press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(WindowScene::enter(u"savePreview"_s));
    WindowScene::click(u"savePreview.save"_s);
    QTRY_COMPARE(read(clicked), read(commanded));
    const QString text = WindowScene::seen<QPlainTextEdit>(u"ingressText"_s)->toPlainText();
    QCOMPARE(text.toUtf8(), read(clicked).replace("\r\n", "\n"));
}

QTEST_MAIN(TestIngressEdits)
#include "tst_ingressedits.moc"
