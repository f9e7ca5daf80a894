#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"
#include "app/commandline/environment.h"
#include "app/commandline/signals.h"

namespace quaymaster
{

/// The program without a window: one command, its answer, its exit status.
class CommandLine : public QObject
{
    Q_OBJECT

public:
    /// `words` without the program's name.
    explicit CommandLine(const QStringList &words);
    ~CommandLine() override;
    Q_DISABLE_COPY_MOVE(CommandLine)

    void start();

signals:
    void finished(int exitStatus); ///< exactly once, from the event loop

private:
    Result<> begin();
    bool answerWithoutCommand();
    QString help() const;
    void end(const Answer &answer);
    void print(const Answer &answer);
    void exit(int status);
    int exitStatus(const Answer &answer) const;
    QString commandName() const;

    Invocation m_invocation;
    bool m_isJson;
    Messages m_messages;
    Signals m_signals;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<Command> m_command; ///< before what it works with
};

}
