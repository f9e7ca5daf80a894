#include "views/ingress/text/completions.h"

#include "models/ingress/template/knownservice.h"
#include "views/ingress/text/templatecontext.h"
#include "views/ingress/text/textedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

constexpr qsizetype ruleStep = 2; ///< as in seed 000: `- port` two columns behind `httpRules`

QString lineBelow(qsizetype column)
{
    return u'\n' + QString(column, u' ');
}

/// The rest of a rule behind its port, of what it does not have yet.
QString restOf(const KnownService &service, const TemplateContext &context, qsizetype column)
{
    QString rest;
    if (!context.keys.contains("name"))
        rest += lineBelow(column) + u"name: "_s + QString::fromLatin1(service.name);
    if (!service.path.isEmpty() && !context.keys.contains("path"))
        rest += lineBelow(column) + u"path: "_s + QString::fromLatin1(service.path);
    return rest;
}

QString labelOf(const KnownService &service)
{
    const QString label = QString::number(service.port) + u" · "_s + QString::fromLatin1(service.name);
    return service.path.isEmpty() ? label : label + u" · "_s + QString::fromLatin1(service.path);
}

Completion keyCompletion(const QByteArray &key, qsizetype column)
{
    const QString name = QString::fromLatin1(key);
    if (key == "type")
        return {u"type: ingress"_s, u"type: ingress"_s};
    if (key == "httpRules" || key == "tcpRules")
        return {name, name + u':' + lineBelow(column + ruleStep) + u"- port: "_s};
    return {name, name + u": "_s};
}

QList<Completion> keysFor(const TemplateContext &context, qsizetype column)
{
    QList<Completion> items;
    for (const IngressKey &key : keysOf(context.map))
        if (!context.keys.contains(key.name.toByteArray()))
            items.append(keyCompletion(key.name.toByteArray(), column));
    if (context.keys.contains("port"))
        return items;
    for (const KnownService &service : KnownServices::all)
        if (service.map == context.map)
            items.append({u"port: "_s + labelOf(service),
                          u"port: "_s + QString::number(service.port) + restOf(service, context, column)});
    return items;
}

QList<Completion> valuesFor(const QByteArray &key, const TemplateContext &context, qsizetype column)
{
    if (key == "type" && context.map == IngressMap::Entry)
        return {{u"ingress"_s, u"ingress"_s}};
    QList<Completion> items;
    for (const KnownService &service : KnownServices::all) {
        if (service.map != context.map)
            continue;
        if (key == "port")
            items.append({labelOf(service), QString::number(service.port) + restOf(service, context, column)});
        else if (key == "name")
            items.append({QString::fromLatin1(service.name), QString::fromLatin1(service.name)});
        else if (key == "path")
            items.append({QString::fromLatin1(service.path), QString::fromLatin1(service.path)});
    }
    return items;
}

/// The word before `offset` and behind `from`; nothing where blanks or quotes are between, or a word goes on.
std::optional<ByteSpan> wordAt(const TextLines &text, qsizetype from, qsizetype offset)
{
    if (offset < from)
        return {};
    const qsizetype line = text.lineAt(offset);
    const QByteArray before = text.bytes().mid(from, offset - from);
    const QByteArray after = text.bytes().mid(offset, text.contentEnd(line) - offset).trimmed();
    const bool isWord = std::ranges::none_of(before, [](char byte) {
        return byte == ' ' || byte == '\t' || QByteArrayView("\"'[]{},:#&*!").contains(byte);
    });
    return isWord && (after.isEmpty() || after.startsWith('#')) ? std::optional(ByteSpan{from, offset}) : std::nullopt;
}

QList<Completion> startingWith(const QString &word, const QList<Completion> &items)
{
    QList<Completion> fitting;
    for (const Completion &item : items)
        if (item.text.startsWith(word, Qt::CaseInsensitive) && item.text != word)
            fitting.append(item);
    return fitting;
}

}

Completions completionsAt(const TextLines &text, qsizetype offset)
{
    const qsizetype line = text.lineAt(offset);
    const qsizetype column = keyColumn(text, line);
    const ByteSpan key = keySpan(text, line);
    qsizetype from = text.start(line) + column;
    if (!key.isEmpty())
        for (from = key.end + 1; from < offset && text.bytes().at(from) == ' ';)
            ++from;
    const auto context = contextOf(text, line);
    const auto word = wordAt(text, from, offset);
    if (!context || !word || from == key.end + 1)
        return {};
    const QList<Completion> items
        = key.isEmpty() ? keysFor(*context, column) : valuesFor(keyOf(text, line), *context, column);
    const QString written = QString::fromUtf8(text.bytes().mid(word->begin, word->size()));
    return {*word, key.isEmpty(), startingWith(written, items)};
}

}
