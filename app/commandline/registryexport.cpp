#include "app/commandline/registryexport.h"

#include "app/commandline/registrycommand.h"
#include "app/commandline/registryformat.h"

#include <QSaveFile>
#include <cerrno>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryExport)
};

/// All of it or nothing: what was there before stays until then.
Result<> write(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    errno = 0;
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    return isWritten ? Result<>() : Error::io(file, errno == 0 ? EIO : errno);
}

Result<Answer> exportTo(const QString &file, ExchangeFormat format, EntryStore &store)
{
    const auto entries = store.all();
    if (!entries)
        return entries.error();
    const QByteArray bytes = exportBytes(*entries, format);
    Answer answer;
    if (file == "-"_L1) {
        answer.raw = bytes;
        return answer;
    }
    if (auto written = write(file, bytes); !written)
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
