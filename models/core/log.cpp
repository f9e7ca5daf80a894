#include "models/core/log.h"

#include "models/core/redaction.h"

#include <QDateTime>
#include <QFile>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr qsizetype longestMessage = 8192; // characters; before redaction more would only cost time
constexpr qsizetype longestRedacted = 65'536;

// qInstallMessageHandler takes a plain function: what it writes to has to be found from there.
std::mutex guard;
Log *current = nullptr;
thread_local bool isLogging = false;

QLatin1StringView levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

/// One message stays one line, so that no foreign text can look like a line of ours.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        const bool breaksLine = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (c.category() == QChar::Other_Control || breaksLine)
            c = c == u'\n' || breaksLine ? u'\u23ce' : u' ';
    }
    return text;
}

QByteArray lineFor(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString words = oneLine(redacted(message.left(longestRedacted)));
    if (words.size() > longestMessage)
        words = words.left(longestMessage) + u'…';
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString category = context.category == nullptr ? u"default"_s : QString::fromUtf8(context.category);
    return u"%1 %2 %3 %4: %5\n"_s.arg(time, QString::number(getpid()), levelOf(type), category, words).toUtf8();
}

void writeAll(int file, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step
            = ::write(file, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (step < 0 && errno != EINTR)
            return; // a full disk must not end a transfer
        written += std::max<ssize_t>(step, 0);
    }
}

}

Result<std::unique_ptr<Log>> Log::open(const QString &file, const Options &options)
{
    std::unique_ptr<Log> log(new Log(file, options));
    if (!log->reopen())
        return Error::io(file, errno);
    const std::lock_guard lock(guard);
    Q_ASSERT(current == nullptr);
    current = log.get();
    log->m_before = qInstallMessageHandler(&Log::handle);
    return log;
}

Log::Log(const QString &file, const Options &options)
    : m_path(QFile::encodeName(file))
    , m_options(options)
{
}

Log::~Log()
{
    const std::lock_guard lock(guard);
    if (current == this) {
        qInstallMessageHandler(m_before);
        current = nullptr;
    }
    if (m_file >= 0)
        ::close(m_file);
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (isLogging) // something below us has to say something; it can't be helped
        return;
    isLogging = true;
    const QByteArray line = lineFor(type, context, message);
    {
        const std::lock_guard lock(guard);
        if (current != nullptr)
            current->write(line);
        if (current == nullptr || current->m_options.echo || type == QtFatalMsg)
            writeAll(STDERR_FILENO, line);
    }
    isLogging = false;
}

void Log::write(const QByteArray &line)
{
    if (!isCurrent() && !reopen())
        return;
    struct stat status = {};
    if (fstat(m_file, &status) == 0 && status.st_size > 0 && status.st_size + line.size() > m_options.limit)
        rotate();
    writeAll(m_file, line);
}

/// Another program may have moved the file aside.
bool Log::isCurrent() const
{
    struct stat ours = {};
    struct stat named = {};
    return m_file >= 0 && fstat(m_file, &ours) == 0 && stat(m_path.constData(), &named) == 0
        && ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

bool Log::reopen()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = ::open(m_path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    return m_file >= 0 && fchmod(m_file, ownerOnly) == 0;
}

/// Whoever holds the lock of the file that still has the name moves it; the others find it moved, and open the next
/// one.
void Log::rotate()
{
    if (flock(m_file, LOCK_EX) != 0)
        return;
    if (isCurrent())
        std::rename(m_path.constData(), (m_path + ".1").constData());
    flock(m_file, LOCK_UN);
    reopen();
}

}
