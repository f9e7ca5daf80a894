#include "app/desktop/sessionwindow.h"
#include "tests/bench/heartbeat.h"
#include "views/registries/entries/entriespane.h"
#include "views/registries/hosts/filefield.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>
#include <cstdio>
#include <ctime>

// What the window costs with very many registry entries, as lines of JSON; tests/bench/desktop.py starts it:
//   entriesbench WORKSPACE STEP...    steps: import=FILE, filter, scroll, refresh, bulk, check

namespace
{

using namespace quaymaster;
using namespace Qt::StringLiterals;

constexpr int typingPaceMs = 120;

/// Of the GUI thread alone: what a loaded machine does not change.
double cpuMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Counts what a widget paints.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }

    int count() const { return m_count; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// The real window, worked with as a person does.
class Bench
{
public:
    Bench(Session &session, Language &language)
        : m_session(session)
        , m_window(session, language)
    {
        MainWindow &window = m_window.window();
        window.resize(1500, 950);
        window.show();
        window.activateWindow();
        m_beat.start();
        window.MainWindow::show(u"registries"_s);
        until([&] { return session.entries().isLoaded(); });
        m_table = window.findChild<FilteredTable *>(u"entries"_s);
        rest(1500); // what is read ahead
    }

    void run(const QString &step)
    {
        comeForward();
        if (step.startsWith("import="_L1))
            import(step.section(u'=', 1));
        else if (step == "filter"_L1)
            filter();
        else if (step == "scroll"_L1)
            scroll();
        else if (step == "refresh"_L1)
            refresh();
        else if (step == "bulk"_L1)
            bulk();
        else if (step == "check"_L1)
            check();
        else
            qFatal("no such step: %s", qPrintable(step));
    }

private:
    /// From making it to tell(): how long it took, and the longest time in which nothing else was answered.
    class Phase
    {
    public:
        Phase()
            : m_cpu(cpuMs())
        {
            m_beat.start();
            m_clock.start();
        }

        qint64 elapsed() const { return m_clock.elapsed(); }

        void tell(const QString &name, QJsonObject more = {})
        {
            more.insert(u"phase"_s, name);
            more.insert(u"ms"_s, m_clock.elapsed());
            more.insert(u"cpu"_s, cpuMs() - m_cpu);
            more.insert(u"gap"_s, m_beat.latest());
            std::printf("%s\n", QJsonDocument(more).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
        }

    private:
        Heartbeat m_beat;
        QElapsedTimer m_clock;
        double m_cpu;
    };

    /// The heartbeat wakes it.
    template <typename Condition> static void until(Condition holds)
    {
        while (!holds())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    static void rest(int ms)
    {
        QElapsedTimer clock;
        clock.start();
        until([&] { return clock.elapsed() >= ms; });
    }

    /// No window manager gives the focus back.
    void comeForward()
    {
        m_window.window().activateWindow();
        until([&] { return m_window.window().isActiveWindow(); });
    }

    QWindow *window() { return m_window.window().windowHandle(); }
    void trigger(const QString &action) { m_window.window().actions().find(action)->trigger(); }
    template <typename Widget> Widget *find(const QString &name) { return m_window.window().findChild<Widget *>(name); }
    int count() const { return static_cast<int>(m_session.entries().all().size()); }

    /// The longest of several, in milliseconds.
    struct Longest
    {
        double wall = 0; ///< from the press to the painting of what it leads to
        double cpu = 0;

        void add(double otherWall, double otherCpu)
        {
            wall = std::max(wall, otherWall);
            cpu = std::max(cpu, otherCpu);
        }
        QJsonObject json() const { return {{u"longest"_s, wall}, {u"longestCpu"_s, cpu}}; }
    };

    /// `shows` is painted by it in any case.
    template <typename Press> static void measure(Longest &longest, QWidget &shows, Press press)
    {
        const PaintCount paints(shows);
        const double before = cpuMs();
        QElapsedTimer clock;
        clock.start();
        press();
        while (paints.count() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest.add(static_cast<double>(clock.nsecsElapsed()) / 1e6, cpuMs() - before);
    }

    void import(const QString &file)
    {
        Phase all;
        Phase preview;
        trigger(u"entries.import"_s);
        auto *dialog = find<QDialog>(u"importEntriesDialog"_s);
        dialog->findChild<QLineEdit *>(u"importFileEdit"_s)->setText(file);
        auto *import = dialog->findChild<QPushButton *>(u"importNow"_s);
        until([&] { return import->isEnabled(); });
        preview.tell(u"import: preview"_s);
        Phase commit;
        QPointer<QDialog> open(dialog);
        import->click();
        until([&] { return !open; });
        rest(1);
        commit.tell(u"import: commit"_s);
        all.tell(u"import"_s, {{u"entries"_s, count()}});
        Phase after;
        rest(3000);
        after.tell(u"import: 3 s after it"_s);
    }

    void filter()
    {
        type(u"pytorch"_s, u"filter"_s);
        compose(u"镜像"_s);
        for (const int column : {1, 0}) {
            Phase phase;
            m_table->view().sortByColumn(column, Qt::AscendingOrder);
            rest(typingPaceMs);
            phase.tell(u"sort by column %1"_s.arg(column));
        }
        type(u"pytorch"_s, u"filter, sorted by name"_s);
        m_table->view().sortByColumn(-1, Qt::AscendingOrder);
        m_table->view().setCurrentIndex(m_table->proxy().index(m_table->proxy().rowCount() / 2, 0));
        type(u"pytorch"_s, u"filter, with a row selected"_s);
    }

    void type(const QString &text, const QString &name)
    {
        Phase phase;
        Longest longest;
        QLineEdit &line = m_table->filterLine();
        QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
        const auto press = [&](auto key) {
            measure(longest, line, [&] { QTest::keyClick(window(), key); });
            rest(typingPaceMs);
        };
        for (const QChar letter : text)
            press(letter.toLatin1());
        const int found = m_table->proxy().rowCount();
        while (!line.text().isEmpty())
            press(Qt::Key_Backspace);
        QJsonObject more = longest.json();
        more.insert(u"found"_s, found);
        phase.tell(name, more);
    }

    /// As an input method does.
    void compose(const QString &text)
    {
        Phase phase;
        QLineEdit &line = m_table->filterLine();
        Longest longest;
        measure(longest, line, [&] {
            QInputMethodEvent event;
            event.setCommitString(text);
            QApplication::sendEvent(&line, &event);
        });
        const int found = m_table->proxy().rowCount();
        measure(longest, line, [&] { QTest::keyClick(window(), Qt::Key_Escape); });
        rest(typingPaceMs);
        QJsonObject more = longest.json();
        more.insert(u"found"_s, found);
        phase.tell(u"filter: a Chinese word at once"_s, more);
    }

    void scroll()
    {
        QTreeView &view = m_table->view();
        view.setFocus();
        view.setCurrentIndex(m_table->proxy().index(0, 0));
        rest(300);
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageUp, Qt::Key_Home}) {
            Phase phase;
            Longest longest;
            const bool isPage = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
            for (int i = 0; i < (isPage ? 30 : 1); ++i) {
                measure(longest, *view.viewport(), [&] { QTest::keyClick(window(), key); });
                rest(30);
            }
            phase.tell(u"scroll: %1"_s.arg(QKeySequence(key).toString()), longest.json());
        }
    }

    void refresh()
    {
        QTreeView &view = m_table->view();
        view.setCurrentIndex(m_table->proxy().index(count() / 2, 0));
        rest(300);
        const int scrolled = view.verticalScrollBar()->value();
        const QModelIndexList selected = m_table->selectedRows();
        Phase phase;
        bool isLoaded = false;
        QObject::connect(
            &m_session.entries(), &RegistryEntries::loaded, &view, [&] { isLoaded = true; }, Qt::SingleShotConnection);
        QTest::keyClick(window(), Qt::Key_F5);
        until([&] { return isLoaded; });
        rest(500);
        const bool isSame = m_table->selectedRows() == selected && view.verticalScrollBar()->value() == scrolled;
        phase.tell(u"refresh"_s, {{u"placeKept"_s, isSame}});
    }

    void bulk()
    {
        m_table->view().setFocus();
        {
            Phase phase;
            QTest::keyClick(window(), Qt::Key_A, Qt::ControlModifier);
            rest(500);
            phase.tell(u"select all"_s, {{u"selected"_s, m_table->selectedRows().size()}});
        }
        changeRemarks();
        comeForward();
        for (const Qt::KeyboardModifiers key :
             {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
            Phase phase;
            m_table->view().setFocus();
            bool isChanged = false;
            QObject::connect(
                &m_session.entries(), &RegistryEntries::changed, m_table, [&] { isChanged = true; },
                Qt::SingleShotConnection);
            QTest::keyClick(window(), Qt::Key_Z, key);
            until([&] { return isChanged; });
            rest(1000);
            phase.tell(key == Qt::ControlModifier ? u"bulk edit: undo"_s : u"bulk edit: redo"_s);
        }
        Phase phase;
        QTest::keyClick(window(), Qt::Key_Delete);
        until([&] { return count() == 0; });
        rest(1000);
        phase.tell(u"delete all"_s);
        Phase back;
        m_window.window().actions().find(u"entries.undo"_s)->trigger();
        until([&] { return count() > 0; });
        rest(1000);
        back.tell(u"delete all: undo"_s);
    }

    void changeRemarks()
    {
        Phase open;
        QTest::keyClick(window(), Qt::Key_F2);
        rest(500);
        open.tell(u"bulk edit: open"_s);
        Phase preview;
        QPointer<QDialog> dialog = find<QDialog>(u"bulkDialog"_s);
        dialog->findChild<QCheckBox *>(u"bulkRemark.wanted"_s)->click();
        dialog->findChild<QLineEdit *>(u"bulkRemark"_s)->setText(u"changed"_s);
        rest(1500);
        preview.tell(u"bulk edit: preview"_s);
        Phase save;
        dialog->findChild<QPushButton *>(u"bulkSave"_s)->click();
        until([&] { return !dialog; });
        rest(1000);
        save.tell(u"bulk edit: save"_s);
    }

    /// Nobody answers at the addresses of the bench: the results of all of them come at once.
    void check()
    {
        Phase phase;
        bool isOver = false;
        QObject::connect(
            &m_session.operations(), &Operations::ended, m_table, [&] { isOver = true; }, Qt::SingleShotConnection);
        trigger(u"entries.checkAll"_s);
        until([&] { return isOver; });
        phase.tell(u"test all: run"_s);
        Phase results;
        const auto &all = m_session.entries().all();
        until([&] {
            return std::ranges::all_of(all, [](const RegistryEntry &entry) { return entry.availability.has_value(); });
        });
        rest(1000);
        results.tell(u"test all: results"_s);
    }

    Session &m_session;
    SessionWindow m_window;
    Heartbeat m_beat; ///< wakes those who wait
    FilteredTable *m_table = nullptr;
};

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quaymaster"_s);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 2) {
        std::fputs("entriesbench WORKSPACE STEP...\n", stderr);
        return 2;
    }
    Language language;
    CommonOptions options;
    options.workspace = words.first();
    auto session = Session::open(options);
    if (!session)
        qFatal("%s", qPrintable(session.error().summary));
    Bench bench(**session, language);
    for (const QString &step : words.mid(1))
        bench.run(step);
    return 0;
}
