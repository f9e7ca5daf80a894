#include "app/commandline/registrycheck.h"

#include "app/commandline/registrycommand.h"
#include "app/commandline/registryselection.h"
#include "models/image/shown.h"
#include "models/operations/reportjson.h"
#include "models/registries/availability/availabilityof.h"
#include "models/registries/availability/entryreferences.h"

#include <QJsonArray>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject toJson(const RegistryEntry &entry, const std::optional<Error> &error)
{
    const Availability &found = *entry.availability;
    return {{u"id"_s, entry.id},
            {u"normalised"_s, jsonText(entry.normalised)},
            {u"cause"_s, causeName(found.cause)},
            {u"digest"_s, jsonText(found.digest)},
            {u"platforms"_s, QJsonArray::fromStringList(found.platforms)},
            {u"checked"_s, timeText(found.checked)},
            {u"error"_s, error ? QJsonValue(toJson(*error)) : QJsonValue()}};
}

QString toText(const RegistryEntry &entry, const std::optional<Error> &error)
{
    const Availability &found = *entry.availability;
    QString text = RegistryCheck::tr("%1  %2: %3")
                       .arg(QString::number(entry.id), shown(entry.shownAddress()), causeText(found.cause));
    if (!found.digest.isEmpty())
        text += u' ' + found.digest;
    if (!found.platforms.isEmpty())
        text += u"  "_s + found.platforms.join(", "_L1);
    if (!found.digestBefore.isEmpty())
        text += u"\n  "_s
            + RegistryCheck::tr("The tag has moved since the last test. Before, it was %1.").arg(found.digestBefore);
    if (error)
        text += u"\n  "_s + error->summary + (error->detail.isEmpty() ? u""_s : u"\n  "_s + error->detail);
    return text + u'\n';
}

}

RegistryCheck::RegistryCheck(Environment &environment, Invocation invocation)
    : m_environment(environment)
    , m_invocation(std::move(invocation))
{
}

Result<std::unique_ptr<Command>> RegistryCheck::make(const Invocation &invocation, Environment &environment)
{
    if (auto clean = refuseSecretsIn(invocation.arguments); !clean)
        return clean.error();
    return std::unique_ptr<Command>(new RegistryCheck(environment, invocation));
}

void RegistryCheck::continueAs(std::unique_ptr<OperationJournal> journal, qint64 id)
{
    m_journal = std::move(journal);
    m_operation = id;
}

void RegistryCheck::start()
{
    if (auto begun = begin(); !begun)
        fail(begun.error());
}

void RegistryCheck::cancel()
{
    if (m_transfer)
        m_transfer->cancel();
}

Result<> RegistryCheck::begin()
{
    const auto database = openDatabase(m_environment);
    if (!database)
        return database.error();
    EntryStore store(**database);
    auto entries = wanted(store);
    if (!entries)
        return entries.error();
    m_entries = *std::move(entries);
    test(referencesOf(m_entries));
    return {};
}

Result<QList<RegistryEntry>> RegistryCheck::wanted(EntryStore &store) const
{
    auto all = store.all();
    if (!all || m_invocation.arguments.isEmpty())
        return all;
    if (!m_journal)
        return entriesNamed(m_invocation.arguments, *all);
    QList<RegistryEntry> entries;
    std::ranges::copy_if(*all, std::back_inserter(entries), [this](const RegistryEntry &entry) {
        return m_invocation.arguments.contains(entry.normalised);
    });
    return entries;
}

void RegistryCheck::test(const QList<Reference> &references)
{
    if (references.isEmpty()) {
        tested({});
        return;
    }
    QStringList words;
    for (const Reference &reference : references)
        words.append(reference.toString());
    m_environment.warnOfInsecureHosts(words);
    m_transfer = TransferCommand::forRequest(CheckRequest{references}, m_invocation, m_environment);
    if (m_journal)
        m_transfer->continueAs(std::move(m_journal), m_operation);
    connect(m_transfer.get(), &Command::finished, this, &RegistryCheck::tested);
    m_transfer->start();
}

void RegistryCheck::tested(const Answer &answer)
{
    const auto kept = keep(m_transfer ? m_transfer->report() : CopyReport());
    if (kept)
        finish(answerFor(answer));
    else
        fail(kept.error());
}

Result<> RegistryCheck::keep(const CopyReport &report)
{
    const auto database = openDatabase(m_environment);
    if (!database)
        return database.error();
    QHash<QString, const ImageReport *> images;
    for (const ImageReport &image : report.images)
        images.insert(image.source, &image);
    AvailabilityList found;
    for (RegistryEntry &entry : m_entries) {
        const ImageReport *image = images.value(entry.normalised);
        if (!entry.normalised.isEmpty() && (!image || !wasTested(*image)))
            continue; // cancelled before its turn
        entry.availability = image ? availabilityOf(*image) : unreadableAddress(entry);
        const auto error = image
            ? image->error
            : Error{Error::Kind::Invalid, entry.availability->sentence, entry.availability->evidence};
        found.append({entry.id, *entry.availability, entry.shownAddress()});
        m_tested.append({entry, error ? std::optional(told(*error)) : std::nullopt});
    }
    const auto stored = EntryStore(**database).setAvailability(found);
    if (!stored)
        return stored.error();
    QHash<qint64, Availability> kept;
    for (const TestedEntry &tested : *stored)
        kept.insert(tested.id, tested.found);
    for (Tested &tested : m_tested)
        tested.entry.availability = kept.value(tested.entry.id, *tested.entry.availability);
    return {};
}

Answer RegistryCheck::answerFor(Answer answer) const
{
    QJsonArray results;
    QString text;
    for (const Tested &tested : m_tested) {
        results.append(toJson(tested.entry, tested.error));
        text += toText(tested.entry, tested.error);
        if (tested.error && answer.state == Answer::State::Succeeded)
            answer = Answer::failed(*tested.error);
    }
    answer.fields = {{u"results"_s, results}};
    answer.text = text;
    return answer;
}

void RegistryCheck::fail(const Error &error)
{
    Answer answer = Answer::failed(error);
    answer.fields = {{u"results"_s, QJsonArray()}};
    finish(std::move(answer));
}

}
