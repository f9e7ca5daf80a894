#include "app/commandline/terminal.h"

#include "app/commandline/standardinput.h"
#include "app/commandline/standardstreams.h"

#include <termios.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestInput = 1 << 20;

/// Typed characters are not shown as long as one lives.
class Silence
{
public:
    Silence()
    {
        m_isOurs = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isOurs)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_isOurs)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        writeAll(STDERR_FILENO, "\n");
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    termios m_before{};
    bool m_isOurs = false;
};

void chopLineFeed(QByteArray &bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
}

}

bool Terminal::isInteractive()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

Result<QString> Terminal::ask(const QString &prompt) const
{
    writeAll(STDERR_FILENO, prompt.toUtf8());
    auto line = read(false);
    if (!line)
        return line.error();
    return QString::fromUtf8(*line).trimmed();
}

Result<bool> Terminal::agrees(const QString &question) const
{
    const auto answer = ask(question);
    if (!answer)
        return answer.error();
    return answer->compare("y"_L1, Qt::CaseInsensitive) == 0 || answer->compare("yes"_L1, Qt::CaseInsensitive) == 0
        || *answer == tr("yes", "what people type");
}

Result<Secret> Terminal::askSecret(const QString &prompt) const
{
    const Silence silence; // before the prompt: who sees it may type
    writeAll(STDERR_FILENO, prompt.toUtf8());
    auto line = read(false);
    return line ? Result<Secret>(Secret(*std::move(line))) : Result<Secret>(line.error());
}

Result<Secret> Terminal::readSecret() const
{
    auto all = read(true);
    return all ? Result<Secret>(Secret(*std::move(all))) : Result<Secret>(all.error());
}

Result<QByteArray> Terminal::read(bool wholeInput) const
{
    QByteArray bytes;
    bytes.reserve(4096); // a secret leaves no copies behind by growing
    while (bytes.size() < longestInput && (wholeInput || !bytes.endsWith('\n'))) {
        char byte = 0;
        const auto got = readSomeInput(m_wake, {&byte, 1});
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        bytes.append(byte);
    }
    chopLineFeed(bytes);
    return bytes;
}

}
