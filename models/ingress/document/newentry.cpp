#include "models/ingress/document/newentry.h"

#include "models/ingress/yaml/yamledit.h"

#include <algorithm>
#include <array>

namespace quaymaster
{

namespace
{

constexpr int sshPort = 22;

struct Known
{
    int port;
    QByteArrayView name;
    QByteArrayView path;
};

/// Seeds 000 and 004.
constexpr std::array known{Known{8888, "Jupyterlab", "/jupyter"}, Known{6006, "Tensorboard", "/monitor"},
                           Known{11434, "Ollama", "/"}};

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
        if (port == sshPort)
            continue;
        const auto usual = std::ranges::find(known, port, &Known::port);
        const QByteArray number = QByteArray::number(port);
        const bool isAtRoot = usual != known.end() ? usual->path == "/" : isRootFree;
        const QByteArray path = isAtRoot && isRootFree   ? QByteArray("/")
            : usual != known.end() && usual->path != "/" ? usual->path.toByteArray()
                                                         : '/' + number;
        isRootFree = isRootFree && path != "/";
        rules.append(httpRule(port, usual != known.end() ? usual->name.toByteArray() : "Port " + number, path));
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
    if (!ports || ports->contains(sshPort) || http.isEmpty())
        pairs.append({"tcpRules", YamlValue::sequence({rule(sshPort, "SSH")})});
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
