#include "models/registries/platform/platformremoval.h"

#include "models/image/shown.h"
#include "models/registries/platform/inuseguard.h"
#include "models/registries/platform/platformwriter.h"

#include <utility>

namespace quaymaster
{

PlatformRemoval::PlatformRemoval(PlatformClient &client, const QList<Row> &rows, int retries, QObject *context,
                                 Answer answer)
    : QObject(context)
    , m_client(client)
    , m_rows(rows)
    , m_retries(retries)
    , m_answer(std::move(answer))
    , m_outcomes(rows.size())
{
    check(0);
}

void PlatformRemoval::check(qsizetype at)
{
    if (at == m_rows.size()) {
        remove();
        return;
    }
    const Row &row = m_rows.at(at);
    refuseInUse(m_client, {row.there.id, row.there.fields.name, row.isForced}, this,
                [this, at](const Result<> &unused) {
                    if (unused)
                        compare(at);
                    else
                        refuse(at, unused.error());
                });
}

void PlatformRemoval::compare(qsizetype at)
{
    const PlatformEntry &there = m_rows.at(at).there;
    m_client.find(there.id, this, [this, at, there](const Result<std::optional<PlatformEntry>> &row) {
        if (!row)
            return refuse(at, row.error());
        if (*row && !isSameRow(**row, there))
            return refuse(at, PlatformWriter::changedThere(there));
        if (*row)
            m_going.append(at);
        else
            m_outcomes[at] = Result<>();
        check(at + 1);
    });
}

void PlatformRemoval::refuse(qsizetype at, const Error &error)
{
    m_outcomes[at] = error;
    if (endsAll(error))
        end();
    else
        check(at + 1);
}

void PlatformRemoval::remove()
{
    if (m_going.isEmpty()) {
        end();
        return;
    }
    QList<qint64> ids;
    for (const qsizetype at : std::as_const(m_going))
        ids.append(m_rows.at(at).there.id);
    ++m_attempts;
    m_client.remove(ids, this, [this](const Result<> &done) {
        m_error = done ? std::nullopt : std::optional(done.error());
        prove(0);
    });
}

/// Also where the request was refused: nobody says that it was refused for all of them.
void PlatformRemoval::prove(qsizetype at)
{
    if (at == m_going.size()) {
        proven();
        return;
    }
    const qsizetype one = m_going.at(at);
    m_client.find(m_rows.at(one).there.id, this, [this, at, one](const Result<std::optional<PlatformEntry>> &row) {
        if (!row)
            m_outcomes[one] = m_error.value_or(row.error());
        else if (*row)
            m_staying.append(one);
        else
            m_outcomes[one] = Result<>();
        prove(at + 1);
    });
}

void PlatformRemoval::proven()
{
    m_going = std::exchange(m_staying, {});
    if (m_error && mayBeDone(*m_error) && m_attempts <= m_retries) {
        remove();
        return;
    }
    for (const qsizetype at : std::as_const(m_going))
        m_outcomes[at]
            = m_error.value_or(Error{Error::Kind::Integrity,
                                     tr("The platform says that “%1” is deleted, but still has it. Try again later.")
                                         .arg(shown(m_rows.at(at).there.fields.name)),
                                     {}});
    end();
}

void PlatformRemoval::end()
{
    deleteLater();
    m_answer(m_outcomes);
}

}
