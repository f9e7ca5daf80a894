#include "app/commandline/registryimport.h"

#include "app/commandline/registrycommand.h"
#include "app/commandline/registryformat.h"
#include "app/commandline/standardinput.h"
#include "models/image/shown.h"
#include "models/operations/reportjson.h"

#include <QFile>
#include <QJsonArray>
#include <cerrno>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString problemText(const ImportProblem &problem)
{
    const QString row = QString::number(problem.row);
    return problem.column.isEmpty()
        ? RegistryImport::tr("Row %1: %2").arg(row, problem.reason)
        : RegistryImport::tr("Row %1, %2: %3").arg(row, shown(problem.column), problem.reason);
}

int countOf(const ImportPreview &preview, ImportPreview::Kind kind)
{
    return static_cast<int>(preview.count(kind));
}

}

RegistryImport::RegistryImport(Environment &environment, Wish wish)
    : m_environment(environment)
    , m_wish(std::move(wish))
    , m_credentials(environment.messages())
{
}

Result<std::unique_ptr<Command>> RegistryImport::make(const Invocation &invocation, Environment &environment)
{
    const auto format = exchangeFormatIn(invocation);
    if (!format)
        return format.error();
    return std::unique_ptr<Command>(
        new RegistryImport(environment,
                           {invocation.arguments.first(), *format, invocation.value(u"encoding"_s),
                            invocation.has(u"dry-run"_s), invocation.has(u"skip-wrong"_s)}));
}

void RegistryImport::start()
{
    if (auto done = run(); !done) {
        end(Answer::failed(done.error()));
    }
}

void RegistryImport::cancel()
{
    end(Answer::failed(Error::cancelled()));
}

Result<> RegistryImport::run()
{
    const auto bytes = this->bytes();
    if (!bytes)
        return bytes.error();
    auto rows = importRows(*bytes, m_wish.format, m_wish.encoding);
    if (!rows)
        return rows.error();
    const auto database = openDatabase(m_environment);
    if (!database)
        return database.error();
    EntryStore store(**database);
    const auto existing = store.all();
    if (!existing)
        return existing.error();
    auto preview = importPreview(*std::move(rows), *existing);
    if (!preview)
        return preview.error();
    m_preview = *std::move(preview);
    return import(store);
}

Result<QByteArray> RegistryImport::bytes() const
{
    if (m_wish.file == "-"_L1)
        return readStandardInput(m_environment.wake(), largestImport);
    QFile file(m_wish.file);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return Error::io(m_wish.file, errno == 0 ? EIO : errno);
    return importBytes(file);
}

Result<> RegistryImport::import(EntryStore &store)
{
    if (!m_preview.ignoredColumns.isEmpty())
        m_environment.messages().warn(
            tr("Columns that are not known are left out: %1.").arg(m_preview.ignoredColumns.join(", "_L1)));
    if (countOf(m_preview, ImportPreview::Kind::Wrong) > 0 && !m_wish.skipsWrong)
        return refused();
    if (m_wish.isDryRun) {
        end({});
        return {};
    }
    ChangeOrigin origin = ChangeOrigin::here();
    origin.kind = ChangeOrigin::Kind::Import;
    if (const auto done = store.apply(m_preview.changes(), origin); !done)
        return done.error();
    keepCredentials();
    return {};
}

Error RegistryImport::refused() const
{
    return {Error::Kind::Invalid,
            tr("Rows that are wrong: %1. Nothing was imported. Correct them, or add --skip-wrong to import the others.")
                .arg(countOf(m_preview, ImportPreview::Kind::Wrong)),
            {}};
}

void RegistryImport::keepCredentials()
{
    m_credentials.keep(addressesWithCredentials(m_preview), [this] { end({}); });
}

void RegistryImport::end(Answer answer)
{
    answer.fields = fields();
    answer.text = text();
    finish(std::move(answer));
}

QJsonObject RegistryImport::fields() const
{
    QJsonArray wrong;
    const auto problems = m_preview.problems();
    for (const ImportProblem &problem : problems)
        wrong.append(QJsonObject{
            {u"row"_s, problem.row}, {u"column"_s, jsonText(problem.column)}, {u"reason"_s, problem.reason}});
    return {{u"new"_s, countOf(m_preview, ImportPreview::Kind::New)},
            {u"changed"_s, countOf(m_preview, ImportPreview::Kind::Changed)},
            {u"same"_s, countOf(m_preview, ImportPreview::Kind::Same)},
            {u"wrong"_s, wrong}};
}

QString RegistryImport::text() const
{
    if (m_preview.rows.isEmpty())
        return {};
    QString text;
    const auto problems = m_preview.problems();
    for (const ImportProblem &problem : problems)
        text += problemText(problem) + u'\n';
    return text
        + tr("%1 new, %2 changed, %3 the same, %4 wrong")
              .arg(countOf(m_preview, ImportPreview::Kind::New))
              .arg(countOf(m_preview, ImportPreview::Kind::Changed))
              .arg(countOf(m_preview, ImportPreview::Kind::Same))
              .arg(countOf(m_preview, ImportPreview::Kind::Wrong))
        + u'\n';
}

}
