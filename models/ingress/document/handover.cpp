#include "models/ingress/document/handover.h"

#include "models/ingress/document/ingressservices.h"
#include "models/ingress/template/ingresstext.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// One line, whatever somebody has typed.
QByteArray commentOf(const char *what, const QString &text)
{
    return QByteArray("# ") + what + ": " + text.simplified().toUtf8() + '\n';
}

/// The entry of one of these images; empty: there is none.
QString entryFor(const IngressDocument &document, const QStringList &images)
{
    const QList<IngressEntry> entries = ingressEntries(document);
    const auto same = std::ranges::find_if(entries, [&images](const IngressEntry &entry) {
        return std::ranges::any_of(entry.imageNames, [&images](const QString &name) { return images.contains(name); });
    });
    return same == entries.end() ? QString() : same->pointer;
}

}

Result<QByteArray> handOverText(const IngressDocument &document, const QString &pointer, const QString &release)
{
    if (!document.isForm())
        return document.whyNoForm();
    auto text = ingressText(document.tree(), *document.list, {pointer});
    if (!text)
        return text;
    QByteArray header;
    for (const IngressEntry &entry : ingressEntries(document))
        if (entry.pointer == pointer)
            header = commentOf("image", entry.imageNames.join(u", "_s));
    if (!release.trimmed().isEmpty())
        header += commentOf("release", release);
    return header + *text;
}

Acceptance handedOver(const IngressDocument &theirs, const QByteArray &entry)
{
    if (!theirs.isForm())
        return {{}, {}, {theirs.whyNoForm(), theirs.diagnostics, theirs.bytes}};
    QStringList images;
    for (const IngressEntry &one : ingressEntries(readIngress(entry)))
        images += one.imageNames;
    const QString same = entryFor(theirs, images);
    if (same.isEmpty())
        return accepted(theirs, ingressTextInserted(theirs.tree(), *theirs.list, u"/-"_s, entry));
    // The last entry can't go before another is there.
    const auto count
        = [](const IngressDocument &document) { return nodeAt(document.tree().root, *document.list).children.size(); };
    const Acceptance with = accepted(theirs, ingressTextInserted(theirs.tree(), *theirs.list, same, entry));
    if (!with.document)
        return with;
    const IngressDocument &both = *with.document;
    const qsizetype old = same.sliced(1).toLongLong() + count(both) - count(theirs);
    Acceptance done = accepted(both, ingressRemove(both.tree(), *both.list, u"/%1"_s.arg(old)));
    done.commentsGone = with.commentsGone + done.commentsGone;
    return done;
}

}
