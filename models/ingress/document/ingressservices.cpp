#include "models/ingress/document/ingressservices.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const YamlNode &map, QByteArrayView key)
{
    const YamlNode *node = map.find(key);
    return node && node->isScalar() ? QString::fromUtf8(node->value) : QString();
}

IngressService serviceOf(const YamlNode &rule, const QString &pointer, bool isHttp, const ServiceAddress &address)
{
    IngressService service{pointer, rule.span, textOf(rule, "port"), textOf(rule, "name"), {}, {}, isHttp};
    if (isHttp) {
        service.path = textOf(rule, "path");
        service.url = address.http + service.path;
    } else {
        service.url = address.tcp;
    }
    return service;
}

QList<IngressService> servicesOf(const YamlNode &entry, const QString &pointer, bool isHttp,
                                 const ServiceAddress &address)
{
    const QByteArrayView key = isHttp ? "httpRules" : "tcpRules";
    const YamlNode *rules = entry.find(key);
    QList<IngressService> services;
    for (qsizetype i = 0; rules && rules->isSequence() && i < rules->children.size(); ++i)
        services.append(serviceOf(rules->children.at(i), u"%1/%2/%3"_s.arg(pointer, QString::fromUtf8(key)).arg(i),
                                  isHttp, address));
    return services;
}

QStringList namesOf(const YamlNode &entry)
{
    QStringList names;
    const YamlNode *list = entry.find("imageNames");
    if (list && list->isSequence())
        for (const YamlNode &name : list->children)
            names.append(QString::fromUtf8(name.value));
    return names;
}

}

std::optional<IngressEntry> ingressEntry(const IngressDocument &document, qsizetype entry,
                                         const ServiceAddress &address)
{
    if (!document.isForm())
        return {};
    const YamlTree &tree = document.tree();
    const YamlNode &list = nodeAt(tree.root, *document.list);
    if (entry < 0 || entry >= list.children.size())
        return {};
    const YamlNode &node = list.children.at(entry);
    const QString pointer = u"/%1"_s.arg(entry);
    return IngressEntry{pointer,
                        node.span,
                        tree.text.lineAt(node.span.begin) + 1,
                        namesOf(node),
                        textOf(node, "type"),
                        servicesOf(node, pointer, true, address),
                        servicesOf(node, pointer, false, address)};
}

QList<IngressEntry> ingressEntries(const IngressDocument &document, const ServiceAddress &address)
{
    QList<IngressEntry> entries;
    while (auto entry = ingressEntry(document, entries.size(), address))
        entries.append(*std::move(entry));
    return entries;
}

}
