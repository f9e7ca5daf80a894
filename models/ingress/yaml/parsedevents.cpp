#include "models/ingress/yaml/parsedevents.h"

#include "models/ingress/yaml/syntaxsentence.h"

#include <QCoreApplication>
#include <sstream>
#include <utility>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ParsedEvents)
};

/// The parser knows no other way to be stopped. It never leaves this file.
struct Stopped
{
    YamlProblem problem;
};

class Builder final : public YAML::EventHandler
{
public:
    Builder(qsizetype shift, const YamlLimits &limits, const std::stop_token &stop)
        : m_shift(shift)
        , m_limits(limits)
        , m_stop(stop)
    {
    }

    QList<YamlNode> documents;

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        const bool isStuck = std::exchange(m_begin, mark.pos) == mark.pos;
        if (isStuck) { // where a document begins with a comma, the parser finds empty ones there for ever
            documents.append(YamlNode());
            stop(YamlProblem::Kind::Syntax, mark, Text::tr("Nothing can begin with this character."));
        }
        m_open.clear();
        m_hasRoot = false;
    }
    void OnDocumentEnd() override
    {
        if (!m_hasRoot)
            documents.append(YamlNode());
    }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(node(YamlNode::Kind::Null, mark, anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (++m_aliases > m_limits.aliases)
            stop(YamlProblem::Kind::TextOnly, mark, Text::tr("The file has too many aliases for a form."));
        add(node(YamlNode::Kind::Alias, mark, anchor));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        YamlNode scalar = node(YamlNode::Kind::Scalar, mark, anchor);
        scalar.value = QByteArray::fromStdString(value);
        add(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(collection(YamlNode::Kind::Sequence, mark, tag, anchor, style), mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(collection(YamlNode::Kind::Map, mark, tag, anchor, style), mark);
    }
    void OnMapEnd() override { close(); }

private:
    YamlNode node(YamlNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (m_stop.stop_requested())
            throw Stopped{{YamlProblem::Kind::Cancelled, {}, {}, {}}};
        if (++m_nodes > m_limits.nodes)
            stop(YamlProblem::Kind::TooLarge, mark, Text::tr("The file has too many values for a form."));
        YamlNode made;
        made.kind = kind;
        made.anchor = static_cast<qsizetype>(anchor);
        const qsizetype begin = mark.pos + m_shift;
        made.span = {begin, begin};
        return made;
    }

    YamlNode collection(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                        YAML::EmitterStyle::value style)
    {
        YamlNode made = node(kind, mark, anchor);
        made.style = style == YAML::EmitterStyle::Flow ? YamlNode::Style::Flow : YamlNode::Style::Block;
        const bool hasTag = !tag.empty() && tag != "?";
        if (hasTag || anchor != 0)
            made.properties = made.span.begin;
        return made;
    }

    void open(YamlNode node, const YAML::Mark &mark)
    {
        if (m_open.size() >= m_limits.depth)
            stop(YamlProblem::Kind::TooLarge, mark, Text::tr("The values are nested too deeply."));
        m_open.append(std::move(node));
    }

    void close() { add(m_open.takeLast()); }

    void add(YamlNode node)
    {
        if (m_open.isEmpty()) {
            m_hasRoot = true;
            documents.append(std::move(node));
        } else {
            m_open.last().children.append(std::move(node));
        }
    }

    [[noreturn]] static void stop(YamlProblem::Kind kind, const YAML::Mark &mark, const QString &sentence)
    {
        throw Stopped{{kind, {mark.pos, mark.pos}, sentence, {}}};
    }

    qsizetype m_shift; ///< the parser counts from behind a byte order mark
    const YamlLimits &m_limits;
    const std::stop_token &m_stop;
    int m_begin = -1; ///< of the document
    QList<YamlNode> m_open;
    qsizetype m_nodes = 0;
    qsizetype m_aliases = 0;
    bool m_hasRoot = false;
};

}

ParsedEvents parsedEvents(const QByteArray &bytes, const YamlLimits &limits, const std::stop_token &stop)
{
    const qsizetype skipped = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    ParsedEvents events;
    Builder builder(skipped, limits, stop);
    try {
        std::istringstream stream(bytes.sliced(skipped).toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
    } catch (const Stopped &stopped) {
        events.problem = stopped.problem;
    } catch (const YAML::DeepRecursion &deep) {
        const qsizetype at = deep.mark.pos;
        events.problem = {YamlProblem::Kind::TooLarge, {at, at}, Text::tr("The values are nested too deeply."), {}};
    } catch (const YAML::Exception &wrong) {
        const qsizetype at = std::max(0, wrong.mark.pos);
        events.problem
            = {YamlProblem::Kind::Syntax, {at, at}, syntaxSentence(wrong.msg), QString::fromStdString(wrong.msg)};
    }
    events.documents = std::move(builder.documents);
    if (events.problem && events.problem->kind != YamlProblem::Kind::Cancelled) {
        ByteSpan &span = events.problem->span;
        span.begin = std::min(span.begin + skipped, bytes.size());
        span.end = span.begin;
    }
    return events;
}

}
