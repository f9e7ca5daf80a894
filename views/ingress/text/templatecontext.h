#pragma once

#include "models/ingress/template/ingressformat.h"
#include "models/ingress/yaml/patch.h"
#include "models/ingress/yaml/textlines.h"

#include <QByteArrayList>
#include <optional>

namespace quaymaster
{

/// Which map of the template a line belongs to, by indentation alone: it works while the text does not parse.
struct TemplateContext
{
    IngressMap map = IngressMap::Entry;
    QByteArrayList keys; ///< that the map has on other lines
};

/// Of a key on `line`; nothing: no map of the template is there. Maps in brackets are not looked at.
std::optional<TemplateContext> contextOf(const TextLines &text, qsizetype line);

/// The key that a line begins with, behind its `-`; empty: none.
QByteArray keyOf(const TextLines &text, qsizetype line);
/// Its bytes.
ByteSpan keySpan(const TextLines &text, qsizetype line);

}
