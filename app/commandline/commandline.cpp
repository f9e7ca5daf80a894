#include "app/commandline/commandline.h"

#include "app/commandline/argumentparser.h"
#include "app/commandline/commandtable.h"
#include "app/commandline/helptext.h"
#include "app/commandline/jsonreport.h"
#include "app/commandline/standardstreams.h"

#include <QCoreApplication>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int failure = 1;
constexpr int wrongUsage = 2;
constexpr int statusOfSignals = 128;

}

CommandLine::CommandLine(const QStringList &words)
    : m_invocation(parseArguments(words, commandTable(), commonOptionSpecs()))
    , m_isJson(m_invocation.has(u"json"_s))
    , m_messages(m_invocation.has(u"quiet"_s))
{
    connect(&m_signals, &Signals::caught, this, [this](int number) {
        if (m_command)
            m_command->cancel();
        else
            exit(statusOfSignals + number);
    });
}

CommandLine::~CommandLine() = default;

void CommandLine::start()
{
    if (answerWithoutCommand())
        return;
    if (auto begun = begin(); !begun)
        end(Answer::failed(begun.error()));
}

Result<> CommandLine::begin()
{
    if (m_invocation.error)
        return *m_invocation.error;
    auto options = commonOptionsOf(m_invocation);
    if (!options)
        return options.error();
    m_environment = std::make_unique<Environment>(*std::move(options), m_messages, m_signals.descriptor());
    auto command = m_invocation.command->make(m_invocation, *m_environment);
    if (!command)
        return command.error();
    if (!m_invocation.command->writesAuthFile)
        if (auto checked = m_environment->checkAuthFile(); !checked)
            return checked;
    m_environment->openLog();
    if (auto read = m_environment->readHosts(); !read)
        return read;
    m_environment->warnOfInsecureHosts(m_invocation.arguments);
    m_command = *std::move(command);
    connect(m_command.get(), &Command::finished, this, &CommandLine::end);
    m_command->start();
    return {};
}

/// Help and version, which need nothing to be right besides.
bool CommandLine::answerWithoutCommand()
{
    const bool isAlone = !m_invocation.command && !m_invocation.error;
    Answer answer;
    if (m_invocation.has(u"version"_s) && !m_invocation.error) {
        answer.text = u"quaymaster "_s + QCoreApplication::applicationVersion() + u'\n';
        answer.fields.insert(u"version"_s, QCoreApplication::applicationVersion());
    } else if ((m_invocation.has(u"help"_s) && !m_invocation.error) || isAlone) {
        answer.text = help();
        answer.fields.insert(u"help"_s, answer.text);
    } else {
        return false;
    }
    const bool wasAsked = m_invocation.has(u"version"_s) || m_invocation.has(u"help"_s);
    if (!wasAsked) {
        answer.state = Answer::State::Failed;
        answer.error = Error{Error::Kind::Usage, tr("Say what to do: the help lists the commands."), {}};
    }
    print(answer);
    exit(wasAsked ? 0 : wrongUsage);
    return true;
}

QString CommandLine::help() const
{
    if (!m_invocation.group.isEmpty())
        return groupHelp(m_invocation.group, commandTable(), commandGroups(), commonOptionSpecs());
    return m_invocation.command ? commandHelp(*m_invocation.command, commonOptionSpecs())
                                : globalHelp(commandTable(), commonOptionSpecs());
}

void CommandLine::end(const Answer &answer)
{
    m_messages.clearProgress();
    if (answer.error)
        m_messages.error(*answer.error);
    print(answer);
    exit(exitStatus(answer));
}

void CommandLine::print(const Answer &answer)
{
    if (m_isJson)
        writeAll(STDOUT_FILENO, jsonLine(commandName(), answer));
    else
        writeAll(STDOUT_FILENO, answer.raw.value_or(answer.text.toUtf8()));
}

void CommandLine::exit(int status)
{
    QMetaObject::invokeMethod(
        this, [this, status] { emit finished(status); }, Qt::QueuedConnection);
}

int CommandLine::exitStatus(const Answer &answer) const
{
    switch (answer.state) {
    case Answer::State::Succeeded:
        return 0;
    case Answer::State::Different:
        return failure;
    case Answer::State::Cancelled:
        return m_signals.last() != 0 ? statusOfSignals + m_signals.last() : failure;
    case Answer::State::Failed:
        break;
    }
    return answer.error && answer.error->kind == Error::Kind::Usage ? wrongUsage : failure;
}

QString CommandLine::commandName() const
{
    if (m_invocation.has(u"help"_s) && !m_invocation.group.isEmpty())
        return m_invocation.group;
    if (m_invocation.command)
        return QString::fromLatin1(m_invocation.command->name);
    if (m_invocation.has(u"version"_s))
        return u"version"_s;
    return m_invocation.has(u"help"_s) ? u"help"_s : u""_s; // a null one would become a JSON null
}

}
