#include "views/ingress/text/completions.h"

#include "views/ingress/text/templatecontext.h"
#include "views/ingress/text/textedits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

constexpr qsizetype ruleStep = 2; ///< as in seed 000: `- port` two columns behind `httpRules`

struct Service
{
    IngressMap map;
    QLatin1StringView port;
    QLatin1StringView name;
    QLatin1StringView path;
};

/// What the platform's images use (seeds 000 and 004).
constexpr std::array services{Service{IngressMap::HttpRule, "8888"_L1, "Jupyterlab"_L1, "/jupyter"_L1},
                              Service{IngressMap::HttpRule, "6006"_L1, "Tensorboard"_L1, "/monitor"_L1},
                              Service{IngressMap::TcpRule, "22"_L1, "SSH"_L1, ""_L1}};

QString lineBelow(qsizetype column)
{
    return u'\n' + QString(column, u' ');
}

/// The rest of a rule behind its port, of what it does not have yet.
QString restOf(const Service &service, const TemplateContext &context, qsizetype column)
{
    QString rest;
    if (!context.keys.contains("name"))
        rest += lineBelow(column) + u"name: "_s + service.name;
    if (!service.path.isEmpty() && !context.keys.contains("path"))
        rest += lineBelow(column) + u"path: "_s + service.path;
    return rest;
}

QString labelOf(const Service &service)
{
    const QString label = service.port + u" · "_s + service.name;
    return service.path.isEmpty() ? label : label + u" · "_s + service.path;
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
    for (const Service &service : services)
        if (service.map == context.map)
            items.append(
                {u"port: "_s + labelOf(service), u"port: "_s + service.port + restOf(service, context, column)});
    return items;
}

QList<Completion> valuesFor(const QByteArray &key, const TemplateContext &context, qsizetype column)
{
    if (key == "type" && context.map == IngressMap::Entry)
        return {{u"ingress"_s, u"ingress"_s}};
    QList<Completion> items;
    for (const Service &service : services) {
        if (service.map != context.map)
            continue;
        if (key == "port")
            items.append({labelOf(service), service.port + restOf(service, context, column)});
        else if (key == "name")
            items.append({service.name, service.name});
        else if (key == "path")
            items.append({service.path, service.path});
    }
    if (key == "path" && context.map == IngressMap::HttpRule)
        items.append({u"/"_s, u"/"_s});
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
