#include "app/commandline/argumentparser.h"

#include "app/commandline/arguments.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ArgumentParser)
};

class Parser
{
public:
    Parser(std::span<const CommandSpec> commands, std::span<const OptionSpec> common)
        : m_commands(commands)
        , m_common(common)
    {
    }

    Invocation parse(const QStringList &words);

private:
    void option(const QString &word);
    void take(const OptionSpec &option, const std::optional<QString> &attached);
    void argument(const QString &word);
    void findCommand();
    void checkCount();
    bool isPrefix(const QString &name) const;
    const CommandSpec *commandNamed(const QString &name) const;
    const OptionSpec *optionNamed(const QString &name) const;
    void refuse(const QString &sentence);

    std::span<const CommandSpec> m_commands;
    std::span<const OptionSpec> m_common;
    QStringList m_words;
    QStringList m_name; ///< of the command, as far as it was read
    bool m_isLost = false; ///< there is no such command
    Invocation m_result;
};

const OptionSpec *find(std::span<const OptionSpec> options, const QString &name)
{
    const auto found = std::ranges::find_if(
        options, [&](const OptionSpec &option) { return name == QLatin1StringView(option.name); });
    return found == options.end() ? nullptr : &*found;
}

Invocation Parser::parse(const QStringList &words)
{
    m_words = words;
    while (!m_words.isEmpty()) {
        const QString word = m_words.takeFirst();
        if (word == "--"_L1)
            break;
        if (word.size() > 1 && word.startsWith(u'-'))
            option(word);
        else
            argument(word);
    }
    while (!m_words.isEmpty())
        argument(m_words.takeFirst());
    findCommand();
    return m_result;
}

void Parser::option(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.startsWith("--"_L1) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
    if (const OptionSpec *known = optionNamed(name))
        take(*known, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)));
    else if (m_result.command)
        refuse(Text::tr("“%1” has no option %2. See “quaymaster %1 --help”.")
                   .arg(QString::fromLatin1(m_result.command->name), echoed(word.left(equals))));
    else
        refuse(Text::tr("There is no common option %1; a command's own options stand behind its name. See “quaymaster "
                        "--help”.")
                   .arg(echoed(word.left(equals))));
}

void Parser::take(const OptionSpec &option, const std::optional<QString> &attached)
{
    const QString name = QString::fromLatin1(option.name);
    if (!option.value) {
        m_result.options.insert(name, {QString()});
        if (attached)
            refuse(Text::tr("--%1 takes no value. Leave out what stands behind it.").arg(name));
        return;
    }
    if (!attached && m_words.isEmpty()) {
        refuse(Text::tr("--%1 needs a value: --%1 %2.").arg(name, QString::fromLatin1(option.value)));
        return;
    }
    const QString value = attached ? *attached : m_words.takeFirst();
    if (value.isEmpty() && !option.mayBeEmpty)
        refuse(Text::tr("--%1 needs a value: --%1 %2.").arg(name, QString::fromLatin1(option.value)));
    if (m_result.has(name) && !option.repeats)
        refuse(Text::tr("--%1 is given twice. Give it once.").arg(name));
    m_result.options[name].append(value);
}

void Parser::argument(const QString &word)
{
    if (m_result.command || m_isLost) {
        m_result.arguments.append(word);
        return;
    }
    m_name.append(word);
    const QString name = m_name.join(u' ');
    m_result.command = commandNamed(name);
    m_isLost = !m_result.command && !isPrefix(name);
    if (m_isLost)
        refuse(Text::tr("There is no command “%1”. “quaymaster --help” lists them all.").arg(echoed(name)));
}

void Parser::findCommand()
{
    // A group alone means the first of its commands.
    if (!m_result.command && !m_isLost && !m_name.isEmpty()) {
        const QString start = m_name.join(u' ') + u' ';
        const auto first = std::ranges::find_if(m_commands, [&](const CommandSpec &command) {
            return QString::fromLatin1(command.name).startsWith(start);
        });
        m_result.command = first == m_commands.end() ? nullptr : &*first;
        m_result.group = start.trimmed();
    }
    if (m_result.command)
        checkCount();
}

void Parser::checkCount()
{
    const CommandSpec &command = *m_result.command;
    const qsizetype count = m_result.arguments.size();
    const bool needsNone = m_result.has(u"help"_s) || m_result.has(u"version"_s);
    if (needsNone || (count >= command.least && (command.most < 0 || count <= command.most)))
        return;
    const QString usage = u"quaymaster "_s + command.call();
    refuse(count < command.least ? Text::tr("Something is missing. Usage: %1").arg(usage)
                                 : Text::tr("There are too many arguments. Usage: %1").arg(usage));
}

bool Parser::isPrefix(const QString &name) const
{
    return std::ranges::any_of(m_commands, [start = name + u' '](const CommandSpec &command) {
        return QString::fromLatin1(command.name).startsWith(start);
    });
}

const CommandSpec *Parser::commandNamed(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_commands, [&](const CommandSpec &command) { return name == QLatin1StringView(command.name); });
    return found == m_commands.end() ? nullptr : &*found;
}

const OptionSpec *Parser::optionNamed(const QString &name) const
{
    const OptionSpec *common = find(m_common, name);
    return common || !m_result.command ? common : find(m_result.command->options, name);
}

void Parser::refuse(const QString &sentence)
{
    if (!m_result.error)
        m_result.error = Error{Error::Kind::Usage, sentence, {}};
}

}

Invocation parseArguments(const QStringList &words, std::span<const CommandSpec> commands,
                          std::span<const OptionSpec> common)
{
    return Parser(commands, common).parse(words);
}

}
