#pragma once

#include "models/archives/bytestream.h"

namespace quaymaster
{

/// How bytes are compressed, told by their first bytes (RFC 1952, xz file format 1.1, RFC 8878).
enum class Compression { None, Gzip, Xz, Zstd };

/// How many bytes compressionOf() wants to see.
inline constexpr qint64 magicLength = 6;
Compression compressionOf(QByteArrayView head);
Result<Compression> compressionOf(const BlobBytes &bytes);

/// The plain bytes of a compressed stream: members, frames and streams that follow one another are one. It checks the
/// format's own checksums. Errors: `invalid` (damaged, truncated), `unsupported` (needs more memory than allowed).
std::unique_ptr<ByteStream> decoded(Compression compression, std::unique_ptr<ByteStream> source);

/// How much compressed input a decoder asks for at once.
inline constexpr qint64 decoderBlock = 1024LL * 1024;
/// The largest dictionary or window that a decoder may ask for.
inline constexpr qint64 largestDictionary = 64LL * 1024 * 1024;

std::unique_ptr<ByteStream> gunzipped(std::unique_ptr<ByteStream> source);
std::unique_ptr<ByteStream> unxzed(std::unique_ptr<ByteStream> source);
std::unique_ptr<ByteStream> unzstded(std::unique_ptr<ByteStream> source);

}
