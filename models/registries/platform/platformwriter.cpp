#include "models/registries/platform/platformwriter.h"

#include "models/image/shown.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Error> errorOf(const Result<> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// The newest of those that nobody knows; one with the same values before any other.
std::optional<PlatformEntry> newest(const QList<PlatformEntry> &rows, const EntryFields &fields,
                                    const QSet<qint64> &known)
{
    std::optional<PlatformEntry> found;
    const auto rank = [&fields](const PlatformEntry &row) { return std::pair(row.fields == fields, row.id); };
    for (const PlatformEntry &row : rows)
        if (!known.contains(row.id) && (!found || rank(row) > rank(*found)))
            found = row;
    return found;
}

Error goneThere(const PlatformEntry &there)
{
    return {Error::Kind::Conflict,
            PlatformWriter::tr("“%1” was deleted at the platform meanwhile. Compare both sides again.")
                .arg(shown(there.fields.name)),
            {}};
}

Error keptOther(const EntryFields &fields)
{
    return {Error::Kind::Integrity,
            PlatformWriter::tr("The platform did not keep “%1” as it was sent. Look at the entry there.")
                .arg(shown(fields.name)),
            {}};
}

}

Error PlatformWriter::changedThere(const PlatformEntry &there)
{
    return {Error::Kind::Conflict,
            tr("“%1” was changed at the platform meanwhile. Compare both sides again.").arg(shown(there.fields.name)),
            {}};
}

PlatformWriter::PlatformWriter(PlatformClient &client, int retries)
    : m_client(client)
    , m_retries(retries)
{
}

void PlatformWriter::create(const EntryFields &fields, const QSet<qint64> &known, QObject *context,
                            const Answer<PlatformEntry> &answer)
{
    create(Creation{fields, known, context, answer});
}

void PlatformWriter::create(Creation creation)
{
    ++creation.attempts;
    m_client.create(creation.fields, creation.context, [this, creation](const Result<> &result) {
        if (result || mayBeDone(result.error()))
            findCreated(creation, errorOf(result));
        else
            creation.answer(result.error());
    });
}

/// `error`: it is not known whether it was created at all.
void PlatformWriter::findCreated(const Creation &creation, const std::optional<Error> &error)
{
    const EntryFields &fields = creation.fields;
    m_client.matching(fields.name, fields.address, creation.context,
                      [this, creation, error](const Result<QList<PlatformEntry>> &rows) {
                          if (!rows)
                              return creation.answer(error ? *error : rows.error());
                          if (const auto row = newest(*rows, creation.fields, creation.known))
                              return creation.answer(*row);
                          if (error && mayTryAgain(creation.attempts))
                              return create(creation);
                          creation.answer(error ? *error : keptOther(creation.fields));
                      });
}

void PlatformWriter::update(const PlatformEntry &there, const EntryFields &fields, QObject *context,
                            const Answer<PlatformEntry> &answer)
{
    const Change change{there, fields, context, answer};
    ifUnchanged(
        change, [this, change] { update(change); }, [change] { change.answer(goneThere(change.there)); });
}

void PlatformWriter::update(Change change)
{
    ++change.attempts;
    m_client.update(change.there, change.fields, change.context, [this, change](const Result<> &result) {
        if (result || mayBeDone(result.error()))
            proveUpdate(change, errorOf(result));
        else
            change.answer(result.error());
    });
}

void PlatformWriter::proveUpdate(const Change &change, const std::optional<Error> &error)
{
    m_client.find(change.there.id, change.context,
                  [this, change, error](const Result<std::optional<PlatformEntry>> &row) {
                      if (!row)
                          return change.answer(error ? *error : row.error());
                      if (!*row)
                          return change.answer(goneThere(change.there));
                      if ((*row)->fields == change.fields && (*row)->address == addressFor(change.there, change.fields))
                          return change.answer(**row);
                      const bool isUntouched = isSameRow(**row, change.there);
                      if (error && isUntouched && mayTryAgain(change.attempts))
                          return update(change);
                      change.answer(error ? *error : keptOther(change.fields));
                  });
}

/// UpdatedAt is not asked: a row that was only touched, with the same values, still is what it was. Another password in
/// its address is another value, which an update would overwrite.
void PlatformWriter::ifUnchanged(const Change &change, const std::function<void()> &then,
                                 const std::function<void()> &gone)
{
    m_client.find(change.there.id, change.context,
                  [change, then, gone](const Result<std::optional<PlatformEntry>> &row) {
                      if (!row)
                          return change.answer(row.error());
                      if (!*row)
                          return gone();
                      if (isSameRow(**row, change.there))
                          then();
                      else
                          change.answer(changedThere(change.there));
                  });
}

}
