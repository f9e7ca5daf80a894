#include "tests/architecture/architecture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace quaymaster::architecture
{

namespace
{

/// quaymaster_library() of the root CMakeLists.txt names its targets like this.
QString targetOf(QString folder)
{
    static const QRegularExpression top(u"^models/"_s);
    return u"quaymaster::"_s + folder.remove(top).replace(u'/', u'_');
}

/// Higher may look at lower.
int heightOf(const QString &path)
{
    return path.startsWith("models/"_L1) ? 0 : path.startsWith("views/"_L1) ? 1 : 2;
}

bool isGenerated(const QString &include)
{
    return include.endsWith(".moc"_L1) || include.startsWith("ui_"_L1) || include.startsWith("moc_"_L1);
}

}

Architecture::Architecture(QString root, const QString &arrows)
    : m_root(std::move(root))
{
    for (const QString &line : arrows.split(u'\n', Qt::SkipEmptyParts)) {
        const QString folder = line.section(u':', 0, 0).trimmed();
        m_links.insert(folder, line.section(u':', 1).split(u' ', Qt::SkipEmptyParts));
        m_folders.insert(targetOf(folder), folder);
    }
    for (const char *top : {"app", "models", "views"}) {
        QDirIterator files(m_root + u'/' + QLatin1StringView(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            read(QDir(m_root).relativeFilePath(files.next()));
    }
}

QString Architecture::Include::place() const
{
    return u"%1:%2"_s.arg(file).arg(line);
}

QStringList Architecture::circles() const
{
    QStringList found;
    for (const QString &folder : m_links.keys()) {
        if (reachable(folder).contains(folder))
            found.append(u"%1 links itself in a circle"_s.arg(folder));
    }
    return found;
}

QStringList Architecture::upwardArrows() const
{
    QStringList found;
    for (const QString &folder : m_links.keys()) {
        for (const QString &other : linked(folder)) {
            if (heightOf(other) > heightOf(folder))
                found.append(u"%1 links %2, which is above it"_s.arg(folder, other));
        }
    }
    for (const Include &include : m_includes) {
        const bool ours = include.quoted && QFile::exists(m_root + u'/' + include.name);
        if (ours && heightOf(include.name) > heightOf(include.file))
            found.append(u"%1 includes %2, which is above it"_s.arg(include.place(), include.name));
    }
    return found;
}

QStringList Architecture::undeclaredIncludes() const
{
    QStringList found;
    for (const Include &include : m_includes) {
        const QString from = folderOf(include.file);
        const QString to = folderOf(include.name);
        // The program itself has no library: it connects everything.
        if (from.isEmpty() || to.isEmpty() || from == to || !include.quoted || reachable(from).contains(to))
            continue;
        found.append(u"%1 includes %2, but %3 does not link %4"_s.arg(include.place(), include.name, from, to));
    }
    return found;
}

QStringList Architecture::deadArrows() const
{
    QSet<QPair<QString, QString>> used;
    for (const Include &include : m_includes)
        used.insert({folderOf(include.file), folderOf(include.name)});
    QStringList found;
    for (const QString &folder : m_links.keys()) {
        for (const QString &other : linked(folder)) {
            if (!used.contains({folder, other}))
                found.append(u"%1 links %2, but includes nothing of it"_s.arg(folder, other));
        }
    }
    return found;
}

QStringList Architecture::undeclaredFolders() const
{
    QStringList found;
    for (const QString &folder : m_sourceFolders) {
        if (heightOf(folder + u'/') < 2 && folderOf(folder + u'/').isEmpty())
            found.append(u"%1 has sources, but no target"_s.arg(folder));
    }
    return found;
}

QStringList Architecture::unknownIncludes() const
{
    QStringList found;
    for (const Include &include : m_includes) {
        if (include.quoted && !isGenerated(include.name) && !QFile::exists(m_root + u'/' + include.name))
            found.append(u"%1 includes %2, which is no file from the root"_s.arg(include.place(), include.name));
    }
    return found;
}

QStringList Architecture::picturesInModels(const QString &qtHeaders, const QStringList &modules) const
{
    QStringList found;
    QMap<QString, QString> moduleOf;
    for (const QString &module : modules) {
        for (const QString &header : QDir(qtHeaders + u'/' + module).entryList(QDir::Files))
            moduleOf.insert(header, module);
        for (const QString &folder : m_links.keys()) {
            if (heightOf(folder) == 0 && m_links.value(folder).contains(u"Qt6::"_s + module.mid(2)))
                found.append(u"%1 links %2"_s.arg(folder, module));
        }
    }
    for (const Include &include : m_includes) {
        const QString module
            = include.name.contains(u'/') ? include.name.section(u'/', 0, 0) : moduleOf.value(include.name);
        if (heightOf(include.file) == 0 && modules.contains(module))
            found.append(u"%1 includes %2 of %3"_s.arg(include.place(), include.name, module));
    }
    return found;
}

QStringList Architecture::rewritersOfYaml() const
{
    static const QStringList events{u"depthguard.h"_s, u"eventhandler.h"_s, u"exceptions.h"_s, u"parser.h"_s};
    QStringList found;
    for (const Include &include : m_includes)
        if (include.name.startsWith("yaml-cpp/"_L1) && !events.contains(include.name.section(u'/', 1)))
            found.append(u"%1 includes %2, which is no event of YAML"_s.arg(include.place(), include.name));
    return found;
}

QStringList Architecture::commandsInTexts() const
{
    return m_commands;
}

/// What people read stands in plain literals, for tr(); u"…"_s and "…"_L1 are for programs.
void Architecture::readTexts(const QString &file, int number, const QString &line)
{
    static const QRegularExpression text(uR"re((?<!\w)"((?:[^"\\]|\\.)*)"(?!_))re"_s);
    static const QRegularExpression command(u"--[a-z]|quaymaster [a-z]"_s);
    auto match = text.globalMatch(line);
    while (match.hasNext())
        if (const QString words = match.next().captured(1); command.match(words).hasMatch())
            m_commands.append(u"%1:%2 says “%3”"_s.arg(file).arg(number).arg(words));
}

void Architecture::read(const QString &file)
{
    static const QRegularExpression directive(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    m_sourceFolders.insert(QFileInfo(file).path());
    QFile source(m_root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    int number = 0;
    while (!source.atEnd()) {
        ++number;
        const QString line = QString::fromUtf8(source.readLine());
        const auto match = directive.match(line);
        if (match.hasMatch())
            m_includes.append({file, number, match.captured(2), match.captured(1) == u'"'});
        else if (heightOf(file) < 2)
            readTexts(file, number, line);
    }
}

QString Architecture::folderOf(const QString &file) const
{
    for (qsizetype slash = file.lastIndexOf(u'/'); slash > 0; slash = file.lastIndexOf(u'/', slash - 1)) {
        if (m_links.contains(file.left(slash)))
            return file.left(slash);
    }
    return {};
}

QSet<QString> Architecture::reachable(const QString &folder) const
{
    QSet<QString> found;
    QStringList open = linked(folder).values();
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (found.contains(next))
            continue;
        found.insert(next);
        open.append(linked(next).values());
    }
    return found;
}

QSet<QString> Architecture::linked(const QString &folder) const
{
    QSet<QString> found;
    for (const QString &target : m_links.value(folder)) {
        if (m_folders.contains(target))
            found.insert(m_folders.value(target));
    }
    return found;
}

}
