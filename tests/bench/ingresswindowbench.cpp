#include "models/ingress/drafts/ingressdrafts.h"
#include "tests/bench/ingresstimes.h"
#include "views/ingress/form/ingressform.h"
#include "views/ingress/pane/templateeditor.h"
#include "views/ingress/text/ingresstext.h"

#include <QApplication>
#include <QFile>
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
    template <typename Condition> static void until(Condition holds)
    {
        while (!holds())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    IngressBuffer &buffer() { return m_editor->file().buffer(); }
    QPlainTextEdit &text() { return *m_editor->text().findChild<QPlainTextEdit *>(u"ingressText"_s); }

    QTemporaryDir m_folder;
    IngressDrafts m_drafts;
    QString m_path;
    std::unique_ptr<TemplateEditor> m_editor;
    bool m_isWrong = false;
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
    return exitStatus();
}
