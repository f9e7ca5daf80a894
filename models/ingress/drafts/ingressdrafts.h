#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <map>
#include <memory>

namespace quaymaster
{

/// What a person has written and not saved.
struct IngressDraft
{
    QString id; ///< a UUID: its file's name
    QString path; ///< of the file it will be; empty: none yet
    QByteArray bytes;
    QByteArray base; ///< what the file held then
    qsizetype cursor = 0; ///< a byte
    QDateTime written = {};

    bool operator==(const IngressDraft &) const = default;
};

/// Drafts in a folder of the workspace (0700, files 0600): what is not saved survives the end of the program, whatever
/// ends it. Whoever holds a draft has its lock, so that no other window offers it. Asked on one thread; what is written
/// later is written on another, one after the other.
class IngressDrafts
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressDrafts)

public:
    static constexpr qsizetype largest = 16 * 1024 * 1024; ///< bytes of a draft, or of what the file held
    static constexpr qsizetype most = 100; ///< drafts in the folder

    explicit IngressDrafts(QString folder);
    ~IngressDrafts(); ///< what is to be written later is written before

    /// Takes the place of the one of that id, and holds it. Errors: `io`, `invalid` (too large, too many).
    Result<> write(const IngressDraft &draft);
    /// The same without waiting for the disk. Of several of an id that wait the newest is written; `failed` is told why
    /// it was not, while `context` is there.
    void writeLater(const IngressDraft &draft, QObject *context, const std::function<void(const Error &)> &failed);
    void remove(const QString &id); ///< saved, or given up; what is to be written of it later is not
    /// Left as it is for the next start.
    void release(const QString &id);

    /// Those that nobody holds, newest first; they are held from now on.
    QList<IngressDraft> takeLeft();

private:
    struct Waiting
    {
        IngressDraft draft;
        QPointer<QObject> context;
        std::function<void(const Error &)> failed;
    };

    QString fileOf(const QString &id) const;
    bool hold(const QString &id);
    Result<> prepare(const IngressDraft &draft);
    void writeNext();
    void finish(const QString &id);

    QString m_folder;
    std::map<QString, std::unique_ptr<QLockFile>> m_held;
    std::map<QString, Waiting> m_waiting;
    bool m_isWriting = false; ///< something is on its way, or its answer is
    QObject m_context; ///< of answers
    QThreadPool m_pool; ///< of one thread
};

}
