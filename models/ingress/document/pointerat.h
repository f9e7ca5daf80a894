#pragma once

#include "models/ingress/document/ingressdocument.h"

namespace quaymaster
{

/// The innermost place of a template that a byte of its file belongs to, as a pointer from the list; a place goes on to
/// the end of its last line, for its comment stands there. Empty: outside of the list, or it is no form.
QString pointerAt(const IngressDocument &document, qsizetype offset);

/// The bytes of what a pointer from the list leads to; nothing: nothing is there.
std::optional<ByteSpan> spanAt(const IngressDocument &document, const QString &pointer);

}
