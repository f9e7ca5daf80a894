#pragma once

#include "models/ingress/document/foreigntext.h"
#include "models/ingress/drafts/ingressdrafts.h"
#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/file/filewatch.h"

namespace quaymaster
{

/// One file that is open: its buffer, what it held when it was read or written last, and what others do to it
/// meanwhile. What is not saved lies among the drafts after two seconds, written by another thread. On the GUI thread.
class OpenFile final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype largest = 64 * 1024 * 1024; ///< bytes that are shown at all

    enum class Outside {
        Same,
        Changed, ///< it holds something else now: theirs()
        Gone,
    };

    /// `drafts` outlives it.
    explicit OpenFile(IngressDrafts &drafts, QObject *parent = nullptr);
    ~OpenFile() override; ///< a draft is kept unless discard() was called

    Result<> read(const QString &path); ///< errors: those of readIngressFile()
    void begin(const QByteArray &bytes); ///< a new one, which has no file yet
    void restore(const IngressDraft &draft); ///< as it was when the program ended

    const QString &path() const { return m_path; } ///< empty: it has none yet
    IngressBuffer &buffer() { return m_buffer; }
    const IngressBuffer &buffer() const { return m_buffer; }
    /// What the file held, as far as is known here, as UTF-8.
    QByteArray baseText() const;
    bool isEdited() const; ///< by the person, since it was read or written
    bool isModified() const; ///< or the person has kept what the file does not hold any more
    bool canUndo() const { return m_buffer.canUndo(); }
    bool canRedo() const { return m_buffer.canRedo(); }

    /// What it is encoded in, if that is known and not UTF-8: then it is read-only text until it is converted.
    const std::optional<ForeignText> &foreign() const { return m_foreign; }
    bool isReadOnly() const { return m_isReadOnly; }
    void convert(); ///< to UTF-8, when it is saved

    /// Atomic, permissions and link kept. Errors: `conflict` (see outside()), `io`.
    Result<> save();
    Result<> saveAs(const QString &path);
    /// What save() puts its bytes in place of.
    const QByteArray &replaced() const { return m_kept ? *m_kept : m_base; }

    Outside outside() const { return m_outside; }
    const QByteArray &theirs() const { return m_theirs; }
    void look(); ///< at the file now
    void reload(); ///< theirs, as a step that can be undone
    bool merge(); ///< false: both changed the same lines, and nothing has happened
    void keepMine(); ///< until it changes again; saving replaces theirs

    void setCursor(qsizetype offset) { m_cursor = offset; }
    qsizetype cursor() const { return m_cursor; } ///< of a draft
    void keepDraft(); ///< now, whether it was given up or not
    void discard(); ///< nothing of it is kept
    /// The person does not want it any more once it is left(), unless it changes until then.
    void setGivenUp(bool isGivenUp) { m_isGivenUp = isGivenUp; }
    void leave(); ///< at the very end: its draft is kept, or goes when it is given up

signals:
    void changed(); ///< its path, isModified(), isReadOnly() or outside()
    void draftFailed(const quaymaster::Error &error);

private:
    void show(const QByteArray &bytes);
    void follow();
    void tellWhetherModified();
    void settle(const QByteArray &base);
    void keepDraftLater();
    bool hasToBeKept();
    IngressDraft draft() const;

    IngressDrafts &m_drafts;
    QString m_id;
    QString m_path;
    QByteArray m_base;
    QByteArray m_shown; ///< what the buffer holds of m_base while nobody has changed it
    std::optional<ForeignText> m_foreign;
    bool m_isReadOnly = false;
    bool m_hasDraft = false;
    bool m_wasModified = false;
    bool m_isGivenUp = false;
    Outside m_outside = Outside::Same;
    QByteArray m_theirs;
    std::optional<QByteArray> m_kept; ///< theirs, which the person does not want
    bool m_keepsGone = false;
    qsizetype m_cursor = 0;
    int m_steps = 0;
    IngressBuffer m_buffer;
    FileWatch m_watch;
    QTimer m_draft;
};

}
