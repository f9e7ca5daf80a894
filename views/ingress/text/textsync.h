#pragma once

#include "models/ingress/yaml/patch.h"
#include "models/ingress/yaml/textlines.h"

#include <QObject>

class QTextCursor;
class QTextDocument;

namespace quaymaster
{

class IngressBuffer;

/// Keeps a text document and the bytes of a buffer the same. An edit of the document becomes a patch of the bytes that
/// it changed and no others: the text is never the source of a line that nobody touched. A patch of the buffer becomes
/// an edit of just those characters, so that cursors stay where they are. Each line is a block.
class TextSync : public QObject
{
    Q_OBJECT

public:
    /// Both live longer than this. The document's own undo is turned off.
    TextSync(IngressBuffer &buffer, QTextDocument &document, QObject *parent = nullptr);

    const TextLines &lines() const { return m_lines; } ///< of the buffer's bytes
    /// Why nothing may be edited here; empty: it may.
    const QString &whyOnlyShown() const { return m_why; }

    bool isApplying() const { return m_isApplying; } ///< the document follows the bytes right now

    qsizetype offsetAt(int position) const; ///< in the bytes
    int positionAt(qsizetype offset) const; ///< in the document; within its bounds whatever the offset is

    /// The next edits of the document, until endStep(), are a step of their own with that title, and not typing.
    void beginStep(const QString &title) { m_title = title; }
    void endStep() { m_title.clear(); }

signals:
    void aboutToPatch(); ///< others have changed the bytes, and the document follows now
    void patched(qsizetype end); ///< it has; behind the last byte that is another
    void reloaded(); ///< all of the text is new, and so may whyOnlyShown() be

private:
    void takeEdit(int position, int added);
    void takePatches(const QList<Patch> &patches);
    void replaceLines(QTextCursor &cursor, const TextLines &before, const QList<Patch> &patches);
    void reload();
    void reloadSoon();

    QString textOf(qsizetype first, qsizetype last) const;
    QByteArray bytesOf(QStringView added, qsizetype line) const;
    bool shows(qsizetype first, qsizetype last) const;

    IngressBuffer &m_buffer;
    QTextDocument &m_document;
    TextLines m_lines;
    QString m_why;
    QString m_title;
    bool m_isTaking = false; ///< what the buffer tells now is ours
    bool m_isApplying = false; ///< what the document tells now is ours
};

}
