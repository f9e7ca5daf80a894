#include "models/archives/blobbytes.h"

namespace quaymaster
{

Result<QByteArray> BlobBytes::all() const
{
    Q_ASSERT(size() <= 8LL * 1024 * 1024);
    QByteArray bytes(size(), Qt::Uninitialized);
    const auto got = read(0, bytes.data(), bytes.size());
    if (!got)
        return got.error();
    return bytes;
}

}
