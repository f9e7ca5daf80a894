#pragma once

#include "models/registries/entries/registryentries.h"

namespace quaymaster
{

/// What the person has done to the entries, step by step, to be undone and done again. The list is written on another
/// thread: a step counts once that has answered, and until then no other one begins. `entries` outlives it.
class EntrySteps : public QObject
{
    Q_OBJECT

public:
    explicit EntrySteps(RegistryEntries &entries);

    /// Does it now, as one step. `sentence` says what was done then: “3 entries were listed.” An error goes to `answer`
    /// alone, if there is one.
    void apply(const QList<EntryChange> &changes, const QString &sentence, QObject *context,
               RegistryEntries::Answer<QList<qint64>> answer = {});
    /// Somebody has done it already, such as an import, and knows the ids: it can be undone like a step of ours.
    void record(const QList<EntryChange> &changes, const QString &sentence);
    void undo(); ///< nothing, if there is none
    void redo();

    bool canUndo() const { return !m_done.isEmpty() && !m_isBusy; }
    bool canRedo() const { return !m_undone.isEmpty() && !m_isBusy; }
    QString undoSentence() const; ///< what was done; empty, if there is nothing to undo
    QString redoSentence() const;

signals:
    void changed(); ///< what can be undone or done again
    void done(const QString &sentence);
    void undone(const QString &sentence); ///< of what is no more
    void cameBack(const QList<qint64> &ids); ///< entries that are there again, because of an undo or a redo
    /// It was not done. A step that can't be taken back or done again any more, because somebody else has changed an
    /// entry since, goes; after any other error it can be tried again.
    void failed(const quaymaster::Error &error);

private:
    struct Step
    {
        QList<EntryChange> changes;
        QString sentence;
    };

    enum class Direction { Forth, Back };

    void run(const QList<EntryChange> &changes, Direction direction, RegistryEntries::Answer<QList<qint64>> answer);
    void setBusy(bool busy);
    void takeBack();
    void doAgain();
    void tellWhatCameBack(const Step &step, Direction direction);
    /// `step` goes back to where it was taken from, if it is worth another try.
    void putBack(QList<Step> &steps, const Step &step, const Error &error, const QString &conflict);
    void keep(Step step);

    RegistryEntries &m_entries;
    QList<Step> m_done; ///< the newest last
    QList<Step> m_undone;
    QList<std::function<void()>> m_waiting;
    bool m_isBusy = false;
};

}
