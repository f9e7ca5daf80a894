#include "views/shell/diagnostics.h"

#include "models/core/redaction.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 shownLog = 65'536; // bytes
constexpr qsizetype shownLines = 200;

QString newestLines(const QString &logFile)
{
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    if (file.size() > shownLog && file.seek(file.size() - shownLog))
        file.readLine(); // what is left of a line may hide what the redaction would know
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QStringList clean;
    for (const QString &line : lines.mid(std::max<qsizetype>(0, lines.size() - shownLines)))
        clean.append(redacted(line));
    return clean.join(u'\n');
}

QString screens()
{
    QStringList all;
    const auto known = QGuiApplication::screens();
    for (const QScreen *screen : known)
        all.append(
            u"%1×%2 at %3"_s.arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio()));
    return all.join(u", "_s);
}

}

QString diagnostics(const QString &logFile)
{
    const QStringList lines{
        u"Quaymaster %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1, built with %2, platform %3"_s.arg(QString::fromLatin1(qVersion()), QLatin1StringView(QT_VERSION_STR),
                                                   QGuiApplication::platformName()),
        u"TLS %1"_s.arg(QSslSocket::sslLibraryVersionString()),
        u"%1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                   QSysInfo::currentCpuArchitecture()),
        u"Locale %1, screens %2"_s.arg(QLocale::system().name(), screens()),
        u"Log:"_s,
        newestLines(logFile),
    };
    return lines.join(u'\n') + u'\n';
}

}
