#pragma once

#include "models/ingress/document/ingressdocument.h"

namespace quaymaster
{

/// Where users reach a service: `http://{uid}.gw.neolink-ai.com/jupyter`, `ssh -p {port}
/// root@{uid}.gws.neolink-ai.com`.
struct ServiceAddress
{
    QString http = QStringLiteral("http://{uid}.gw.neolink-ai.com"); ///< the path follows
    QString tcp = QStringLiteral("ssh -p {port} root@{uid}.gws.neolink-ai.com");
};

/// A rule as it is written, whatever it is worth.
struct IngressService
{
    QString pointer; ///< from the list
    ByteSpan span; ///< the rule's bytes
    QString port;
    QString name;
    QString path; ///< of an HTTP rule
    QString url;
    bool isHttp = true;

    bool operator==(const IngressService &) const = default;
};

/// An entry as it is written.
struct IngressEntry
{
    QString pointer;
    ByteSpan span;
    qsizetype line = 1; ///< from 1
    QStringList imageNames;
    QString type;
    QList<IngressService> httpRules;
    QList<IngressService> tcpRules;

    bool operator==(const IngressEntry &) const = default;
};

/// One of a document in form mode; nothing: there is none of that number.
std::optional<IngressEntry> ingressEntry(const IngressDocument &document, qsizetype entry,
                                         const ServiceAddress &address = {});
/// Of a document in form mode; else empty.
QList<IngressEntry> ingressEntries(const IngressDocument &document, const ServiceAddress &address = {});

}
