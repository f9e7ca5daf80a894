#include "models/ingress/lint/exposedports.h"

#include "models/ingress/template/ingressformat.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

QSet<int> servedPorts(const YamlNode &entry, const QString &pointer, const QSet<int> &exposed, Findings &findings)
{
    QSet<int> served;
    for (const QByteArrayView key : {QByteArrayView("httpRules"), QByteArrayView("tcpRules")}) {
        const YamlNode *rules = entry.find(key);
        for (qsizetype i = 0; rules && rules->isSequence() && i < rules->children.size(); ++i) {
            const YamlNode *port = rules->children.at(i).find("port");
            const auto number = port ? portNumber(port->value) : std::nullopt;
            if (!number)
                continue;
            served.insert(*number);
            if (!exposed.contains(*number))
                findings.add(
                    u"port-not-exposed"_s, port->span, u"%1/%2/%3/port"_s.arg(pointer, QString::fromUtf8(key)).arg(i),
                    Text::tr("The image does not declare port %1. Check that something listens there.").arg(*number));
        }
    }
    return served;
}

/// More than the name may stand there, which is an error of its own.
bool names(const YamlNode &entry, const QByteArray &image)
{
    const YamlNode *found = entry.find("imageNames");
    return found && std::ranges::any_of(found->children, [&image](const YamlNode &name) {
               return name.isScalar() && imageNameOf(name.value) == image;
           });
}

void lintEntry(const YamlNode &entry, const QString &pointer, const QSet<int> &exposed, Findings &findings)
{
    QList<int> missing = (exposed - servedPorts(entry, pointer, exposed, findings)).values();
    std::ranges::sort(missing);
    QStringList ports;
    for (const int port : std::as_const(missing))
        ports.append(QString::number(port));
    if (!missing.isEmpty())
        findings.add(u"port-not-served"_s, {entry.span.begin, entry.span.begin + 1}, pointer,
                     Text::tr("The image exposes ports that no rule serves: %1.").arg(ports.join(u", "_s)));
}

}

void lintExposedPorts(const YamlNode &list, const ImagePorts &exposed, Findings &findings)
{
    const QByteArray image = imageNameOf(exposed.image);
    bool isNamed = false;
    for (qsizetype i = 0; i < list.children.size() && !findings.isStopped(); ++i) {
        const YamlNode &entry = list.children.at(i);
        if (!names(entry, image))
            continue;
        isNamed = true;
        lintEntry(entry, u"/%1"_s.arg(i), exposed.tcp, findings);
    }
    if (!isNamed && !list.children.isEmpty())
        findings.add(u"port-not-served"_s, {list.span.begin, list.span.begin + 1}, {},
                     Text::tr("No entry names the image “%1”, so that no rule was compared with its ports. Add the "
                              "name to the entry that is meant for it.")
                         .arg(QString::fromUtf8(image)));
}

}
