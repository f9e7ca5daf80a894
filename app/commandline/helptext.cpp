#include "app/commandline/helptext.h"

#include "app/commandline/wrappedtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::HelpText)
};

QString translated(const char *source)
{
    return QCoreApplication::translate("quaymaster::CommandTable", source);
}

/// Every terminal has so many columns.
constexpr qsizetype columns = 80;

QString paragraph(const QString &text)
{
    return wrapped(text, columns) + u'\n';
}

using Rows = QList<std::pair<QString, QString>>;

/// Two columns.
QString table(const Rows &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width) + u"  "_s + wrapped(right, columns, width + 4) + u'\n';
    return text;
}

QString optionTable(std::span<const OptionSpec> options)
{
    Rows rows;
    for (const OptionSpec &option : options) {
        const QString value = option.value ? u' ' + QString::fromLatin1(option.value) : QString();
        rows.append({u"--"_s + QString::fromLatin1(option.name) + value, translated(option.help)});
    }
    return table(rows);
}

QString statuses()
{
    return paragraph(
        Text::tr("Exit status: 0 all is done and proven; 1 something failed, was refused or differs; 2 wrong usage, "
                 "nothing was tried; 130, 143, 129 cancelled by Ctrl-C, SIGTERM, SIGHUP."));
}

}

QString globalHelp(std::span<const CommandSpec> commands, std::span<const OptionSpec> common)
{
    Rows rows;
    for (const CommandSpec &command : commands)
        rows.append({command.call(), translated(command.summary)});
    return Text::tr("Quaymaster brings container images, complete and proven, into registries.") + u"\n\n"_s
        + Text::tr("Usage: quaymaster COMMAND [OPTIONS] [ARGUMENTS]") + u"\n\n"_s + Text::tr("Commands:") + u'\n'
        + table(rows) + u'\n' + Text::tr("Common options, anywhere; -- ends options; --name VALUE or --name=VALUE:")
        + u'\n' + optionTable(common) + u'\n'
        + paragraph(Text::tr(
            "Credentials come from --authfile alone if it is given, else from the keychain, then from the files of "
            "docker and podman. A loopback host that does not speak TLS is spoken to in http."))
        + u'\n' + statuses() + Text::tr("“quaymaster COMMAND --help” tells more of a command.") + u'\n';
}

QString groupHelp(const QString &group, std::span<const CommandSpec> commands, std::span<const GroupSpec> groups,
                  std::span<const OptionSpec> common)
{
    Rows rows;
    for (const CommandSpec &command : commands)
        if (QString::fromLatin1(command.name).startsWith(group + u' '))
            rows.append({command.call(), translated(command.summary)});
    const auto known = std::ranges::find_if(
        groups, [&group](const GroupSpec &spec) { return group == QLatin1StringView(spec.name); });
    QString text = Text::tr("Usage: quaymaster %1 COMMAND [OPTIONS] [ARGUMENTS]").arg(group) + u"\n\n"_s;
    if (known != groups.end())
        text += paragraph(translated(known->summary)) + u'\n';
    text += Text::tr("Commands:") + u'\n' + table(rows) + u'\n';
    if (known != groups.end())
        for (const char *source : known->paragraphs)
            text += paragraph(translated(source)) + u'\n';
    return text + Text::tr("Common options:") + u'\n' + optionTable(common) + u'\n' + statuses();
}

QString commandHelp(const CommandSpec &command, std::span<const OptionSpec> common)
{
    QString text = Text::tr("Usage: quaymaster %1").arg(command.call());
    if (!command.options.empty())
        text += Text::tr(" [OPTIONS]");
    text += u"\n\n"_s + paragraph(translated(command.summary) + Text::tr(".")) + u'\n'
        + paragraph(translated(command.description)) + u'\n';
    if (!command.options.empty())
        text += Text::tr("Options:") + u'\n' + optionTable(command.options) + u'\n';
    return text + Text::tr("Common options:") + u'\n' + optionTable(common) + u'\n' + statuses();
}

}
