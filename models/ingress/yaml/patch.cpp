#include "models/ingress/yaml/patch.h"

namespace quaymaster
{

QByteArray patched(const QByteArray &bytes, const QList<Patch> &patches)
{
    QByteArray result;
    result.reserve(bytes.size());
    qsizetype done = 0;
    for (const Patch &patch : patches) {
        Q_ASSERT(patch.span.begin >= done && patch.span.end <= bytes.size());
        result.append(QByteArrayView(bytes).sliced(done, patch.span.begin - done));
        result.append(patch.replacement);
        done = patch.span.end;
    }
    result.append(QByteArrayView(bytes).sliced(done));
    return result;
}

QList<Patch> inverse(const QByteArray &bytes, const QList<Patch> &patches)
{
    QList<Patch> inverted;
    qsizetype shift = 0;
    for (const Patch &patch : patches) {
        const qsizetype begin = patch.span.begin + shift;
        inverted.append({{begin, begin + patch.replacement.size()}, bytes.mid(patch.span.begin, patch.span.size())});
        shift += patch.replacement.size() - patch.span.size();
    }
    return inverted;
}

}
