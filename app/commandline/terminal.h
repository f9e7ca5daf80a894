#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

namespace quaymaster
{

/// Standard input, as a terminal or not. Reading blocks: only while nothing else is on its way. A signal ends it
/// (`cancelled`); `wake` is readable then.
class Terminal
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Terminal)

public:
    explicit Terminal(int wake)
        : m_wake(wake)
    {
    }

    /// Whether there is somebody to ask.
    static bool isInteractive();
    /// One line, asked on standard error.
    Result<QString> ask(const QString &prompt) const;
    /// Whether the line says yes, in English or the person's language.
    Result<bool> agrees(const QString &question) const;
    /// One line without echo.
    Result<Secret> askSecret(const QString &prompt) const;
    /// Everything up to the end of standard input, without the line feed behind it.
    Result<Secret> readSecret() const;

private:
    Result<QByteArray> read(bool wholeInput) const;

    int m_wake;
};

}
