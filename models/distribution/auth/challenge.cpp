#include "models/distribution/auth/challenge.h"

namespace quaymaster
{

namespace
{

constexpr qsizetype longestHeader = 64LL * 1024;

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isTokenCharacter(char c) // RFC 9110, 5.6.2
{
    return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken68Character(char c)
{
    return isAlphanumeric(c) || QByteArrayView("-._~+/").contains(c);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

class Parser
{
public:
    explicit Parser(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<Challenge> parse()
    {
        while (skipSeparators())
            parseItem();
        return m_found;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return atEnd() ? '\0' : m_text.at(m_at); }

    bool skipSeparators()
    {
        while (!atEnd() && (isSpace(current()) || current() == ','))
            ++m_at;
        return !atEnd();
    }

    void skipSpace()
    {
        while (isSpace(current()))
            ++m_at;
    }

    template <typename Matches> QByteArray readWhile(Matches matches)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && matches(current()))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }

    /// A parameter of the challenge so far, or the next challenge, or something that is neither.
    void parseItem()
    {
        const QByteArray word = readWhile(isTokenCharacter);
        if (word.isEmpty()) {
            skipGarbage();
            return;
        }
        const qsizetype afterWord = m_at;
        skipSpace();
        if (current() == '=') {
            ++m_at;
            parseValue(word.toLower());
            return;
        }
        m_found.append({word.toLower(), {}, {}});
        if (m_at > afterWord)
            parseToken68();
    }

    void parseValue(const QByteArray &name)
    {
        skipSpace();
        QByteArray value;
        if (current() == '"') {
            if (!readQuoted(value))
                return; // its end is missing: nothing behind it can be told apart
        } else {
            value = readWhile([](char c) { return c != ',' && !isSpace(c) && c != '"'; });
        }
        if (!m_found.isEmpty() && !m_found.last().parameters.contains(name))
            m_found.last().parameters.insert(name, value);
    }

    bool readQuoted(QByteArray &value)
    {
        for (++m_at; !atEnd(); ++m_at) {
            if (current() == '"') {
                ++m_at;
                return true;
            }
            if (current() == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += current();
        }
        return false;
    }

    /// Only if it fills the place up to the next comma: otherwise it is a parameter's name or the next scheme.
    void parseToken68()
    {
        const qsizetype begin = m_at;
        QByteArray token = readWhile(isToken68Character);
        if (!token.isEmpty())
            token += readWhile([](char c) { return c == '='; });
        skipSpace();
        if (!token.isEmpty() && (atEnd() || current() == ','))
            m_found.last().token68 = token;
        else
            m_at = begin;
    }

    void skipGarbage()
    {
        QByteArray ignored;
        while (!atEnd() && current() != ',') {
            if (current() == '"')
                readQuoted(ignored);
            else
                ++m_at;
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QList<Challenge> m_found;
};

}

QList<Challenge> parseChallenges(QByteArrayView header)
{
    return Parser(header.first(std::min(header.size(), longestHeader))).parse();
}

}
