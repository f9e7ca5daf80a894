#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace quaymaster
{

class Command;
class Environment;
struct Invocation;

/// An option as people type it, without its `--`. Texts are source texts of the context `quaymaster::CommandTable`.
struct OptionSpec
{
    const char *name;
    const char *value; ///< the word for its value in the help; null: a flag
    const char *help;
    bool repeats = false;
    bool mayBeEmpty = false; ///< an empty value is one: it clears something
};

/// A command, with everything that its parsing and its help need.
struct CommandSpec
{
    using Maker = Result<std::unique_ptr<Command>> (*)(const Invocation &, Environment &);

    const char *name; ///< `push`, `operations list`
    const char *synopsis; ///< what stands behind the name
    const char *summary;
    const char *description;
    int least; ///< how many arguments
    int most; ///< negative: any number
    std::vector<OptionSpec> options;
    /// Checks the arguments and tries nothing.
    Maker make;
    bool writesAuthFile = false; ///< so it need not be there yet

    /// As it is typed: `push SOURCE REFERENCE...`.
    QString call() const { return (QString::fromLatin1(name) + u' ' + QString::fromLatin1(synopsis)).trimmed(); }
};

/// Several commands whose names begin with the same word, for its help. Texts as in OptionSpec.
struct GroupSpec
{
    const char *name;
    const char *summary;
    std::vector<const char *> paragraphs;
};

/// A command line taken apart.
struct Invocation
{
    const CommandSpec *command = nullptr; ///< null: none, or the error says why
    QString group; ///< where only the first word of several commands was said: `command` is the first of them
    QStringList arguments;
    QHash<QString, QStringList> options; ///< by name; a flag has one empty value
    std::optional<Error> error; ///< the first thing that is wrong; what could be read besides is there

    bool has(const QString &option) const { return options.contains(option); }
    /// The last one counts.
    QString value(const QString &option) const
    {
        const QStringList all = options.value(option);
        return all.isEmpty() ? QString() : all.last();
    }
    QStringList values(const QString &option) const { return options.value(option); }
};

}
