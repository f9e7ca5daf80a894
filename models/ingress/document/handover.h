#pragma once

#include "models/ingress/document/ingressdocument.h"

namespace quaymaster
{

/// An entry for those who maintain the platform's template: its lines with its comments, below a comment that names its
/// images and the `release` (a reference; may be empty). Errors: those of ingressText().
Result<QByteArray> handOverText(const IngressDocument &document, const QString &pointer, const QString &release);

/// Their template with that entry: in the place of the one with one of its image names, else behind the last. Proved
/// like any edit.
Acceptance handedOver(const IngressDocument &theirs, const QByteArray &entry);

}
