#include "app/commandline/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <optional>

namespace quaymaster
{

namespace
{

struct Text
{
    // The context of the sentences that were here before.
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressEdits)
};

QString decoded(QByteArrayView string)
{
    return QJsonDocument::fromJson('[' + string.toByteArray() + ']').array().first().toString();
}

/// The tokens of what is known to be JSON.
class Scan
{
public:
    explicit Scan(QByteArrayView json)
        : m_json(json)
    {
    }

    bool hasKeyTwice = false;
    bool hasOtherNumber = false;

    void run()
    {
        while (m_at < m_json.size()) {
            const char byte = m_json.at(m_at);
            if (byte == '"')
                string();
            else if (byte == '-' || (byte >= '0' && byte <= '9'))
                number();
            else
                sign(byte);
        }
    }

private:
    void string()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        ++m_at;
        if (!m_isKey)
            return;
        QSet<QString> &keys = *m_open.last();
        const qsizetype before = keys.size();
        keys.insert(decoded(m_json.sliced(begin, m_at - begin)));
        hasKeyTwice = hasKeyTwice || keys.size() == before;
        m_isKey = false;
    }

    void number()
    {
        for (; m_at < m_json.size() && QByteArrayView("+-.eE0123456789").contains(m_json.at(m_at)); ++m_at)
            hasOtherNumber = hasOtherNumber || QByteArrayView(".eE").contains(m_json.at(m_at));
    }

    void sign(char byte)
    {
        if (byte == '{')
            m_open.append(QSet<QString>());
        else if (byte == '[')
            m_open.append(std::nullopt);
        else if (byte == '}' || byte == ']')
            m_open.removeLast();
        m_isKey = (byte == '{' || byte == ',') ? m_open.last().has_value() : m_isKey && byte != '}';
        ++m_at;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    QList<std::optional<QSet<QString>>> m_open; ///< nothing: an array
    bool m_isKey = false;
};

}

Result<QJsonValue> strictJson(const QString &text)
{
    QJsonParseError problem;
    const QByteArray json = '[' + text.toUtf8() + ']';
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || document.array().size() != 1)
        return Error{Error::Kind::Usage,
                     Text::tr("“%1” is not JSON. Write a text as '\"text\"' and a rule as '{\"port\": 22, \"name\": "
                              "\"SSH\"}'.")
                         .arg(text),
                     {}};
    Scan scan(json);
    scan.run();
    if (scan.hasKeyTwice)
        return Error{Error::Kind::Usage, Text::tr("“%1” has a key twice. Leave one of them out.").arg(text), {}};
    if (scan.hasOtherNumber)
        return Error{
            Error::Kind::Invalid,
            Text::tr("“%1” has a number that is no whole one. Write a port without a point and an exponent.").arg(text),
            {}};
    return document.array().first();
}

}
