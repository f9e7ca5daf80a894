#include "app/commandline/registryexport.h"

#include "app/commandline/registrycommand.h"
#include "app/commandline/registryformat.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryExport)
};

Result<Answer> exportTo(const QString &file, ExchangeFormat format, EntryStore &store)
{
    const auto entries = store.all();
    if (!entries)
        return entries.error();
    Answer answer;
    if (file == "-"_L1) {
        answer.raw = exportBytes(*entries, format);
        return answer;
    }
    if (auto written = writeExport(*entries, file, format); !written)
        return written.error();
    answer.fields = {{u"file"_s, file}, {u"exported"_s, entries->size()}};
    answer.text = Text::tr("Entries written to %1: %2").arg(file).arg(entries->size()) + u'\n';
    return answer;
}

}

Result<std::unique_ptr<Command>> registryExport(const Invocation &invocation, Environment &environment)
{
    const QString file = invocation.arguments.first();
    const auto format = exchangeFormatIn(invocation);
    if (!format)
        return format.error();
    if (file == "-"_L1 && environment.options().json)
        return Error{
            Error::Kind::Usage,
            Text::tr("The entries and the object of --json can't both be standard output. Name a file, or leave "
                     "out --json; the entries as JSON are --format json."),
            {}};
    return std::unique_ptr<Command>(new RegistryCommand(
        environment, [file, format = *format](EntryStore &store) { return exportTo(file, format, store); }));
}

}
