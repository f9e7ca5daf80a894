#include "models/archives/decoder.h"

#include <array>

namespace quaymaster
{

namespace
{
bool isSkippableZstdFrame(QByteArrayView head)
{
    return head.size() >= 4 && (head[0] & 0xf0) == 0x50 && head.sliced(1).startsWith("\x2a\x4d\x18");
}
}

Compression compressionOf(QByteArrayView head)
{
    if (head.startsWith("\x1f\x8b"))
        return Compression::Gzip;
    if (head.startsWith(QByteArrayView("\xfd"
                                       "7zXZ\0",
                                       6)))
        return Compression::Xz;
    if (head.startsWith("\x28\xb5\x2f\xfd") || isSkippableZstdFrame(head))
        return Compression::Zstd;
    return Compression::None;
}

Result<Compression> compressionOf(const BlobBytes &bytes)
{
    std::array<char, magicLength> head{};
    const auto got = bytes.read(0, head.data(), magicLength);
    if (!got)
        return got.error();
    return compressionOf(QByteArrayView(head.data(), *got));
}

std::unique_ptr<ByteStream> decoded(Compression compression, std::unique_ptr<ByteStream> source)
{
    switch (compression) {
    case Compression::Gzip:
        return gunzipped(std::move(source));
    case Compression::Xz:
        return unxzed(std::move(source));
    case Compression::Zstd:
        return unzstded(std::move(source));
    case Compression::None:
        break;
    }
    return source;
}

}
