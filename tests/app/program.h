#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace quaymaster::fixtures
{

/// What a run of the program left behind.
struct Ran
{
    int exitCode = -1; ///< -1: crashed or out of time
    QByteArray out;
    QByteArray err;
    QByteArray said; ///< both, for the message of a test that fails

    /// The one object of `--json`; empty unless standard output is exactly one object and a line feed.
    QJsonObject json() const;
    QString kind() const; ///< of the object's error
    QJsonObject image(qsizetype index = 0) const; ///< of the object's `images`
};

/// The program with a home and a workspace of its own, without display, keychain and language.
class Program
{
public:
    Program();

    /// `arguments` behind `--workspace DIR`.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// With nothing added.
    Ran runBare(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started, not waited for; ended with the object, and with the test.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    static Ran finish(QProcess &process, int milliseconds = 60'000);

    QProcessEnvironment environment;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return file(QStringLiteral("workspace")); }
    static QString path();

private:
    QTemporaryDir m_folder;
};

}
