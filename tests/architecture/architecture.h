#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

namespace quaymaster::architecture
{

/// The arrows that the CMake targets declare, and everything in the sources that contradicts them. Every function
/// answers with sentences, one for each offence; none means that all is well.
class Architecture
{
public:
    /// `arrows`: lines like "models/jobs: quaymaster::core Qt6::Core", as the build writes them.
    Architecture(QString root, const QString &arrows);

    QStringList circles() const;
    /// Links and includes from models to views or app, and from views to app.
    QStringList upwardArrows() const;
    /// Includes of folders that are not linked, not even through what a linked folder links.
    QStringList undeclaredIncludes() const;
    /// Links between our folders of which no include makes use.
    QStringList deadArrows() const;
    /// Folders with sources of which no target speaks.
    QStringList undeclaredFolders() const;
    /// Includes in quotes that do not name a file from the root: they would escape the other checks.
    QStringList unknownIncludes() const;
    /// Anything of the given Qt modules in models. `qtHeaders`: Qt's include folder.
    QStringList picturesInModels(const QString &qtHeaders, const QStringList &modules) const;
    /// Includes of yaml-cpp beyond its parser's events. Its nodes and its emitter lose comments, quotes and types.
    QStringList rewritersOfYaml() const;
    /// Texts of models and views that name a command or an option: a window has nothing to type them into.
    QStringList commandsInTexts() const;

private:
    struct Include
    {
        QString file; ///< from the root
        int line;
        QString name;
        bool quoted;

        QString place() const;
    };

    void read(const QString &file);
    void readTexts(const QString &file, int number, const QString &line);
    QString folderOf(const QString &file) const; ///< the nearest folder with a target
    QSet<QString> reachable(const QString &folder) const;
    QSet<QString> linked(const QString &folder) const; ///< our folders only

    QString m_root;
    QMap<QString, QStringList> m_links; ///< by folder
    QMap<QString, QString> m_folders; ///< by target
    QList<Include> m_includes;
    QSet<QString> m_sourceFolders;
    QStringList m_commands; ///< where a text names one
};

}
