#include "app/commandline/commandline.h"
#include "app/language/language.h"
#include "app/commandline/standardstreams.h"

#include <QCoreApplication>
#include <pwd.h>
#include <unistd.h>

namespace
{

/// Until the log is open there is no place for the messages of libraries (Qt's about the locale, before main has
/// begun).
void dropMessages(QtMsgType, const QMessageLogContext &, const QString &) { }

/// Without HOME the home of the account is what everybody means.
void findHome()
{
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    if (const passwd *account = ::getpwuid(::getuid())) // NOLINT(concurrency-mt-unsafe): no thread runs yet
        qputenv("HOME", account->pw_dir);
}

}

int main(int argc, char **argv)
{
    quaymaster::prepareStandardStreams();
    findHome();
    qInstallMessageHandler(dropMessages);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quaymaster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYMASTER_VERSION));
    const quaymaster::Language language;
    quaymaster::CommandLine commandLine(QCoreApplication::arguments().mid(1));
    QObject::connect(&commandLine, &quaymaster::CommandLine::finished, &application, &QCoreApplication::exit);
    commandLine.start();
    return QCoreApplication::exec();
}
