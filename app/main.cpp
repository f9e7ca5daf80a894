#include "app/commandline/commandline.h"
#include "app/commandline/standardstreams.h"
#include "app/desktop/desktop.h"
#include "app/language/language.h"

#include <QApplication>
#include <QIcon>
#include <pwd.h>
#include <unistd.h>

namespace
{

using namespace quaymaster;

/// Until the log is open there is no place for the messages of libraries (Qt's about the locale, before main has
/// begun), but what ends the program is told.
void dropMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        writeAll(STDERR_FILENO, message.toUtf8() + '\n');
}

/// Without HOME the home of the account is what everybody means.
void findHome()
{
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    if (const passwd *account = ::getpwuid(::getuid())) // NOLINT(concurrency-mt-unsafe): no thread runs yet
        qputenv("HOME", account->pw_dir);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

void name()
{
    QCoreApplication::setApplicationName(QStringLiteral("quaymaster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYMASTER_VERSION));
}

int runCommandLine(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    name();
    const Language language;
    CommandLine commandLine(QCoreApplication::arguments().mid(1));
    QObject::connect(&commandLine, &CommandLine::finished, &application, &QCoreApplication::exit);
    commandLine.start();
    return QCoreApplication::exec();
}

int runDesktop(int argc, char **argv)
{
    QApplication application(argc, argv);
    name();
    QGuiApplication::setDesktopFileName(QStringLiteral("io.quaymaster.Quaymaster"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/app/quaymaster.svg")));
    Language language;
    Desktop desktop(QCoreApplication::arguments().mid(1), language);
    QObject::connect(&desktop, &Desktop::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    desktop.start();
    return QCoreApplication::exec();
}

}

int main(int argc, char **argv)
{
    prepareStandardStreams();
    findHome();
    qInstallMessageHandler(dropMessages);
    const bool isDesktop = hasDisplay() && Desktop::isMeantBy(wordsOf(argc, argv));
    return isDesktop ? runDesktop(argc, argv) : runCommandLine(argc, argv);
}
