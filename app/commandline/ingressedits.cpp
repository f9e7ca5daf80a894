#include "app/commandline/ingressedits.h"

#include "app/commandline/strictjson.h"
#include "models/core/linediff.h"
#include "models/ingress/document/ingressfile.h"
#include "models/ingress/template/ingressplace.h"

#include <QFile>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Error usage(const QString &sentence)
{
    return {Error::Kind::Usage, sentence, {}};
}

/// A pointer that is none is wrong usage; where it leads is known once the file is read.
std::optional<Error> wrongPointer(const QString &pointer)
{
    const auto place = ingressPlace(pointer);
    return !place && place.error().kind == Error::Kind::Usage ? std::optional(place.error()) : std::nullopt;
}

}

IngressEdits::IngressEdits(Environment &environment, Wish wish, Edit edit)
    : m_environment(environment)
    , m_wish(std::move(wish))
    , m_edit(std::move(edit))
{
}

Result<IngressEdits::Wish> IngressEdits::wishIn(const Invocation &invocation, bool isJson)
{
    auto list = listIn(invocation);
    if (!list)
        return list.error();
    Wish wish{
        {invocation.arguments.first()}, *std::move(list), invocation.value(u"output"_s), invocation.has(u"diff"_s)};
    if (wish.isDiff && !wish.output.isEmpty())
        return usage(tr("--diff writes nothing, and --output writes a file. Give one of them."));
    const bool writesYaml = wish.output == "-"_L1 || (wish.input.isStandardInput() && wish.output.isEmpty());
    if (writesYaml && isJson && !wish.isDiff)
        return usage(tr("The YAML and the object of --json can't both be standard output. Name a file with --output, "
                        "or leave out --json."));
    return wish;
}

Result<std::unique_ptr<Command>> IngressEdits::make(const Invocation &invocation, Environment &environment, Edit edit)
{
    auto wish = wishIn(invocation, environment.options().json);
    if (!wish)
        return wish.error();
    return std::unique_ptr<Command>(new IngressEdits(environment, *std::move(wish), std::move(edit)));
}

Result<std::unique_ptr<Command>> IngressEdits::makeSet(const Invocation &invocation, Environment &environment)
{
    const QString pointer = invocation.arguments.at(1);
    if (const auto wrong = wrongPointer(pointer))
        return *wrong;
    return make(invocation, environment,
                [pointer, value = invocation.arguments.at(2)](const YamlTree &tree, const YamlPath &list) {
                    return ingressSet(tree, list, pointer, value);
                });
}

Result<std::unique_ptr<Command>> IngressEdits::makeAdd(const Invocation &invocation, Environment &environment)
{
    const QString pointer = invocation.arguments.at(1);
    if (const auto wrong = wrongPointer(pointer))
        return *wrong;
    const auto value = strictJson(invocation.arguments.at(2));
    if (!value)
        return value.error();
    return make(invocation, environment, [pointer, value = *value](const YamlTree &tree, const YamlPath &list) {
        return ingressAdd(tree, list, pointer, value);
    });
}

Result<std::unique_ptr<Command>> IngressEdits::makeRemove(const Invocation &invocation, Environment &environment)
{
    const QString pointer = invocation.arguments.at(1);
    if (const auto wrong = wrongPointer(pointer))
        return *wrong;
    return make(invocation, environment,
                [pointer](const YamlTree &tree, const YamlPath &list) { return ingressRemove(tree, list, pointer); });
}

Result<std::unique_ptr<Command>> IngressEdits::makeMove(const Invocation &invocation, Environment &environment)
{
    const QString from = invocation.arguments.at(1);
    const QString to = invocation.arguments.at(2);
    for (const QString &pointer : {from, to})
        if (const auto wrong = wrongPointer(pointer))
            return *wrong;
    return make(invocation, environment,
                [from, to](const YamlTree &tree, const YamlPath &list) { return ingressMove(tree, list, from, to); });
}

void IngressEdits::start()
{
    finish(answer());
}

Answer IngressEdits::answer()
{
    const auto bytes = m_wish.input.bytes(m_environment.wake());
    if (!bytes)
        return Answer::failed(bytes.error());
    const IngressDocument before = readIngress(*bytes, {m_wish.list, {}, {}});
    if (!before.isForm())
        return refused({before.whyNoForm(), before.diagnostics, before.bytes});
    const Acceptance acceptance = accepted(before, m_edit(before.tree(), *before.list));
    if (!acceptance.document)
        return refused(acceptance.refusal);
    tellWhatElse(acceptance, before);
    return done(before, *acceptance.document);
}

void IngressEdits::tellWhatElse(const Acceptance &acceptance, const IngressDocument &before)
{
    for (const QByteArray &comment : acceptance.commentsGone)
        m_environment.messages().warn(tr("A comment goes along: %1").arg(QString::fromUtf8(comment)));
    const auto fresh = newFindings(before.diagnostics, acceptance.document->diagnostics);
    for (const Diagnostic &diagnostic : fresh)
        if (diagnostic.severity == Diagnostic::Severity::Warning)
            m_environment.messages().warn(diagnostic.message);
}

Answer IngressEdits::refused(const Refusal &refusal) const
{
    Answer answer = Answer::failed(refusal.error);
    answer.fields = {{u"file"_s, m_wish.input.file},
                     {u"changed"_s, false},
                     {u"diagnostics"_s, toJson(TextLines(refusal.bytes), refusal.diagnostics)}};
    return answer;
}

Result<> IngressEdits::write(const QByteArray &before, const QByteArray &after) const
{
    if (!m_wish.output.isEmpty())
        return writeIngressFile(m_wish.output, after);
    return before == after ? Result<>() : writeIngressFile(m_wish.input.file, after, before);
}

Answer IngressEdits::done(const IngressDocument &before, const IngressDocument &after) const
{
    const QByteArray name = QFile::encodeName(m_wish.input.file);
    const QByteArray diff = unifiedDiff(before.bytes, after.bytes, name, name);
    Answer answer;
    answer.fields = {{u"file"_s, m_wish.input.file},
                     {u"changed"_s, before.bytes != after.bytes},
                     {u"diff"_s, QString::fromUtf8(diff)}};
    const bool writesYaml = m_wish.output == "-"_L1 || (m_wish.input.isStandardInput() && m_wish.output.isEmpty());
    if (m_wish.isDiff)
        answer.raw = diff;
    else if (writesYaml)
        answer.raw = after.bytes;
    else if (const auto written = write(before.bytes, after.bytes); !written)
        return Answer::failed(written.error());
    return answer;
}

}
