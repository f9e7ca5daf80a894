#include "models/ingress/document/newentry.h"

#include "models/ingress/template/knownservice.h"
#include "models/ingress/yaml/yamledit.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

/// Nothing: the port is nobody's.
const KnownService *webServiceAt(int port)
{
    const auto isIt
        = [port](const KnownService &service) { return service.map == IngressMap::HttpRule && service.port == port; };
    const auto found = std::ranges::find_if(KnownServices::all, isIt);
    return found == KnownServices::all.end() ? nullptr : &*found;
}

YamlValue rule(int port, const QByteArray &name)
{
    return YamlValue::map({{"port", YamlValue::integer(port)}, {"name", YamlValue::string(name)}});
}

YamlValue httpRule(int port, const QByteArray &name, const QByteArray &path)
{
    YamlValue made = rule(port, name);
    made.children += {YamlValue::string("path"), YamlValue::string(path)};
    return made;
}

QList<YamlValue> httpRules(const QList<int> &ports)
{
    QList<YamlValue> rules;
    bool isRootFree = true;
    for (const int port : ports) {
        if (port == KnownServices::ssh.port)
            continue;
        const KnownService *usual = webServiceAt(port);
        const QByteArray number = QByteArray::number(port);
        const bool isAtRoot = usual ? usual->path == "/" : isRootFree;
        const QByteArray path = isAtRoot && isRootFree ? QByteArray("/")
            : usual && usual->path != "/"              ? usual->path.toByteArray()
                                                       : '/' + number;
        isRootFree = isRootFree && path != "/";
        rules.append(httpRule(port, usual ? usual->name.toByteArray() : "Port " + number, path));
    }
    return rules;
}

}

YamlValue newEntry(const QByteArray &imageName, const std::optional<QList<int>> &ports)
{
    QList<std::pair<QByteArray, YamlValue>> pairs{{"imageNames", YamlValue::sequence({YamlValue::string(imageName)})},
                                                  {"type", YamlValue::string("ingress")}};
    const QList<YamlValue> http = ports ? httpRules(*ports) : QList<YamlValue>();
    if (!http.isEmpty())
        pairs.append({"httpRules", YamlValue::sequence(http)});
    if (!ports || ports->contains(KnownServices::ssh.port) || http.isEmpty())
        pairs.append({"tcpRules", YamlValue::sequence({rule(KnownServices::ssh.port, "SSH")})});
    return YamlValue::map(pairs);
}

QByteArray newTemplate(const YamlValue &entry, const QByteArray &comment)
{
    const YamlReading empty = readYaml("[]\n");
    const auto edit = itemInserted(*empty.tree, {}, 0, entry);
    Q_ASSERT(edit);
    return "# " + comment + '\n' + patched(empty.tree->bytes(), edit->patches);
}

}
