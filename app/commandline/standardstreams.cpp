#include "app/commandline/standardstreams.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace quaymaster
{

void prepareStandardStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(descriptor, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDWR); // the lowest that is free: this one // NOLINT(android-cloexec-open)
    (void)std::signal(SIGPIPE, SIG_IGN);
}

void writeAll(int descriptor, QByteArray bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (written >= 0) {
            bytes.remove(0, written);
        } else if (errno == EAGAIN) { // somebody made it non-blocking
            pollfd ready{descriptor, POLLOUT, 0};
            (void)::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return;
        }
    }
}

}
