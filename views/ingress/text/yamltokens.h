#pragma once

#include <QList>
#include <QStringView>

namespace quaymaster
{

/// A part of a line of YAML as it looks, for colours only: what it is, the parser says.
struct YamlToken
{
    enum class Kind {
        Comment,
        Key,
        Quoted, ///< also the lines of a block scalar
        Constant, ///< a number, bool, null or date as YAML 1.1 reads it
        Property, ///< anchor, alias, tag, directive
        Wrong, ///< can't begin anything
    };

    qsizetype begin = 0;
    qsizetype size = 0;
    Kind kind = Kind::Comment;

    bool operator==(const YamlToken &) const = default;
};

/// `state` is what the line before left; it becomes what this one leaves. 0 or less at the beginning.
QList<YamlToken> yamlTokens(QStringView line, int &state);

}
