#include "models/image/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quaymaster::jsontext
{

namespace
{

class Scanner
{
public:
    Scanner(QByteArrayView text, qsizetype position)
        : m_text(text)
        , m_position(position)
    {
    }

    bool take(char wanted)
    {
        skipSpace();
        if (atEnd() || m_text[m_position] != wanted)
            return false;
        ++m_position;
        return true;
    }

    bool ends(char closing)
    {
        skipSpace();
        return atEnd() || m_text[m_position] == closing;
    }

    Range value()
    {
        skipSpace();
        const qsizetype begin = m_position;
        qsizetype depth = 0;
        do {
            depth += step();
        } while (depth > 0 && !atEnd());
        return {begin, m_position};
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }

    void skipSpace()
    {
        while (!atEnd() && isSpace(m_text[m_position]))
            ++m_position;
    }

    // One string, bracket, separator or bare word; what it adds to the nesting.
    qsizetype step()
    {
        skipSpace();
        if (atEnd())
            return 0;
        const char c = m_text[m_position++];
        if (c == '{' || c == '[')
            return 1;
        if (c == '}' || c == ']')
            return -1;
        if (c == '"')
            skipString();
        else if (c != ',' && c != ':')
            skipWord();
        return 0;
    }

    void skipString()
    {
        while (!atEnd() && m_text[m_position] != '"')
            m_position += m_text[m_position] == '\\' ? 2 : 1;
        m_position = std::min(m_position + 1, m_text.size());
    }

    void skipWord()
    {
        while (!atEnd() && !isSpace(m_text[m_position]) && !QByteArrayView(",:]}").contains(m_text[m_position]))
            ++m_position;
    }

    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    QByteArrayView m_text;
    qsizetype m_position;
};

// QJsonDocument knows the escapes.
QString unescaped(QByteArrayView literal)
{
    return QJsonDocument::fromJson('[' + literal.toByteArray() + ']').array().at(0).toString();
}

}

QList<Member> members(QByteArrayView document)
{
    Scanner scanner(document, std::max<qsizetype>(document.indexOf('{'), 0));
    QList<Member> found;
    if (!scanner.take('{'))
        return found;
    while (!scanner.ends('}')) {
        const Range key = scanner.value();
        scanner.take(':');
        found.append({unescaped(document.sliced(key.begin, key.end - key.begin)), scanner.value()});
        scanner.take(',');
    }
    return found;
}

QList<Range> elements(QByteArrayView document, Range array)
{
    Scanner scanner(document.first(array.end), array.begin);
    QList<Range> found;
    if (!scanner.take('['))
        return found;
    while (!scanner.ends(']')) {
        found.append(scanner.value());
        scanner.take(',');
    }
    return found;
}

}
