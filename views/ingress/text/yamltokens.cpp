#include "views/ingress/text/yamltokens.h"

#include "models/ingress/yaml/scalartype.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

using Kind = YamlToken::Kind;

/// What goes on from line to line, in one number as highlighters keep it.
struct State
{
    enum Mode { Plain, SingleQuoted, DoubleQuoted, Block };

    Mode mode = Plain;
    int depth = 0; ///< of brackets
    int column = 0; ///< of what a block scalar belongs to

    static State of(int number)
    {
        if (number <= 0)
            return {};
        return {static_cast<Mode>(number & 3), (number >> 2) & 0xFF, number >> 10};
    }
    int number() const { return int(mode) | std::min(depth, 0xFF) << 2 | std::min(column, 0xFFFF) << 10; }
};

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

class Line
{
public:
    Line(QStringView text, State state)
        : m_text(text)
        , m_state(state)
    {
    }

    void read()
    {
        if (m_state.mode == State::Block && readBlockLine())
            return;
        if (m_state.mode == State::SingleQuoted || m_state.mode == State::DoubleQuoted)
            readQuoted(0);
        else
            readIndentation();
        while (m_at < m_text.size())
            readPart();
    }

    QList<YamlToken> tokens;
    const State &state() const { return m_state; }

private:
    bool readBlockLine()
    {
        const auto first = std::ranges::find_if_not(m_text, isBlank);
        if (first != m_text.end() && first - m_text.begin() <= m_state.column) {
            m_state = {};
            return false;
        }
        add(0, m_text.size(), Kind::Quoted);
        return true;
    }

    void readIndentation()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\t' && m_state.depth == 0)
            add(m_at, 1, Kind::Wrong);
        m_column = int(m_at);
        if (m_at == 0 && m_text.startsWith(u'%') && m_state.depth == 0)
            take(m_text.size(), Kind::Property);
    }

    void readPart()
    {
        const QChar here = m_text[m_at];
        if (isBlank(here))
            ++m_at;
        else if (here == u'#' && (m_at == 0 || isBlank(m_text[m_at - 1])))
            take(m_text.size(), Kind::Comment);
        else if (here == u'"' || here == u'\'')
            readQuoted(1);
        else if (here == u'&' || here == u'*' || here == u'!')
            readWord(Kind::Property);
        else if (here == u'@' || here == u'`')
            readWord(Kind::Wrong);
        else if ((here == u'|' || here == u'>') && m_state.depth == 0)
            readBlockHeader();
        else if (!readIndicator(here))
            readPlain();
    }

    bool readIndicator(QChar here)
    {
        const bool opens = here == u'[' || here == u'{';
        const bool closes = (here == u']' || here == u'}') && m_state.depth > 0;
        const bool isLead = (here == u'-' || here == u'?' || here == u':') && endsWordAt(m_at + 1);
        if (opens)
            ++m_state.depth;
        else if (closes)
            --m_state.depth;
        else if (!isLead && !(here == u',' && m_state.depth > 0))
            return false;
        if (here == u'-' && isLead && m_at >= m_column)
            m_column = int(m_at);
        ++m_at;
        return true;
    }

    void readQuoted(qsizetype opening)
    {
        const QChar quote = opening > 0 ? m_text[m_at] : QChar(m_state.mode == State::SingleQuoted ? u'\'' : u'"');
        const qsizetype begin = m_at;
        m_state.mode = quote == u'\'' ? State::SingleQuoted : State::DoubleQuoted;
        for (m_at += opening; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'\\' && quote == u'"') {
                ++m_at;
            } else if (m_text[m_at] == quote) {
                if (quote != u'\'' || m_at + 1 == m_text.size() || m_text[m_at + 1] != u'\'') {
                    m_state.mode = State::Plain;
                    break;
                }
                ++m_at;
            }
        }
        m_at = std::min(m_at + 1, m_text.size());
        addScalar(begin, m_at, Kind::Quoted);
    }

    void readWord(Kind kind)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && !isFlowIndicator(m_text[m_at]))
            ++m_at;
        m_at = std::max(m_at, begin + 1);
        add(begin, m_at - begin, kind);
    }

    void readBlockHeader()
    {
        m_state.mode = State::Block;
        m_state.column = m_column;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]))
            ++m_at;
    }

    void readPlain()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsPlainAt(m_at))
            ++m_at;
        m_at = std::max(m_at, begin + 1);
        qsizetype end = m_at;
        while (end > begin + 1 && isBlank(m_text[end - 1]))
            --end;
        addScalar(begin, end, Kind::Constant);
    }

    /// A key if a colon follows; of what is not in quotes only constants have a colour.
    void addScalar(qsizetype begin, qsizetype end, Kind kind)
    {
        qsizetype colon = end;
        while (colon < m_text.size() && isBlank(m_text[colon]))
            ++colon;
        const bool isKey = m_state.mode == State::Plain && colon < m_text.size() && m_text[colon] == u':'
            && (endsWordAt(colon + 1) || (kind == Kind::Quoted && m_state.depth > 0));
        if (isKey) {
            add(begin, end - begin, Kind::Key);
            m_column = m_state.depth == 0 ? int(begin) : m_column;
        } else if (kind == Kind::Quoted
                   || typesOfPlain(m_text.sliced(begin, end - begin).toUtf8()).yaml11 != ScalarType::Text) {
            add(begin, end - begin, kind);
        }
    }

    bool endsPlainAt(qsizetype at) const
    {
        if (isFlowIndicator(m_text[at]))
            return true;
        if (m_text[at] == u':')
            return endsWordAt(at + 1);
        return m_text[at] == u'#' && at > 0 && isBlank(m_text[at - 1]);
    }

    bool isFlowIndicator(QChar character) const
    {
        return m_state.depth > 0 && QStringView(u",[]{}").contains(character);
    }

    bool endsWordAt(qsizetype at) const
    {
        return at >= m_text.size() || isBlank(m_text[at]) || isFlowIndicator(m_text[at]);
    }

    void take(qsizetype end, Kind kind)
    {
        add(m_at, end - m_at, kind);
        m_at = end;
    }

    void add(qsizetype begin, qsizetype size, Kind kind) { tokens.append({begin, size, kind}); }

    QStringView m_text;
    State m_state;
    qsizetype m_at = 0;
    int m_column = 0; ///< of the last key or dash
};

}

QList<YamlToken> yamlTokens(QStringView line, int &state)
{
    Line read(line, State::of(state));
    read.read();
    state = read.state().number();
    return read.tokens;
}

}
