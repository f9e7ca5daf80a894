#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QSettings>
#include <QUrl>

namespace quaymaster
{

/// What the person has set, in a file of the workspace (0600). A value that is missing, unknown or out of range reads
/// as its default. On the thread that made it.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    static constexpr int mostTransfers = 64;
    static constexpr int mostRefreshMinutes = 24 * 60;

    /// `file` is Workspace::settings(). It is made with the first change.
    explicit Settings(const QString &file);

    QString language() const; ///< `en`, `zh_CN`; empty: the system's
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    int transfers() const; ///< at once; 0: found out for each host
    void setTransfers(int transfers);
    qint64 bytesPerSecond() const; ///< 0: no limit
    void setBytesPerSecond(qint64 bytesPerSecond);
    QUrl proxy() const; ///< empty: that of the environment
    /// Empty forgets it. Errors: `usage` (a password in it, which would lie in a file; not the address of a proxy).
    Result<> setProxy(const QUrl &proxy);
    bool notifications() const; ///< of the desktop, when a long operation ends
    void setNotifications(bool notifications);

    int refreshMinutes() const; ///< between two looks at what the window shows; 0: only when asked
    void setRefreshMinutes(int minutes);

    /// What people reach a service by: an address that its path follows, and a command; `{uid}` and `{port}` are filled
    /// in by the platform. Empty: the platform's own.
    QString httpAddress() const;
    QString tcpAddress() const;
    /// Errors: `usage` (no http or https address). Empty forgets it.
    Result<> setHttpAddress(const QString &address);
    void setTcpAddress(const QString &command);
    bool showsDifferences() const; ///< before a template is saved
    void setShowsDifferences(bool shows);

    static QStringList languages(); ///< those that setLanguage() takes, besides the empty one

signals:
    void changed();

private:
    void write(const QString &key, const QVariant &value);

    QSettings m_settings;
};

/// Whether this can be a proxy's address: `http`, `https` or `socks5` with a host and no password. Errors: `usage`.
Result<> checkProxy(const QUrl &proxy);

}
