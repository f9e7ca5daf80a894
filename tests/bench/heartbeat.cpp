#include "tests/bench/heartbeat.h"
#include "app/commandline/transferrequests.h"
#include "app/desktop/sessionwindow.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

// What the window costs, as one line of JSON; tests/bench/desktop.py starts it:
//   heartbeat empty                          a timer of 10 ms beside an empty window, until standard input ends
//   heartbeat window WORKSPACE ARGUMENTS...  the same timer in the real window, while an operation runs
//   heartbeat start [WORKSPACE]              milliseconds from $BEGUN (of the monotonic clock) to the first painting

namespace
{

using namespace quaymaster;
using namespace Qt::StringLiterals;

void print(const QJsonObject &answer)
{
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

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
            print({{u"ms"_s, Heartbeat::monotonicMs() - qEnvironmentVariable("BEGUN").toLongLong()}});
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
