#include "app/commandline/ingresscheck.h"

#include "app/commandline/arguments.h"
#include "models/distribution/inspect/inspectedports.h"
#include "models/image/shown.h"
#include "models/ingress/document/ingressfile.h"
#include "models/operations/reportjson.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// A folder's templates, by name. Links in it are left alone: what they lead to is found by itself, or is none of it,
/// and --fix would write there.
QStringList filesIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator iterator(path, {u"*.yaml"_s, u"*.yml"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    return files;
}

}

IngressCheck::IngressCheck(Environment &environment, Wish wish)
    : JobCommand(environment)
    , m_wish(std::move(wish))
{
}

Result<std::unique_ptr<Command>> IngressCheck::make(const Invocation &invocation, Environment &environment)
{
    auto list = listIn(invocation);
    if (!list)
        return list.error();
    Wish wish{invocation.arguments,        *std::move(list),          {}, invocation.has(u"fix"_s),
              invocation.has(u"strict"_s), invocation.has(u"sarif"_s)};
    if (wish.isSarif && environment.options().json)
        return Error{Error::Kind::Usage, tr("--sarif and --json both write one object. Give one of them."), {}};
    if (wish.fixes && wish.files.contains(u"-"_s))
        return Error{Error::Kind::Usage,
                     tr("--fix changes files, and standard input is none. Name a file, or leave out --fix."),
                     {}};
    if (invocation.has(u"image"_s)) {
        auto image = referenceIn(invocation.value(u"image"_s));
        if (!image)
            return image.error();
        wish.image = image->orLatest();
    }
    return std::unique_ptr<Command>(new IngressCheck(environment, std::move(wish)));
}

void IngressCheck::start()
{
    if (!m_wish.image) {
        checkAll({});
        return;
    }
    auto owned = std::make_unique<InspectJob>(environment().client(), *m_wish.image);
    const InspectJob &job = *owned;
    run(std::move(owned), [this, &job] {
        const auto ports = exposedTcpPorts(job.images());
        checkAll(ImagePorts{m_wish.image->toString().toUtf8(), QSet<int>(ports.cbegin(), ports.cend())});
    });
}

bool IngressCheck::isCancelled() const
{
    return m_failure && m_failure->kind == Error::Kind::Cancelled;
}

/// Without the image there is still all that is wrong in the files themselves.
void IngressCheck::fail(const Error &error)
{
    m_failure = error;
    if (isCancelled()) {
        finish(answer());
        return;
    }
    environment().messages().warn(tr("The files are checked without the image's ports."));
    checkAll({});
}

void IngressCheck::checkAll(const std::optional<ImagePorts> &exposed)
{
    const IngressReading reading{m_wish.list, exposed, {}};
    for (const QString &named : std::as_const(m_wish.files)) {
        const auto files = filesIn(named);
        for (const QString &file : files)
            if (!isCancelled())
                check(file, reading);
    }
    finish(answer());
}

void IngressCheck::check(const QString &file, const IngressReading &reading)
{
    m_checked.append(checked(file, reading));
    const Checked &last = m_checked.last();
    if (last.error && last.error->kind == Error::Kind::Cancelled) {
        m_failure = last.error;
        return;
    }
    if (const QString note = noteOf(last); !note.isEmpty())
        environment().messages().warn(note);
    if (last.error)
        environment().messages().error(*last.error);
}

/// Empty: every finding is told.
QString IngressCheck::noteOf(const Checked &checked)
{
    const qsizetype all = checked.counts.all();
    const qsizetype told = checked.diagnostics.size();
    return told == all
        ? QString()
        : tr("%1 has %2 findings. Of these %3 are told, errors first.").arg(shown(checked.file)).arg(all).arg(told);
}

IngressCheck::Checked IngressCheck::checked(const QString &file, const IngressReading &reading)
{
    const auto bytes = IngressInput{file}.bytes(environment().wake());
    if (!bytes)
        return {file, u"unreadable"_s, {}, {}, {}, bytes.error()};
    IngressDocument document = readIngress(*bytes, reading);
    std::optional<Error> error;
    if (m_wish.fixes) {
        IngressDocument mended = allFixed(document);
        const auto written = mended.bytes == *bytes ? Result<>() : writeIngressFile(file, mended.bytes, *bytes);
        if (written)
            document = std::move(mended);
        else
            error = written.error();
    }
    if (const auto why = document.whyNotChecked())
        error = Error{why->kind, tr("%1 can't be checked. %2").arg(shown(file), why->summary), why->detail};
    const FindingCounts counts = document.counts();
    if (document.isCut())
        document.diagnostics.removeLast(); // the counts say so
    return {file, modeName(document.mode()), document.bytes, document.diagnostics, counts, error};
}

std::optional<Error> IngressCheck::firstError() const
{
    const auto found
        = std::ranges::find_if(m_checked, [](const Checked &checked) { return checked.error.has_value(); });
    return found == m_checked.cend() ? std::nullopt : found->error;
}

FindingCounts IngressCheck::counts() const
{
    FindingCounts all;
    for (const Checked &checked : m_checked) {
        all.add(Diagnostic::Severity::Error, checked.counts.errors);
        all.add(Diagnostic::Severity::Warning, checked.counts.warnings);
        all.add(Diagnostic::Severity::Hint, checked.counts.hints);
    }
    return all;
}

Answer IngressCheck::answer() const
{
    Answer answer = m_failure ? Answer::failed(*m_failure) : Answer();
    QJsonArray files;
    QList<SarifFile> all;
    for (const Checked &checked : m_checked) {
        const TextLines text(checked.bytes);
        QJsonObject file{{u"file"_s, checked.file},
                         {u"mode"_s, checked.mode},
                         {u"diagnostics"_s, toJson(text, checked.diagnostics)}};
        if (checked.error)
            file.insert(u"error"_s, toJson(*checked.error));
        files.append(file);
        TextPlaces places(text);
        for (const Diagnostic &diagnostic : checked.diagnostics)
            answer.text += diagnosticLine(checked.file, places, diagnostic);
        all.append({checked.file, text, checked.diagnostics, noteOf(checked), checked.error});
    }
    const FindingCounts found = counts();
    answer.fields = {
        {u"files"_s, files}, {u"errors"_s, found.errors}, {u"warnings"_s, found.warnings}, {u"hints"_s, found.hints}};
    const auto unread = firstError();
    if (unread)
        answer.fields.insert(u"error"_s, toJson(*unread));
    if (m_wish.isSarif)
        answer.raw = QJsonDocument(sarif(all, answer.error)).toJson();
    if (answer.error)
        return answer;
    if (unread || found.errors > 0 || (m_wish.isStrict && found.warnings > 0))
        answer.state = Answer::State::Failed;
    return answer;
}

}
