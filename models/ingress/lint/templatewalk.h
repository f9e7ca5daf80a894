#pragma once

#include "models/ingress/lint/findings.h"
#include "models/ingress/template/ingressformat.h"
#include "models/ingress/yaml/yamltree.h"

namespace quaymaster
{

/// A place in the template with its pointer, as the rules look at it.
struct LintPlace
{
    const YamlTree &tree;
    const YamlNode &node;
    QString pointer;

    LintPlace child(const QString &token, const YamlNode &below) const { return {tree, below, pointer + u'/' + token}; }
};

/// The entries of a template, one after the other: shape, keys and values of each.
void lintEntries(const YamlTree &tree, const YamlNode &list, Findings &findings);
/// What stands twice, within an entry and across them, and what an entry lacks.
void lintServices(const YamlTree &tree, const YamlNode &list, Findings &findings);

}
