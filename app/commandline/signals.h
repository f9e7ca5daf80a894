#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <optional>

namespace quaymaster
{

/// SIGINT, SIGTERM and SIGHUP as a Qt signal. The second one ends the program at once, whatever it is doing. One at a
/// time, since signals belong to the process. A SIGHUP that is ignored (nohup) stays so.
class Signals : public QObject
{
    Q_OBJECT

public:
    Signals();
    ~Signals() override;
    Q_DISABLE_COPY_MOVE(Signals)

    int last() const; ///< 0: none came
    /// For poll(2) by who waits without an event loop: readable once a signal came.
    int descriptor() const;

signals:
    void caught(int number);

private:
    void read();

    std::optional<QSocketNotifier> m_notifier;
};

}
