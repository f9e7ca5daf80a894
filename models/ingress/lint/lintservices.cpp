#include "models/ingress/lint/templatewalk.h"
#include "models/ingress/template/knownservice.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

/// One rule of an entry, as far as it is written.
struct Service
{
    const YamlNode *port = nullptr;
    const YamlNode *name = nullptr;
    const YamlNode *path = nullptr; ///< of an HTTP rule
    bool isHttp = true;
    QString pointer;
};

const YamlNode *scalar(const YamlNode &map, QByteArrayView key)
{
    const YamlNode *node = map.find(key);
    return node && node->isScalar() && !node->value.isEmpty() ? node : nullptr;
}

QList<Service> servicesOf(const YamlNode &entry, const QString &pointer)
{
    QList<Service> services;
    for (const bool isHttp : {true, false}) {
        const QByteArrayView key = isHttp ? "httpRules" : "tcpRules";
        const YamlNode *rules = entry.find(key);
        for (qsizetype i = 0; rules && rules->isSequence() && i < rules->children.size(); ++i) {
            const YamlNode &rule = rules->children.at(i);
            services.append({scalar(rule, "port"), scalar(rule, "name"), isHttp ? scalar(rule, "path") : nullptr,
                             isHttp, u"%1/%2/%3"_s.arg(pointer, QString::fromUtf8(key)).arg(i)});
        }
    }
    return services;
}

/// The values seen so far, by their text, and where each stood first.
class Seen
{
public:
    explicit Seen(const YamlTree &tree)
        : m_tree(tree)
    {
    }

    /// The line of the first one of that text; nothing: this is it.
    std::optional<qsizetype> before(const QByteArray &text, const YamlNode &node)
    {
        const auto found = m_first.constFind(text);
        if (found != m_first.cend())
            return m_tree.text.lineAt(*found) + 1;
        m_first.insert(text, node.span.begin);
        return {};
    }

private:
    const YamlTree &m_tree;
    QHash<QByteArray, qsizetype> m_first;
};

void lintNames(const YamlTree &tree, const QList<Service> &services, Findings &findings)
{
    Seen seen(tree);
    for (const Service &service : services)
        if (service.name)
            if (const auto line = seen.before(service.name->value, *service.name))
                findings.addNamingLine(
                    u"duplicate-name"_s, service.name->span, service.pointer + "/name"_L1,
                    Text::tr("The service of line %1 has the same name, and the platform keeps only one of "
                             "them. Choose another.")
                        .arg(*line),
                    QString::fromUtf8(service.name->value));
}

void lintPaths(const YamlTree &tree, const QList<Service> &services, Findings &findings)
{
    Seen seen(tree);
    for (const Service &service : services)
        if (service.path)
            if (const auto line = seen.before(service.path->value, *service.path))
                findings.addNamingLine(u"duplicate-path"_s, service.path->span, service.pointer + "/path"_L1,
                                       Text::tr("The rule of line %1 has the same path. Choose another.").arg(*line),
                                       QString::fromUtf8(service.path->value));
}

void lintPorts(const YamlTree &tree, const QList<Service> &services, Findings &findings)
{
    Seen whole(tree);
    Seen ports(tree);
    for (const Service &service : services) {
        if (!service.port)
            continue;
        const QByteArray path = service.path ? service.path->value : QByteArray();
        const QByteArray key = (service.isHttp ? "http " : "tcp ") + service.port->value + ' ' + path;
        const auto same = whole.before(key, *service.port);
        const auto shared = ports.before(service.port->value, *service.port);
        const QString pointer = service.pointer + "/port"_L1;
        if (same)
            findings.addNamingLine(
                u"duplicate-port"_s, service.port->span, pointer,
                service.isHttp
                    ? Text::tr("The rule of line %1 has the same port and the same path. Remove one of them.")
                          .arg(*same)
                    : Text::tr("The rule of line %1 has the same port. Remove one of them.").arg(*same),
                QString::fromUtf8(key));
        else if (shared)
            findings.addNamingLine(u"port-shared"_s, service.port->span, pointer,
                                   Text::tr("The rule of line %1 has the same port.").arg(*shared),
                                   QString::fromUtf8(service.port->value));
    }
}

void lintKnownPaths(const QList<Service> &services, Findings &findings)
{
    struct Known
    {
        QByteArrayView name;
        QByteArrayView path;
    };
    static constexpr std::array known{Known{"jupyter", KnownServices::jupyterlab.path},
                                      Known{"tensorboard", KnownServices::tensorboard.path}};
    for (const Service &service : services)
        for (const Known &usual : known) {
            const bool isIt = service.path && service.name && service.name->value.toLower().contains(usual.name);
            if (isIt && service.path->value != usual.path)
                findings.add(u"known-path"_s, service.path->span, service.pointer + "/path"_L1,
                             Text::tr("The platform's images serve this at %1. Check that yours does it at %2.")
                                 .arg(QString::fromUtf8(usual.path), QString::fromUtf8(service.path->value)));
        }
}

void lintPresence(const YamlNode &entry, const QString &pointer, const QList<Service> &services, Findings &findings)
{
    const ByteSpan begin{entry.span.begin, entry.span.begin + 1};
    if (services.isEmpty()) {
        findings.add(u"no-rules"_s, begin, pointer,
                     Text::tr("The entry has no rules: nothing of the image can be reached. Add one."));
        return;
    }
    const bool hasSsh = std::ranges::any_of(services, [](const Service &service) {
        return !service.isHttp && service.port && service.port->value == "22";
    });
    if (!hasSsh)
        findings.add(u"no-ssh"_s, begin, pointer,
                     Text::tr("There is no TCP rule for SSH. Add port 22 if the image supports it."));
}

void lintImages(const YamlTree &tree, const YamlNode &list, Findings &findings)
{
    Seen seen(tree);
    for (qsizetype i = 0; i < list.children.size(); ++i) {
        const YamlNode *names = list.children.at(i).find("imageNames");
        for (qsizetype j = 0; names && names->isSequence() && j < names->children.size(); ++j) {
            const YamlNode &name = names->children.at(j);
            if (!name.isScalar() || name.value.isEmpty())
                continue;
            if (const auto line = seen.before(name.value, name))
                findings.addNamingLine(
                    u"duplicate-image"_s, name.span, u"/%1/imageNames/%2"_s.arg(i).arg(j),
                    Text::tr("Line %1 names the same image, and which of them counts is not known. Name it "
                             "once.")
                        .arg(*line),
                    QString::fromUtf8(name.value));
        }
    }
}

}

void lintServices(const YamlTree &tree, const YamlNode &list, Findings &findings)
{
    lintImages(tree, list, findings);
    for (qsizetype i = 0; i < list.children.size() && !findings.isStopped(); ++i) {
        const YamlNode &entry = list.children.at(i);
        if (!entry.isMap())
            continue;
        const QString pointer = u"/%1"_s.arg(i);
        const QList<Service> services = servicesOf(entry, pointer);
        lintNames(tree, services, findings);
        lintPaths(tree, services, findings);
        lintPorts(tree, services, findings);
        lintKnownPaths(services, findings);
        lintPresence(entry, pointer, services, findings);
    }
}

}
