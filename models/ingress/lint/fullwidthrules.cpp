#include "models/ingress/lint/fullwidthrules.h"

#include "models/ingress/lint/fullwidth.h"
#include "models/ingress/template/ingressformat.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

/// What a plain text is in its place.
enum class Role {
    Foreign, ///< nothing of ours
    Text, ///< somebody's words
    Ascii, ///< a path or a port, whose own rules tell
    Name, ///< of an image
    Structure, ///< an entry, a rule or a list belongs here
    FlowKey, ///< a key between braces, without a value
};

void add(const QByteArray &bytes, qsizetype shift, const QList<FullWidthPlace> &places, const QByteArray &meant,
         ByteSpan replaced, Findings &findings)
{
    const FullWidthPlace &first = places.first();
    constexpr qsizetype most = 60;
    const auto fix = meant.isEmpty()
        ? std::nullopt
        : std::optional(Diagnostic::Fix{Text::tr("Write “%1”").arg(QString::fromUtf8(meant).simplified().left(most)),
                                        {{replaced, meant}}});
    findings.add(u"fullwidth"_s, {shift + first.begin, shift + places.last().end()}, {},
                 Text::tr("“%1” is of full width, and YAML takes it for a part of the text. Write “%2”, or put "
                          "the text in quotes.")
                     .arg(QString::fromUtf8(bytes.mid(shift + first.begin, first.character->bytes.size())),
                          QChar::fromLatin1(first.character->ascii)),
                 fix);
}

QByteArray inQuotes(const QByteArray &text)
{
    const QByteArray inside = insideFullWidthQuotes(text);
    return inside.isEmpty() || inside.contains('"') || inside.contains('\\') ? QByteArray() : '"' + inside + '"';
}

bool areImageNames(const QByteArray &names)
{
    const auto parts = names.split(',');
    return std::ranges::all_of(parts, [](const QByteArray &part) {
        const QByteArray name = part.trimmed();
        return isImageName(name) && !name.contains('"') && !name.contains('\'');
    });
}

/// The plain texts of a document, each by what it is.
class Walk
{
public:
    Walk(const YamlTree &tree, Findings &findings)
        : m_tree(tree)
        , m_findings(findings)
    {
    }

    void texts(const YamlNode &node, const YamlNode *list)
    {
        if (&node == list) {
            entries(node);
            return;
        }
        look(node, Role::Foreign, false);
        for (const YamlNode &child : node.children)
            texts(child, list);
    }

    /// Where no template was found: what would be one.
    void withoutTemplate(const YamlNode &root)
    {
        look(root, Role::Structure, false);
        for (const YamlNode &child : root.children)
            if (root.isSequence() && child.isScalar())
                look(child, Role::Structure, root.isFlow());
            else
                texts(child, nullptr);
    }

private:
    void entries(const YamlNode &list)
    {
        for (const YamlNode &entry : list.children)
            map(entry, IngressMap::Entry, list.isFlow());
    }

    void map(const YamlNode &node, IngressMap kind, bool isInFlow)
    {
        if (!node.isMap()) {
            look(node, Role::Structure, isInFlow);
            return;
        }
        for (qsizetype pair = 0; pair < node.pairCount(); ++pair) {
            const YamlNode &value = node.pairValue(pair);
            look(node.key(pair), node.isFlow() && value.lead < 0 ? Role::FlowKey : Role::Foreign, true);
            valueOf(node.key(pair).value, value, kind, node.isFlow());
        }
    }

    void valueOf(const QByteArray &key, const YamlNode &value, IngressMap kind, bool isInFlow)
    {
        const bool isEntry = kind == IngressMap::Entry;
        if (isEntry && key == "imageNames")
            items(value, isInFlow, [this](const YamlNode &name, bool isFlow) { look(name, Role::Name, isFlow); });
        else if (isEntry && (key == "httpRules" || key == "tcpRules"))
            items(value, isInFlow,
                  [this](const YamlNode &rule, bool isFlow) { map(rule, IngressMap::HttpRule, isFlow); });
        else if (!isEntry && (key == "port" || key == "path"))
            look(value, Role::Ascii, isInFlow);
        else if (value.isScalar() && isKeyOf(kind, key))
            look(value, Role::Text, isInFlow);
        else
            texts(value, nullptr);
    }

    template <typename Look> void items(const YamlNode &value, bool isInFlow, const Look &lookAt)
    {
        if (!value.isSequence())
            look(value, Role::Structure, isInFlow);
        else
            for (const YamlNode &item : value.children)
                lookAt(item, value.isFlow());
    }

    void look(const YamlNode &node, Role role, bool isInFlow)
    {
        const bool isPlain = node.isScalar() && node.style == YamlNode::Style::Plain;
        if (!isPlain || role == Role::Ascii || m_findings.isStopped())
            return;
        const QByteArray text = m_tree.textOf(node.span);
        const auto places = fullWidthIn(text);
        if (places.isEmpty())
            return;
        // A comment would begin at a hash.
        const bool isSafe = m_findings.takes(u"fullwidth"_s) && !node.hasProperties() && !text.contains("＃");
        add(m_tree.bytes(), node.span.begin, places, isSafe ? meant(node, text, role, isInFlow) : QByteArray(),
            node.span, m_findings);
    }

    QByteArray meant(const YamlNode &node, const QByteArray &text, Role role, bool isInFlow) const
    {
        const QByteArray yaml = asYaml(text);
        if (role == Role::Structure && isCollection(node, yaml, isInFlow))
            return yaml;
        if (role == Role::FlowKey && isCollection(node, '{' + yaml + '}', true))
            return yaml;
        if (role == Role::Name && isInFlow && areImageNames(yaml))
            return yaml;
        return role == Role::Foreign ? QByteArray() : inQuotes(text);
    }

    /// Whether it is one in its place: read where it stands if it has further lines, for those are indented as they
    /// are. A line has one such text at most, but may be as long as the file and hold very many others.
    bool isCollection(const YamlNode &node, const QByteArray &yaml, bool isInFlow) const
    {
        const qsizetype column = yaml.contains('\n') ? m_tree.text.column(node.span.begin) : 1;
        const YamlReading reading = readYaml(QByteArray(column, ' ') + yaml);
        if (!reading.tree)
            return false;
        const YamlNode &root = reading.tree->root;
        const bool isOne = root.isMap() || root.isSequence();
        const auto hasValue = [](const YamlNode &child) { return !child.isEmpty(); };
        return isOne && (!isInFlow || root.isFlow()) && std::ranges::all_of(root.children, hasValue);
    }

    const YamlTree &m_tree;
    Findings &m_findings;
};

/// In a line: what stands in front of its value, and which key that belongs to.
struct LineParts
{
    QByteArray key;
    qsizetype value = 0; ///< where it begins
};

LineParts partsOf(QByteArrayView content)
{
    static const QRegularExpression front(u"\\A[ \\-－]*(?:([A-Za-z_][A-Za-z0-9_]*) *(?::|：))?"_s);
    const QString line = QString::fromUtf8(content);
    const QRegularExpressionMatch match = front.match(line);
    return {match.captured(1).toUtf8(), line.first(match.capturedEnd(0)).toUtf8().size()};
}

bool isOfTemplate(const QByteArray &key)
{
    return isKeyOf(IngressMap::Entry, key) || isKeyOf(IngressMap::HttpRule, key);
}

/// Dashes, and the colon behind a key.
void lintFront(const TextLines &text, qsizetype line, const QList<FullWidthPlace> &places, const LineParts &parts,
               Findings &findings)
{
    if (places.isEmpty())
        return;
    const QByteArrayView content = text.content(line);
    const ByteSpan span{places.first().begin, places.last().end()};
    const bool needsSpace = span.end < content.size() && content.at(span.end) != ' ';
    const bool hasColon = places.last().character->ascii == ':';
    const QByteArray meant = hasColon && !isOfTemplate(parts.key)
        ? QByteArray()
        : asYaml(content.sliced(span.begin, span.size())) + (needsSpace ? " " : "");
    const qsizetype start = text.start(line);
    add(text.bytes(), start, places, meant, {start + span.begin, start + span.end}, findings);
}

/// Of a key that is ours: quotes around the whole, or a list, but where words belong.
void lintValue(const TextLines &text, qsizetype line, const QList<FullWidthPlace> &places, const LineParts &parts,
               Findings &findings)
{
    if (places.isEmpty())
        return;
    const QByteArrayView content = text.content(line).sliced(parts.value);
    const QByteArray value = content.trimmed().toByteArray();
    const YamlReading reading = readYaml(asYaml(value));
    const bool isList = parts.key != "name" && reading.tree && reading.tree->root.isSequence() && !value.contains("＃");
    const QByteArray meant = !isOfTemplate(parts.key) ? QByteArray() : isList ? asYaml(value) : inQuotes(value);
    const qsizetype begin = text.start(line) + parts.value + content.indexOf(value);
    add(text.bytes(), text.start(line), places, meant, {begin, begin + value.size()}, findings);
}

}

void lintFullWidth(const YamlTree &tree, const std::optional<YamlPath> &list, Findings &findings)
{
    Walk walk(tree, findings);
    if (list)
        walk.texts(tree.root, &nodeAt(tree.root, *list));
    else
        walk.withoutTemplate(tree.root);
}

void lintFullWidth(const TextLines &text, const ProtectedText &texts, Findings &findings)
{
    for (qsizetype line = 0; line < text.count() && !findings.isStopped(); ++line)
        lintFullWidth(text, line, texts, findings);
}

void lintFullWidth(const TextLines &text, qsizetype line, const ProtectedText &texts, Findings &findings)
{
    QList<FullWidthPlace> places = fullWidthIn(text.content(line));
    places.removeIf([&](const FullWidthPlace &place) { return texts.contains(text.start(line) + place.begin); });
    if (places.isEmpty())
        return;
    const LineParts parts = partsOf(text.content(line));
    const auto value
        = std::ranges::find_if(places, [&parts](const FullWidthPlace &place) { return place.begin >= parts.value; });
    lintFront(text, line, {places.begin(), value}, parts, findings);
    lintValue(text, line, {value, places.end()}, parts, findings);
}

}
