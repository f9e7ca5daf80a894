#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace quaymaster
{

/// A text in an encoding that YAML can't be edited in here, recognised without a doubt: it decodes without an error and
/// encodes to the same bytes again.
struct ForeignText
{
    QString encoding; ///< `UTF-16LE`, `UTF-16BE`, `GB18030`; never translated
    QString text; ///< without a byte order mark

    QByteArray utf8() const { return text.toUtf8(); }
};

/// Nothing: the bytes are UTF-8, or nothing that is known.
std::optional<ForeignText> foreignText(const QByteArray &bytes);

}
