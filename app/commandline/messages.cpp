#include "app/commandline/messages.h"

#include "app/commandline/standardstreams.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Messages)
};

constexpr qint64 lineEveryMs = 5000;

}

Messages::Messages(bool isQuiet)
    : m_isQuiet(isQuiet)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    m_sinceLine.start();
}

Messages::~Messages()
{
    clearProgress();
}

void Messages::error(const Error &error)
{
    clearProgress();
    write(Text::tr("Error: %1").arg(error.summary));
    if (!error.detail.isEmpty())
        write(u"  "_s + QString(error.detail).replace(u'\n', u"\n  "_s));
}

void Messages::warn(const QString &sentence)
{
    say(Text::tr("Note: %1").arg(sentence));
}

void Messages::alarm(const QString &sentence)
{
    say(m_isTerminal ? u"\x1b[31m"_s + sentence + u"\x1b[0m"_s : sentence);
}

void Messages::say(const QString &sentence)
{
    if (m_isQuiet)
        return;
    clearProgress();
    write(sentence);
}

void Messages::retrying(int attempt, int attempts, qint64 waitMs, const Error &error)
{
    say(Text::tr("Trying again in %1 s (%2 of %3): %4")
            .arg(static_cast<double>(waitMs) / 1000, 0, 'f', 1)
            .arg(attempt)
            .arg(attempts)
            .arg(error.summary));
}

void Messages::progress(const QString &line)
{
    if (m_isQuiet)
        return;
    if (m_isTerminal) {
        writeAll(STDERR_FILENO, "\r\x1b[K" + line.left(columns() - 1).toUtf8());
        m_isDrawn = true;
    } else if (m_sinceLine.elapsed() >= lineEveryMs) {
        m_sinceLine.start();
        write(line);
    }
}

void Messages::clearProgress()
{
    if (m_isDrawn)
        writeAll(STDERR_FILENO, "\r\x1b[K");
    m_isDrawn = false;
}

void Messages::write(const QString &line)
{
    writeAll(STDERR_FILENO, line.toUtf8() + '\n');
}

int Messages::columns() const
{
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80; // NOLINT(*-vararg)
}

}
