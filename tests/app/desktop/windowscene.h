#pragma once

#include "app/desktop/sessionwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace quaymaster::fixtures
{

/// The whole window on a workspace of its own, to be used as a person does: by what can be seen.
class WindowScene
{
public:
    /// Again after close(): the same workspace, as at the next start.
    Result<> open();
    void close();
    /// Before open(): the keychain of the test's own session in place of a file.
    void useKeychain() { m_usesKeychain = true; }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return file(QStringLiteral("workspace")); }
    Session &session() { return *m_session; }
    MainWindow &window() { return m_window->window(); }

    /// The visible widget of that name, in whichever window; nullptr while there is none.
    template <typename T = QWidget> static T *seen(const QString &name)
    {
        const auto widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets)
            if (widget->objectName() == name && widget->isVisible())
                if (auto *found = qobject_cast<T *>(widget))
                    return found;
        return nullptr;
    }
    /// Waits until it is there.
    static bool see(const QString &name)
    {
        return QTest::qWaitFor([&] { return seen(name) != nullptr; });
    }
    /// The same of a dialog, which has the focus then.
    static bool enter(const QString &name);
    static void click(const QString &name);
    /// Selects the row that begins with `text` in the list of that name, once it is there; else its first one.
    static bool choose(const QString &list, const QString &text = {});
    /// Keys for whatever has the focus.
    static void type(const QString &text);
    static void press(int key, Qt::KeyboardModifiers modifiers = {});

    /// Waits until the newest operation is over. Its entry.
    const OperationEntry *finishedOperation();

private:
    QTemporaryDir m_folder;
    bool m_usesKeychain = false;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionWindow> m_window;
};

}
