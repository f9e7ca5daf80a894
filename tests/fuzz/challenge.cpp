#include "models/distribution/auth/challenge.h"

#include <algorithm>

using namespace quaymaster;

namespace
{

void holds(bool property)
{
    if (!property)
        __builtin_trap();
}

QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// The canonical spelling of what was found; an empty challenge needs its comma.
QByteArray written(const QList<Challenge> &challenges)
{
    QByteArray text;
    for (const Challenge &challenge : challenges) {
        text += challenge.scheme + ' ' + challenge.token68 + ',';
        for (auto one = challenge.parameters.begin(); one != challenge.parameters.end(); ++one)
            text += one.key() + '=' + quoted(one.value()) + ',';
    }
    return text;
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView header(data, static_cast<qsizetype>(size));
    const QList<Challenge> found = parseChallenges(header);
    for (const Challenge &challenge : found) {
        holds(!challenge.scheme.isEmpty() && challenge.scheme == challenge.scheme.toLower());
        holds(!challenge.parameters.contains(QByteArray()));
    }
    if (size < 8'192) // what is read can be written and read again
        holds(parseChallenges(written(found)) == found);
    return 0;
}
