#include "views/ingress/text/templatecontext.h"

#include "models/ingress/yaml/yamlnode.h"
#include "views/ingress/text/textedits.h"

namespace quaymaster
{

namespace
{

bool isOfKeys(const TextLines &text, qsizetype line)
{
    return !text.isBlank(line) && !text.content(line).sliced(text.indentation(line)).startsWith('#');
}

bool isWord(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_'
        || byte == '-';
}

IngressMap mapBelow(const QByteArray &key)
{
    return key == "httpRules" ? IngressMap::HttpRule : key == "tcpRules" ? IngressMap::TcpRule : IngressMap::Entry;
}

void addKey(TemplateContext &context, const TextLines &text, qsizetype line)
{
    if (const QByteArray key = keyOf(text, line); !key.isEmpty())
        context.keys.append(key);
}

/// Up to the dash that the map begins with; false: there is none.
bool readAbove(TemplateContext &context, const TextLines &text, qsizetype line, qsizetype &dash)
{
    const qsizetype column = keyColumn(text, line);
    for (qsizetype above = line; above >= 0; --above) {
        if (above != line && (!isOfKeys(text, above) || keyColumn(text, above) > column))
            continue;
        if (keyColumn(text, above) < column)
            return false;
        if (above != line)
            addKey(context, text, above);
        dash = dashColumn(text, above);
        if (dash < 0)
            continue;
        for (qsizetype parent = above - 1; parent >= 0; --parent) {
            const qsizetype key = isOfKeys(text, parent) ? keyColumn(text, parent) : column;
            if (key > dash || !isOfKeys(text, parent) || dashColumn(text, parent) == dash)
                continue;
            context.map = mapBelow(keyOf(text, parent));
            return true;
        }
        return true;
    }
    return false;
}

void readBelow(TemplateContext &context, const TextLines &text, qsizetype line)
{
    const qsizetype column = keyColumn(text, line);
    for (qsizetype below = line + 1; below < text.count(); ++below) {
        if (!isOfKeys(text, below) || keyColumn(text, below) > column)
            continue;
        if (keyColumn(text, below) < column || dashColumn(text, below) >= 0)
            return;
        addKey(context, text, below);
    }
}

}

std::optional<TemplateContext> contextOf(const TextLines &text, qsizetype line)
{
    TemplateContext context;
    qsizetype dash = -1;
    if (!readAbove(context, text, line, dash))
        return {};
    readBelow(context, text, line);
    return context;
}

QByteArray keyOf(const TextLines &text, qsizetype line)
{
    const ByteSpan span = keySpan(text, line);
    return text.bytes().mid(span.begin, span.size());
}

ByteSpan keySpan(const TextLines &text, qsizetype line)
{
    const QByteArrayView content = text.content(line);
    const qsizetype begin = keyColumn(text, line);
    qsizetype end = begin;
    while (end < content.size() && isWord(content.at(end)))
        ++end;
    const bool isKey = end < content.size() && content.at(end) == ':'
        && (end + 1 == content.size() || content.at(end + 1) == ' ' || content.at(end + 1) == '\t');
    return {text.start(line) + begin, text.start(line) + (isKey ? end : begin)};
}

}
