#pragma once

#include <QByteArray>

namespace quaymaster
{

/// Where nothing is open, /dev/null is, so that no file of ours ever takes the place of standard output; and writing to
/// a closed pipe is an error, not the end.
void prepareStandardStreams();

/// All of it, or as much as somebody reads: a stream that was closed is no failure of ours.
void writeAll(int descriptor, QByteArray bytes);

}
