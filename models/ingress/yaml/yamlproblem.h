#pragma once

#include "models/ingress/yaml/yamlnode.h"

#include <QString>
#include <optional>

namespace quaymaster
{

/// Why a file is no tree, and where.
struct YamlProblem
{
    enum class Kind {
        Syntax,
        NotOneDocument,
        UnknownEncoding,
        ControlChar,
        TooLarge,
        TextOnly, ///< YAML, but of a kind that can't be edited without losing something
        Cancelled,
    };

    Kind kind = Kind::Syntax;
    ByteSpan span = {};
    QString sentence = {}; ///< translated, says what to do
    QString detail = {}; ///< the parser's words
};

}
