#include "app/commandline/transferrequests.h"
#include "app/desktop/sessionwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <unistd.h>
#include <vector>

// What the window costs, as one line of JSON; tests/bench/desktop.py starts it:
//   heartbeat empty                          a timer of 10 ms beside an empty window, until standard input ends
//   heartbeat window WORKSPACE ARGUMENTS...  the same timer in the real window, while an operation runs
//   heartbeat start [WORKSPACE]              milliseconds from $BEGUN (of the monotonic clock) to the first painting

namespace
{

using namespace quaymaster;
using namespace Qt::StringLiterals;

constexpr int beatMs = 10;
constexpr double holdUpMs = 10;

qint64 monotonicMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void print(const QJsonObject &answer)
{
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// How late each beat comes.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beatMs);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            constexpr double perMs = 1e6;
            const double late = std::max(0.0, static_cast<double>(m_clock.nsecsElapsed()) / perMs - beatMs);
            m_clock.start();
            m_late.push_back(late);
            if (late > holdUpMs)
                m_holdUps.append(QJsonArray{monotonicMs(), late});
        });
    }

    void start()
    {
        m_clock.start();
        m_timer.start();
    }

    QJsonObject report()
    {
        std::sort(m_late.begin(), m_late.end());
        const auto at = [this](double part) {
            return m_late.empty() ? 0.0
                                  : m_late[static_cast<std::size_t>(part * static_cast<double>(m_late.size() - 1))];
        };
        return {{u"beats"_s, static_cast<qint64>(m_late.size())},
                {u"p99"_s, at(0.99)},
                {u"latest"_s, at(1)},
                {u"holdUps"_s, m_holdUps}};
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_late; ///< milliseconds
    QJsonArray m_holdUps; ///< [when it ended, how long it was], to compare two processes
};

/// Tells when a widget has been painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isOver)
            return false;
        m_isOver = true;
        QTimer::singleShot(0, this, [] {
            print({{u"ms"_s, monotonicMs() - qEnvironmentVariable("BEGUN").toLongLong()}});
            QCoreApplication::exit();
        });
        return false;
    }

private:
    bool m_isOver = false;
};

int beatAlone()
{
    QWidget window;
    window.show();
    Heartbeat heartbeat;
    heartbeat.start();
    const QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &window, [] { QCoreApplication::exit(); });
    const int status = QCoreApplication::exec();
    print(heartbeat.report());
    return status;
}

std::unique_ptr<Session> openSession(const QString &workspace)
{
    CommonOptions options;
    options.workspace = workspace;
    auto session = Session::open(options);
    if (!session)
        qFatal("%s", qPrintable(session.error().summary));
    return *std::move(session);
}

int beatBeside(const QString &workspace, const QStringList &arguments)
{
    Language language;
    const auto session = openSession(workspace);
    RunContext ignored = session->runContext();
    const auto request = transferRequestIn(arguments, ignored);
    if (!request)
        qFatal("%s", qPrintable(request.error().summary));
    SessionWindow window(*session, language);
    window.window().showMaximized();
    Heartbeat heartbeat;
    QElapsedTimer clock;
    QObject::connect(&session->operations(), &Operations::ended, &window, [&](int, Operation::State state) {
        QJsonObject answer = heartbeat.report();
        answer.insert(u"seconds"_s, static_cast<double>(clock.elapsed()) / 1000);
        answer.insert(u"state"_s, stateName(state));
        print(answer);
        QCoreApplication::exit();
    });
    // The window is up first: its start is measured elsewhere.
    QTimer::singleShot(1000, &window, [&] {
        heartbeat.start();
        clock.start();
        session->operations().start(*request);
    });
    return QCoreApplication::exec();
}

int startAlone()
{
    QWidget window;
    const FirstPaint painted(window);
    window.show();
    return QCoreApplication::exec();
}

int start(const QString &workspace)
{
    Language language;
    const auto session = openSession(workspace);
    SessionWindow window(*session, language);
    const FirstPaint painted(window.window());
    window.show();
    return QCoreApplication::exec();
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quaymaster"_s);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words == QStringList{u"empty"_s})
        return beatAlone();
    if (words.size() > 2 && words.first() == "window"_L1)
        return beatBeside(words[1], words.mid(2));
    if (words.value(0) == "start"_L1)
        return words.size() > 1 ? start(words[1]) : startAlone();
    std::fputs("heartbeat empty | window WORKSPACE ARGUMENTS... | start [WORKSPACE]\n", stderr);
    return 2;
}
