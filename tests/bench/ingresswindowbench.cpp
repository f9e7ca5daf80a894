#include "models/credentials/credentialchain.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/ingress/drafts/ingressdrafts.h"
#include "models/settings/settings.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/ingresstimes.h"
#include "views/actions/actionregistry.h"
#include "views/ingress/form/ingressentrylist.h"
#include "views/ingress/form/ingressform.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"
#include "views/ingress/text/ingresstext.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

// What a template of 1,000 entries costs in the window, from what a person does to what is painted:
//   ingresswindowbench [ROUNDS]

namespace
{

using namespace quaymaster;
using namespace quaymaster::bench;
using namespace Qt::StringLiterals;

template <typename Condition> void until(Condition holds)
{
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// A file in the editor, as the pane shows it.
class Bench
{
public:
    Bench()
        : m_drafts(m_folder.filePath(u"drafts"_s))
        , m_path(m_folder.filePath(u"template.yaml"_s))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(manyEntries(1000)) < 0)
            qFatal("the template can't be written");
    }

    bool open()
    {
        m_editor.reset();
        auto file = std::make_unique<OpenFile>(m_drafts);
        if (!file->read(m_path))
            return false;
        m_editor = std::make_unique<TemplateEditor>(std::move(file));
        m_editor->resize(1400, 800);
        m_editor->show();
        m_editor->activateWindow();
        until([this] { return buffer().isCurrent(); });
        m_editor->repaint();
        return buffer().document().isForm();
    }

    bool setPort(int port)
    {
        auto &rules = *m_editor->form().findChild<QTableView *>(u"tcpRules"_s)->model();
        const bool isSet = rules.setData(rules.index(0, 0), QString::number(port));
        m_editor->repaint();
        return isSet && buffer().isCurrent() && buffer().bytes().contains("port: " + QByteArray::number(port));
    }

    bool type(Qt::Key key)
    {
        QTest::keyClick(&text(), key);
        text().viewport()->repaint();
        return !buffer().isCurrent();
    }

    /// White space that is told, until it is underlined; the next time away again.
    bool typeWrong()
    {
        const qsizetype before = buffer().document().diagnostics.size();
        m_isWrong = !m_isWrong;
        QTest::keyClick(&text(), m_isWrong ? Qt::Key_Space : Qt::Key_Backspace);
        until([this] { return buffer().isCurrent(); });
        text().viewport()->repaint();
        return buffer().document().diagnostics.size() == before + (m_isWrong ? 1 : -1);
    }

    void goToMiddle()
    {
        m_editor->goTo(buffer().bytes().indexOf('\n', buffer().bytes().size() / 2));
        until([this] { return text().hasFocus(); });
    }

private:
    IngressBuffer &buffer() { return m_editor->file().buffer(); }
    QPlainTextEdit &text() { return *m_editor->text().findChild<QPlainTextEdit *>(u"ingressText"_s); }

    QTemporaryDir m_folder;
    IngressDrafts m_drafts;
    QString m_path;
    std::unique_ptr<TemplateEditor> m_editor;
    bool m_isWrong = false;
};

/// The whole pane, with the problems, the tools and the place below.
class PaneBench
{
public:
    PaneBench()
        : m_drafts(m_folder.filePath(u"drafts"_s))
        , m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_browser([] { return NetworkOptions(); },
                    [] { return std::make_unique<CredentialChain>(std::vector<std::unique_ptr<CredentialSource>>()); })
        , m_state(m_folder.filePath(u"view.ini"_s))
        , m_actions(&m_window)
        , m_pane(new IngressPane({m_drafts, m_settings, m_browser}, m_actions, m_state))
    {
        m_window.setCentralWidget(m_pane);
        m_window.resize(1500, 950);
        m_window.show();
        m_window.activateWindow();
    }

    bool open(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"%1.yaml"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            return false;
        file.close();
        m_pane->open({path});
        until([this] { return buffer().isCurrent(); });
        m_window.repaint();
        editor().goTo(bytes.indexOf('\n', bytes.size() / 2));
        until([this] { return text().hasFocus(); });
        return buffer().document().isForm();
    }

    /// The cursor goes on, and with it the form, the tools and the place.
    bool moveCursor(Qt::Key key)
    {
        const int before = text().textCursor().position();
        QTest::keyClick(&text(), key);
        m_window.repaint();
        return text().textCursor().position() != before;
    }

    /// 50 entries, by the list's own action.
    bool act(const QString &name)
    {
        const QByteArray before = buffer().bytes();
        FilteredTable &table = editor().entries().table();
        QModelIndexList rows;
        for (int row = 200; row < 250; ++row)
            rows.append(table.proxy().sourceModel()->index(row, 0));
        table.selectRows(rows);
        for (QAction *action : editor().entries().entryActions())
            if (action && action->objectName().endsWith(name))
                action->trigger();
        m_window.repaint();
        return buffer().isCurrent() && buffer().bytes() != before;
    }

    /// From the action to the fixed text, while a timer counts what the window was held up.
    bool fixAll()
    {
        Heartbeat beat;
        beat.start();
        m_actions.find(u"ingress.fixAll"_s)->trigger();
        until([this] { return !buffer().bytes().contains(" \n"); });
        until([this] { return buffer().isCurrent(); });
        m_window.repaint();
        QTest::qWait(20); // for the beat that is late
        std::printf("  the longest gap of the event loop: %.0f ms\n", beat.latest());
        buffer().undoStack().undo();
        until([this] { return buffer().isCurrent(); });
        return buffer().bytes().contains(" \n");
    }

private:
    TemplateEditor &editor() { return *m_pane->tabs().current(); }
    IngressBuffer &buffer() { return editor().file().buffer(); }
    QPlainTextEdit &text() { return *editor().text().findChild<QPlainTextEdit *>(u"ingressText"_s); }

    QTemporaryDir m_folder;
    IngressDrafts m_drafts;
    Settings m_settings;
    RegistryBrowser m_browser;
    ViewState m_state;
    QMainWindow m_window;
    ActionRegistry m_actions;
    IngressPane *m_pane; ///< the window's
    int m_files = 0;
};

}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 15;
    Bench bench;
    measure("window: open to editable", rounds, [&] { return bench.open(); });
    int port = 2000;
    measure("window: form edit, a port, painted", rounds, [&] { return bench.setPort(++port); });
    bench.goToMiddle();
    measure("window: a keystroke in the text, painted", 4 * rounds, [&] { return bench.type(Qt::Key_X); });
    measure("window: a line more in the text, painted", rounds, [&] { return bench.type(Qt::Key_Return); });
    bench.open();
    bench.goToMiddle();
    measure("window: keystroke to squiggle, with its pause", rounds, [&] { return bench.typeWrong(); });
    PaneBench pane;
    pane.open(manyEntries(1000));
    measure("pane: the cursor a line down", 4 * rounds, [&] { return pane.moveCursor(Qt::Key_Down); });
    measure("pane: the cursor a page down", rounds, [&] { return pane.moveCursor(Qt::Key_PageDown); });
    bool isUp = false;
    measure("pane: 50 of 1,000 entries moved, painted", rounds,
            [&] { return pane.act((isUp = !isUp) ? u".up"_s : u".down"_s); });
    measure("pane: 50 of 1,000 entries removed, painted", std::min(rounds, 5), [&] { return pane.act(u".remove"_s); });
    pane.open("- imageNames: [a]\n" + QByteArray("# a comment line \n").repeated(40'000));
    measure("pane: 40,000 trailing blanks fixed, and back", std::min(rounds, 3), [&] { return pane.fixAll(); });
    return exitStatus();
}
