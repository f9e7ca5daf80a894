#pragma once

#include "models/ingress/yaml/yamlproblem.h"

namespace quaymaster
{

/// What the parser would let pass, or choke on: looked at before it sees a byte.
struct YamlLimits
{
    qsizetype bytes = qsizetype(4) * 1024 * 1024;
    qsizetype nodes = 200'000;
    qsizetype depth = 100;
    qsizetype aliases = 100;
};

/// Encoding, control characters (YAML 1.2.2 section 5.1), lone carriage returns, byte order marks in the middle, size
/// and brackets that nest too deeply; the first of each kind. Empty: the bytes may be parsed.
QList<YamlProblem> problemsInBytes(const QByteArray &bytes, const YamlLimits &limits);

/// The first `\r` without a `\n` behind it; -1: there is none.
qsizetype loneCarriageReturnAt(QByteArrayView bytes);

/// Where the bytes stop being UTF-8 (RFC 3629); -1: nowhere.
qsizetype invalidUtf8At(QByteArrayView bytes);

}
