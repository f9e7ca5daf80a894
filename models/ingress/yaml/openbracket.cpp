#include "models/ingress/yaml/openbracket.h"

namespace quaymaster
{

namespace
{

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/// From left to right, as a reader of YAML goes; it needs no more of the grammar than where a value may begin.
class Scan
{
public:
    explicit Scan(const TextLines &text)
        : m_text(text)
        , m_bytes(text.bytes())
        , m_at(text.bomSize())
    {
    }

    std::optional<qsizetype> run()
    {
        for (; m_at < m_bytes.size() && !m_isMismatched; ++m_at) {
            const char byte = m_bytes.at(m_at);
            if (byte == '\n' && m_open.isEmpty()) // between brackets a text goes on over lines
                m_mayBegin = true;
            if (!isBlank(byte))
                take(byte);
        }
        return m_open.isEmpty() ? std::nullopt : std::optional(m_open.last());
    }

private:
    void take(char byte)
    {
        if (byte == '#' && isBehindBlank())
            m_at = m_text.contentEnd(m_text.lineAt(m_at)) - 1;
        else if ((byte == '"' || byte == '\'') && m_mayBegin)
            skipQuotes(byte);
        else if ((byte == '|' || byte == '>') && m_mayBegin && m_open.isEmpty())
            skipBlockScalar();
        else if ((byte == '&' || byte == '!') && m_mayBegin)
            skipWord();
        else if (byte == '[' || byte == '{')
            open();
        else if ((byte == ']' || byte == '}') && !m_open.isEmpty())
            close(byte);
        else
            m_mayBegin = isIndicator(byte);
    }

    bool isBehindBlank() const { return m_at == m_text.bomSize() || isBlank(m_bytes.at(m_at - 1)); }
    bool isInFrontOfBlank() const { return m_at + 1 >= m_bytes.size() || isBlank(m_bytes.at(m_at + 1)); }

    /// Whether a value may begin behind it.
    bool isIndicator(char byte) const
    {
        const bool isComma = byte == ',' && !m_open.isEmpty();
        const bool isColon = byte == ':' && (isInFrontOfBlank() || m_at == m_quotesEnd);
        const bool isDash = (byte == '-' || byte == '?') && m_mayBegin && isInFrontOfBlank();
        return isComma || isColon || isDash;
    }

    void open()
    {
        if (!m_mayBegin && m_open.isEmpty())
            return; // part of a text
        m_open.append(m_at);
        m_mayBegin = true;
    }

    void close(char byte)
    {
        m_isMismatched = m_bytes.at(m_open.last()) != (byte == ']' ? '[' : '{');
        if (!m_isMismatched)
            m_open.removeLast();
        m_mayBegin = false;
    }

    /// Where their end is missing, that is what the parser says, and no bracket's matter.
    void skipQuotes(char quote)
    {
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char byte = m_bytes.at(m_at);
            const bool isPair = quote == '\'' && byte == quote && m_bytes.mid(m_at + 1, 1) == "'";
            if ((quote == '"' && byte == '\\') || isPair)
                ++m_at;
            else if (byte == quote)
                break;
        }
        if (m_at >= m_bytes.size())
            m_open.clear();
        m_mayBegin = false;
        m_quotesEnd = m_at + 1;
    }

    /// An anchor or a tag stands in front of a value.
    void skipWord()
    {
        while (!isInFrontOfBlank() && !QByteArrayView("[]{},").contains(m_bytes.at(m_at + 1)))
            ++m_at;
    }

    /// Its lines are blank or indented more than its key or dash.
    void skipBlockScalar()
    {
        qsizetype line = m_text.lineAt(m_at);
        const QByteArrayView front = m_text.content(line).first(m_at - m_text.start(line));
        const bool hasKey = front.contains(": ") || front.trimmed().endsWith(':');
        qsizetype column = 0;
        while (column < front.size() && QByteArrayView(" -?").contains(front.at(column)))
            ++column;
        const qsizetype parent = hasKey ? column : front.lastIndexOf('-');
        for (++line; line < m_text.count() && (m_text.isBlank(line) || m_text.indentation(line) > parent);)
            ++line;
        m_at = (line < m_text.count() ? m_text.start(line) : m_bytes.size()) - 1;
        m_mayBegin = true;
    }

    const TextLines &m_text;
    const QByteArray &m_bytes;
    qsizetype m_at;
    QList<qsizetype> m_open;
    bool m_mayBegin = true; ///< a value, at the next character
    qsizetype m_quotesEnd = -1; ///< a colon there needs no blank
    bool m_isMismatched = false;
};

}

std::optional<qsizetype> openBracket(const TextLines &text)
{
    return Scan(text).run();
}

}
