#include "app/commandline/signals.h"

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace quaymaster
{

namespace
{

constexpr std::array numbers{SIGINT, SIGTERM, SIGHUP};
constexpr int statusOfSignals = 128;

// A signal handler is a plain function: what it writes to has to be found from there.
std::array<int, 2> ends{-1, -1};
std::atomic<int> caughtNumber = 0;

extern "C" void handle(int number)
{
    if (caughtNumber.exchange(number) != 0)
        ::_exit(statusOfSignals + number);
    const char byte = static_cast<char>(number);
    (void)!::write(ends[1], &byte, 1);
}

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

}

Signals::Signals()
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier.emplace(ends[0], QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, &Signals::read);
    for (const int number : numbers) {
        if (number == SIGHUP && isIgnored(number))
            continue;
        struct sigaction action = {};
        action.sa_handler = handle;
        (void)::sigaction(number, &action, nullptr);
    }
}

Signals::~Signals()
{
    for (const int number : numbers)
        if (!isIgnored(number))
            (void)std::signal(number, SIG_DFL);
    for (int &end : ends)
        ::close(std::exchange(end, -1));
}

int Signals::last() const
{
    return caughtNumber;
}

int Signals::descriptor() const
{
    return ends[0];
}

void Signals::read()
{
    char byte = 0;
    if (::read(ends[0], &byte, 1) != 1)
        return;
    emit caught(byte);
}

}
