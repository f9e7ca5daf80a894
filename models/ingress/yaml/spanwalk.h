#pragma once

#include "models/ingress/yaml/yamlproblem.h"

#include <stop_token>

namespace quaymaster
{

/// Walks through the bytes along the nodes that the parser saw, from the first byte to the last: finds where each node
/// ends, and accounts for every byte as a node, an indicator, a comment or white space. What the parser let pass
/// though it is wrong (an open quote, a key without a colon) and what can't be accounted for stops it; so does `stop`,
/// with the problem `Cancelled`.
class SpanWalk
{
public:
    explicit SpanWalk(QByteArrayView bytes, std::stop_token stop = {})
        : m_bytes(bytes)
        , m_stop(std::move(stop))
    {
    }

    /// Fills in the spans of `root` and below it; its marks are the parser's. What is wrong, or nothing.
    std::optional<YamlProblem> walk(YamlNode &root);
    /// Nothing but the `...` that ends the document stopped it: what stands in front of that is known.
    bool isEnded() const { return m_isEnded; }
    /// From the `#` to the end of the line, in their order.
    const QList<ByteSpan> &comments() const { return m_comments; }

private:
    /// Where a node stands, as far as its bytes depend on it.
    struct Place
    {
        qsizetype column = -1; ///< of the block collection around it; -1: the document
        bool isFlow = false;
        bool isKey = false;
    };

    bool skipDocumentStart();
    bool skipToEnd();
    bool failAtEnd();
    bool failAtSecond();
    bool skipTrivia();
    bool skipComment();
    void skipBlanks();
    bool skipProperties(YamlNode &node);

    bool node(YamlNode &node, Place place);
    bool content(YamlNode &node, Place place);
    bool blockSequence(YamlNode &node);
    bool blockMap(YamlNode &node);
    bool blockPair(YamlNode &key, YamlNode &value, qsizetype column);
    bool flowSequence(YamlNode &node);
    bool flowMap(YamlNode &node);
    bool flowPair(YamlNode &key, YamlNode &value);
    bool flowEnd(char bracket, bool isLast, const YamlNode &node);

    bool scalar(YamlNode &node, Place place);
    bool plain(YamlNode &node);
    bool quoted(YamlNode &node, char quote);
    bool blockScalar(YamlNode &node, Place place);
    bool alias(YamlNode &node);
    bool null(YamlNode &node, Place place);

    static bool isSpace(char byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; }
    static bool isFlowIndicator(char byte)
    {
        return byte == ',' || byte == '[' || byte == ']' || byte == '{' || byte == '}';
    }

    char at(qsizetype offset) const { return offset < m_bytes.size() ? m_bytes.at(offset) : '\0'; }
    char here() const { return at(m_at); }
    bool isEnd() const { return m_at >= m_bytes.size(); }
    bool isBlankAt(qsizetype offset) const;
    bool isLineStart(qsizetype offset) const;
    qsizetype columnOf(qsizetype offset) const;
    qsizetype lineEndBehind(qsizetype offset) const;
    bool startsWith(QByteArrayView text) const { return m_bytes.sliced(m_at).startsWith(text); }

    /// `---` or `...`, alone or in front of a blank.
    bool isMarker(QByteArrayView text) const;

    bool fail(YamlProblem::Kind kind, ByteSpan span, const QString &sentence);
    bool unaccounted();

    QByteArrayView m_bytes;
    std::stop_token m_stop;
    qsizetype m_begin = 0; ///< behind the byte order mark
    qsizetype m_at = 0;
    QList<ByteSpan> m_comments;
    bool m_isEnded = false;
    std::optional<YamlProblem> m_problem;
};

}
