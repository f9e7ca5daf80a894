#include "models/registries/entries/entrysteps.h"

#include <QPointer>
#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr qsizetype mostSteps = 200;

}

EntrySteps::EntrySteps(RegistryEntries &entries)
    : m_entries(entries)
{
}

void EntrySteps::apply(const QList<EntryChange> &changes, const QString &sentence, QObject *context,
                       RegistryEntries::Answer<QList<qint64>> answer)
{
    Step step{changes, sentence};
    auto applied = [this, step, context = QPointer(context),
                    answer = std::move(answer)](const Result<QList<qint64>> &ids) mutable {
        if (ids) {
            for (qsizetype i = 0; i < step.changes.size(); ++i)
                if (step.changes.at(i).id != ids->value(i)) // else very many would be copied
                    step.changes[i].id = ids->value(i);
            const QString said = step.sentence;
            m_undone.clear();
            keep(std::move(step));
            emit done(said);
        } else if (!answer) {
            emit failed(ids.error());
        }
        if (answer && context)
            answer(ids);
    };
    run(changes, Direction::Forth, std::move(applied));
}

void EntrySteps::record(const QList<EntryChange> &changes, const QString &sentence)
{
    if (changes.isEmpty())
        return;
    if (m_isBusy) { // the step that is under way has its place before this one
        m_waiting.append([this, changes, sentence] { record(changes, sentence); });
        return;
    }
    m_undone.clear();
    keep({changes, sentence});
    emit done(sentence);
    emit changed();
}

void EntrySteps::undo()
{
    if (m_isBusy)
        m_waiting.append([this] { takeBack(); });
    else
        takeBack();
}

void EntrySteps::redo()
{
    if (m_isBusy)
        m_waiting.append([this] { doAgain(); });
    else
        doAgain();
}

void EntrySteps::takeBack()
{
    if (m_done.isEmpty())
        return;
    const Step step = m_done.takeLast();
    run(step.changes, Direction::Back, [this, step](const Result<QList<qint64>> &ids) {
        if (!ids) {
            putBack(m_done, step, ids.error(),
                    tr("This cannot be undone any more, because an entry has been changed since."));
            return;
        }
        m_undone.append(step);
        emit undone(step.sentence);
        tellWhatCameBack(step, Direction::Back);
    });
}

void EntrySteps::doAgain()
{
    if (m_undone.isEmpty())
        return;
    const Step step = m_undone.takeLast();
    run(step.changes, Direction::Forth, [this, step](const Result<QList<qint64>> &ids) {
        if (!ids) {
            putBack(m_undone, step, ids.error(),
                    tr("This cannot be done again, because an entry has been changed since."));
            return;
        }
        keep(step);
        emit done(step.sentence);
        tellWhatCameBack(step, Direction::Forth);
    });
}

void EntrySteps::tellWhatCameBack(const Step &step, Direction direction)
{
    QList<qint64> ids;
    for (const EntryChange &change : step.changes)
        if (!(direction == Direction::Forth ? change.before : change.after))
            ids.append(change.id);
    if (!ids.isEmpty())
        emit cameBack(ids);
}

QString EntrySteps::undoSentence() const
{
    return m_done.isEmpty() ? QString() : m_done.constLast().sentence;
}

QString EntrySteps::redoSentence() const
{
    return m_undone.isEmpty() ? QString() : m_undone.constLast().sentence;
}

void EntrySteps::putBack(QList<Step> &steps, const Step &step, const Error &error, const QString &conflict)
{
    Error told = error;
    if (error.kind == Error::Kind::Conflict)
        told.summary = conflict;
    else
        steps.append(step);
    emit failed(told);
}

void EntrySteps::keep(Step step)
{
    m_done.append(std::move(step));
    if (m_done.size() > mostSteps)
        m_done.removeFirst();
}

void EntrySteps::run(const QList<EntryChange> &changes, Direction direction,
                     RegistryEntries::Answer<QList<qint64>> answer)
{
    if (m_isBusy) {
        m_waiting.append([this, changes, direction, answer = std::move(answer)]() mutable {
            run(changes, direction, std::move(answer));
        });
        return;
    }
    setBusy(true);
    const auto done = [this, answer = std::move(answer)](const Result<QList<qint64>> &ids) {
        answer(ids);
        setBusy(false);
    };
    const auto work = direction == Direction::Back ? &RegistryEntries::takeBack : &RegistryEntries::apply;
    (m_entries.*work)(changes, ChangeOrigin::here(), this, done);
}

void EntrySteps::setBusy(bool busy)
{
    m_isBusy = busy;
    emit changed();
    while (!m_isBusy && !m_waiting.isEmpty())
        m_waiting.takeFirst()();
}

}
