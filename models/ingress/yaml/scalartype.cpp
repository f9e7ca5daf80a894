#include "models/ingress/yaml/scalartype.h"

#include <QRegularExpression>
#include <QString>
#include <initializer_list>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Rule
{
    ScalarType type;
    QRegularExpression pattern;
};

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(u"\\A(?:"_s + pattern + u")\\z"_s);
}

const QList<Rule> &rules11()
{
    static const QList<Rule> rules{
        {ScalarType::Null, whole(u"~|null|Null|NULL|"_s)},
        {ScalarType::Bool,
         whole(u"[yYnN]|(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)"_s)},
        {ScalarType::Int,
         whole(u"[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+"
               "|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+"_s)},
        {ScalarType::Float,
         whole(u"[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?:[eE][-+]?[0-9]+)"
               "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)"_s)},
        {ScalarType::Time,
         whole(u"\\d{4}-\\d\\d-\\d\\d|\\d{4}-\\d\\d?-\\d\\d?(?:[Tt]|[ \\t]+)\\d\\d?:\\d\\d:\\d\\d(?:\\.\\d*)?"
               "(?:[ \\t]*(?:Z|[-+]\\d\\d?(?::?\\d\\d)?))?"_s)},
        {ScalarType::Merge, whole(u"<<|="_s)},
    };
    return rules;
}

const QList<Rule> &rules12()
{
    static const QList<Rule> rules{
        {ScalarType::Null, whole(u"~|null|Null|NULL|"_s)},
        {ScalarType::Bool, whole(u"true|True|TRUE|false|False|FALSE"_s)},
        {ScalarType::Int, whole(u"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"_s)},
        {ScalarType::Float,
         whole(u"[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)"
               "|\\.(?:nan|NaN|NAN)"_s)},
    };
    return rules;
}

ScalarType typeBy(const QList<Rule> &rules, const QString &text)
{
    for (const Rule &rule : rules)
        if (rule.pattern.match(text).hasMatch())
            return rule.type;
    return ScalarType::Text;
}

}

ScalarTypes typesOfPlain(QByteArrayView text)
{
    constexpr QByteArrayView firsts = "~nNyYtTfFoO+-.0123456789<=";
    constexpr qsizetype longest = 512; // what is longer is taken for a number, which costs no more than quotes
    if (!text.isEmpty() && !firsts.contains(text.front()))
        return {};
    if (text.size() > longest)
        return {ScalarType::Int, ScalarType::Int};
    const QString plain = QString::fromUtf8(text);
    return {typeBy(rules11(), plain), typeBy(rules12(), plain)};
}

}
