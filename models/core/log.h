#pragma once

#include "models/core/result.h"

#include <memory>

namespace quaymaster
{

/// What Qt's messages (qDebug, qWarning, the categories) become while one lives: lines in a file, redacted, 0600, at
/// most two files of `limit` bytes (the older one has `.1` at its end). From any thread; several programs may share the
/// file. One at a time, since Qt has one message handler.
class Log
{
public:
    struct Options
    {
        bool echo = false; ///< to standard error too (`--verbose`)
        qint64 limit = 4'194'304; ///< bytes of a file before the next one begins
    };

    /// Errors: `io`; Qt's messages then go where they went before.
    static Result<std::unique_ptr<Log>> open(const QString &file, const Options &options);
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

private:
    Log(const QString &file, const Options &options);

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QByteArray &line);
    bool isCurrent() const;
    bool reopen();
    void rotate();

    QByteArray m_path;
    Options m_options;
    int m_file = -1;
    QtMessageHandler m_before = nullptr;
};

}
