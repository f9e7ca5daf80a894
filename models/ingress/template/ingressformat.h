#pragma once

#include <QByteArrayView>
#include <QList>
#include <optional>

namespace quaymaster
{

/// The maps of the template (seed 000, part 2).
enum class IngressMap { Entry, HttpRule, TcpRule };

/// One of the keys that a map knows.
struct IngressKey
{
    QByteArrayView name;
    bool isRequired = false;
};

/// In the order in which they are written.
QList<IngressKey> keysOf(IngressMap map);
bool isKeyOf(IngressMap map, QByteArrayView name);

/// A port as it must be written: ASCII decimal, 1–65535, no sign, no leading zero. Nothing: it is none.
std::optional<int> portNumber(QByteArrayView text);
/// Begins with `/`, of ASCII and letters, without white space, `?`, `#`, `..` as a segment and control characters.
/// Characters of full width are none of them: nobody types one on purpose.
bool isIngressPath(QByteArrayView text);
/// The last part of an image's repository only: no registry, no tag, no digest.
bool isImageName(QByteArrayView text);
/// What of a reference is the name, as the seed's comment asks for; empty: nothing is.
QByteArray imageNameOf(QByteArrayView reference);

}
