#pragma once

#include "app/commandline/commonoptions.h"
#include "app/commandline/signals.h"
#include "app/language/language.h"

#include <QObject>
#include <memory>

namespace quaymaster
{

class Session;
class SessionWindow;

/// The program in a window. It takes the common options of the command line, so that a workspace, a CA or an auth file
/// can be given to it too.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// Whether these words ask for the window: no command, no help.
    static bool isMeantBy(const QStringList &words);

    Desktop(QStringList words, Language &language);
    ~Desktop() override;

    /// Opens the window, or says why it can't be.
    void start();

signals:
    void finished(int status);

private:
    Result<> open();
    void refuse(const Error &error);

    QStringList m_words;
    Language &m_language;
    Signals m_signals;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionWindow> m_window;
};

}
