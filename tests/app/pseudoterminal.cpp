#include "tests/app/pseudoterminal.h"

#include <QDeadlineTimer>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/prctl.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

namespace quaymaster::fixtures
{

bool PseudoTerminal::isAvailable()
{
    int master = -1;
    int slave = -1;
    if (::openpty(&master, &slave, nullptr, nullptr, nullptr) != 0)
        return false;
    ::close(master);
    ::close(slave);
    return true;
}

PseudoTerminal::PseudoTerminal()
{
    winsize size{24, 120, 0, 0};
    if (::openpty(&m_master, &m_slave, nullptr, nullptr, &size) != 0)
        qFatal("no pseudo terminal");
    ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_slave, F_SETFD, FD_CLOEXEC);
}

PseudoTerminal::~PseudoTerminal()
{
    ::close(m_master);
    ::close(m_slave);
}

void PseudoTerminal::attach(QProcess &process) const
{
    process.setChildProcessModifier([slave = m_slave] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::login_tty(::dup(slave)); // NOLINT(concurrency-mt-unsafe): a child has one thread
    });
}

void PseudoTerminal::type(const QByteArray &text) const
{
    if (::write(m_master, text.constData(), static_cast<std::size_t>(text.size())) != text.size())
        qFatal("cannot type");
}

QByteArray PseudoTerminal::waitFor(const QByteArray &text)
{
    const QDeadlineTimer end(10'000);
    while (!m_shown.contains(text) && !end.hasExpired())
        readSome(50);
    return m_shown;
}

bool PseudoTerminal::echoes() const
{
    termios settings{};
    return ::tcgetattr(m_master, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

void PseudoTerminal::readSome(int milliseconds)
{
    pollfd ready{m_master, POLLIN, 0};
    while (::poll(&ready, 1, milliseconds) == 1 && (ready.revents & POLLIN) != 0) {
        std::array<char, 4096> piece{};
        const ssize_t got = ::read(m_master, piece.data(), piece.size());
        if (got <= 0)
            return;
        m_shown.append(piece.data(), got);
        milliseconds = 0;
    }
}

}
