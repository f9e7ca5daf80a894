#include "app/commandline/standardinput.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::StandardInput)
};

constexpr qsizetype blockSize = 1 << 16;

}

Result<qsizetype> readSomeInput(int wake, std::span<char> into)
{
    while (true) {
        std::array<pollfd, 2> ready{{{STDIN_FILENO, POLLIN, 0}, {wake, POLLIN, 0}}};
        if (::poll(ready.data(), ready.size(), -1) < 0 && errno != EINTR)
            return Error::io(Text::tr("standard input"), errno);
        if ((ready[1].revents & POLLIN) != 0)
            return Error::cancelled();
        if (ready[0].revents == 0)
            continue;
        const ssize_t got = ::read(STDIN_FILENO, into.data(), into.size());
        if (got >= 0)
            return qsizetype{got};
        if (errno != EINTR && errno != EAGAIN)
            return Error::io(Text::tr("standard input"), errno);
    }
}

Result<QByteArray> readStandardInput(int wake, qsizetype most)
{
    QByteArray bytes;
    QByteArray block(blockSize, Qt::Uninitialized);
    while (bytes.size() <= most) {
        const auto wanted = static_cast<std::size_t>(std::min(blockSize, most + 1 - bytes.size()));
        const auto got = readSomeInput(wake, {block.data(), wanted});
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        bytes.append(block.constData(), *got);
    }
    return bytes;
}

}
