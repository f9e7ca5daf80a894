#pragma once

#include "models/ingress/document/ingressdocument.h"

namespace quaymaster
{

/// An entry for those who maintain the platform's template: its lines with its comments, below a comment that names its
/// images and the `release` (a reference; may be empty). Errors: those of ingressText().
Result<QByteArray> handOverText(const IngressDocument &document, const QString &pointer, const QString &release);

/// What a hand-over does to their template. No image of theirs loses its entry, unless ours is for just the same ones.
struct HandOver
{
    enum class Way {
        Added, ///< behind the last
        Replaced, ///< in the place of the one with the same images
        Split, ///< behind the one that has them and others, which keeps the others
    };

    Way way = Way::Added;
    qsizetype line = 0; ///< of the entry of theirs that is replaced or split, from 1
    QStringList alsoNamed; ///< images of ours that another entry of theirs names too
    Acceptance acceptance; ///< `commentsGone`: those of theirs that are nowhere any more
};

/// Their template with that entry, proved like any edit.
HandOver handedOver(const IngressDocument &theirs, const QByteArray &entry);

}
