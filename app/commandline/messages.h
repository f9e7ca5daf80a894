#pragma once

#include "models/core/result.h"

#include <QElapsedTimer>
#include <QString>

namespace quaymaster
{

/// Standard error: errors, warnings and progress, which is one line that is drawn again and again on a terminal and a
/// new line now and then elsewhere.
class Messages
{
public:
    explicit Messages(bool isQuiet);
    ~Messages();
    Q_DISABLE_COPY_MOVE(Messages)

    void error(const Error &error);
    void warn(const QString &sentence);
    void alarm(const QString &sentence); ///< a warning in red
    void say(const QString &sentence);
    /// `attempt` of `attempts` follows in `waitMs`.
    void retrying(int attempt, int attempts, qint64 waitMs, const Error &error);
    void progress(const QString &line);
    void clearProgress();

private:
    void write(const QString &line);
    int columns() const;

    bool m_isQuiet;
    bool m_isTerminal;
    bool m_isDrawn = false;
    QElapsedTimer m_sinceLine;
};

}
