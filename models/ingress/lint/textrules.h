#pragma once

#include "models/ingress/lint/findings.h"
#include "models/ingress/yaml/yamltree.h"

namespace quaymaster
{

/// The ranges in which white space and punctuation are somebody's text: comments, quoted texts and block scalars. From
/// the tree; without one, as far as each line tells.
class ProtectedText
{
public:
    explicit ProtectedText(const YamlTree &tree);
    explicit ProtectedText(const TextLines &text);

    bool contains(qsizetype offset) const;
    bool isComment(qsizetype offset) const;
    const QList<ByteSpan> &comments() const { return m_comments; }
    /// The text that stands there, as a number of its own; -1: none does.
    qsizetype partAt(qsizetype offset) const;

private:
    void add(const YamlTree &tree, const YamlNode &node);
    void addLine(const TextLines &text, qsizetype line);
    void sort();

    QList<ByteSpan> m_spans;
    QList<ByteSpan> m_comments;
    QList<ByteSpan> m_plain; ///< not protected
};

/// What a reader of the screen does not see, or takes for something else: odd spaces, tabs, blanks at line ends, mixed
/// line ends. Each with a fix that changes those bytes and nothing else.
void lintBytes(const TextLines &text, const ProtectedText &protectedText, Findings &findings);
/// Of one line, from 0; of its end only what stands in front of it.
void lintLine(const TextLines &text, qsizetype line, const ProtectedText &protectedText, Findings &findings);

}
