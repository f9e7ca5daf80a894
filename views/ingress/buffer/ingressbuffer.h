#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>
#include <functional>
#include <stop_token>

namespace quaymaster
{

/// The bytes of one file that is open, which form and text both show and nothing else owns. Every change is a step of
/// one undo stack that keeps the bytes that it replaced. On the GUI thread; reading them happens on another, and the
/// newest wins.
class IngressBuffer : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<Result<YamlEdit>(const YamlTree &, const YamlPath &)>;

    explicit IngressBuffer(const QByteArray &bytes = {}, QObject *parent = nullptr);
    ~IngressBuffer() override;

    const QByteArray &bytes() const { return m_bytes; }
    quint64 revision() const { return m_revision; } ///< another one for other bytes

    /// The newest that was read. It may be of older bytes, see isCurrent().
    const IngressDocument &document() const { return m_document; }
    bool isCurrent() const { return m_readRevision == m_revision; }
    /// The newest that was a form, which a form goes on showing, greyed, while the text has errors; null: none was.
    const IngressDocument *lastForm() const { return m_lastForm ? &*m_lastForm : nullptr; }

    QUndoStack &undoStack() { return m_undo; }
    bool canUndo() const { return m_undo.canUndo(); }
    bool canRedo() const { return m_undo.canRedo(); }

    /// Why nobody may change the bytes, as a sentence; empty: they may. Edits are refused with it, all else does
    /// nothing.
    void setLock(const QString &why);
    const QString &lock() const { return m_lock; }
    bool isLocked() const { return !m_lock.isEmpty(); }

    /// What somebody typed. Typing on becomes one step with the one before if `merges`.
    void replace(const QList<Patch> &patches, const QString &title, bool merges = false);
    /// An edit of the form, proved on the bytes of now; refused, nothing has changed. `commentsGone` are named in it.
    /// The caller waits for the proof, which reads the whole file (tests/bench/README.md).
    Acceptance edit(const Edit &edit, const QString &title);
    /// Several edits as one step, each on what the one before made; the first refusal refuses all.
    Acceptance edit(const QList<Edit> &edits, const QString &title);
    /// Of what is found in the bytes of now. False: it is no fix any more.
    bool fix(const Diagnostic &diagnostic);
    /// All that is safe, as one step. That reads the file again and again, in another thread: `done` is told how many
    /// findings are gone then; nothing: the bytes are others meanwhile, and stay. While one is under way there is no
    /// other.
    void fixAll(const QString &title, const std::function<void(std::optional<qsizetype>)> &done);
    /// Other bytes as one step, such as a merge; only what differs is replaced.
    void setBytes(const QByteArray &bytes, const QString &title);
    /// Another file: nothing can be undone. A large one is read a little later.
    void reset(const QByteArray &bytes);

    /// How it is read from now on: which list, which ports. Reads again.
    void setOptions(const IngressReading &options);
    const IngressReading &options() const { return m_options; }
    void readAgain(); ///< soon: the same bytes, in the language of now
    /// At once and here, where somebody waits for it.
    const IngressDocument &readNow();

signals:
    /// bytes() has become another; the patches lead from the old ones to them.
    void patched(const QList<quaymaster::Patch> &patches);
    void read(); ///< document() is another
    void lockChanged();

private:
    friend class PatchStep;

    bool isFound(const Diagnostic &diagnostic);
    void apply(const QList<Patch> &patches);
    void push(const QList<Patch> &patches, const QString &title, bool merges);
    void readLater();
    void startReading();
    void take(IngressDocument document, quint64 revision);

    QByteArray m_bytes;
    QString m_lock;
    quint64 m_revision = 1;
    quint64 m_readRevision = 0;
    std::optional<quint64> m_fixedRevision; ///< what fixAll() is about
    IngressReading m_options;
    IngressDocument m_document;
    std::optional<IngressDocument> m_lastForm;
    QUndoStack m_undo;
    QTimer m_later;
    std::stop_source m_stop;
};

/// The patches between two texts: what they begin and end with alike is left alone, and lines that are the same
/// between.
QList<Patch> patchesBetween(const QByteArray &before, const QByteArray &after);

}
