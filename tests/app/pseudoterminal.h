#pragma once

#include <QProcess>

namespace quaymaster::fixtures
{

/// A terminal on which a program can be started, and where a test types and reads.
class PseudoTerminal
{
public:
    /// Not in a chroot without /dev/pts, for one.
    static bool isAvailable();

    PseudoTerminal();
    ~PseudoTerminal();
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    /// Before process.start(): all three standard streams, and Ctrl-C.
    void attach(QProcess &process) const;
    void type(const QByteArray &text) const;
    /// Everything shown so far, once `text` is among it; what there is after ten seconds.
    QByteArray waitFor(const QByteArray &text);
    bool echoes() const; ///< whether what is typed is shown

private:
    void readSome(int milliseconds);

    int m_master = -1;
    int m_slave = -1;
    QByteArray m_shown;
};

}
