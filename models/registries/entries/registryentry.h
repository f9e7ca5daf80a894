#pragma once

#include "models/registries/entries/availability.h"
#include "models/registries/entries/newertag.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace quaymaster
{

/// What people say of one image that the platform offers (seed 002, *数据模型*).
struct EntryFields
{
    QString name;
    QString address; ///< as it was typed, without user information
    QString description;
    QString source;
    bool slicing = false; ///< GPU memory slicing
    bool listed = true;
    QString remark;

    bool operator==(const EntryFields &) const = default;
};

/// Each field by name, for differences, history and messages.
enum class EntryField { Name, Address, Description, Source, Slicing, Listed, Remark };
inline constexpr int entryFieldCount = 7;
QList<EntryField> entryFields(); ///< all of them

/// `name`, `address`… of COMMANDS.md's entry objects. Never translated.
QString entryFieldName(EntryField field);
std::optional<EntryField> entryFieldNamed(const QString &name);
/// For eyes, translated: “Name”, “GPU memory slicing”…
QString entryFieldText(EntryField field);
/// The value as text; `yes` and `no` for flags. Never translated.
QString entryFieldValue(const EntryFields &fields, EntryField field);
/// Such a value for eyes: flags are translated, texts are as they are.
QString entryFieldShown(EntryField field, const QString &value);
/// Fields that differ, in the order of the enumeration.
QList<EntryField> differingFields(const EntryFields &one, const EntryFields &other);
/// The longest text in Unicode code points; 0 for flags. (seed-systems, 3.2)
int longestText(EntryField field);
/// How long a text is, as the platform counts.
qsizetype codePoints(QStringView text);

/// A row of the registries pane. Holds no secret.
struct RegistryEntry
{
    qint64 id = 0; ///< 0: not stored yet
    EntryFields fields;
    QString normalised; ///< the whole reference, `latest` included; empty where the platform's can't be parsed
    bool hadCredentials = false; ///< the address came with user:password@, which is not kept here
    QDateTime created; ///< UTC
    QDateTime updated; ///< UTC
    std::optional<qint64> platformId;
    bool isPending = false; ///< the platform does not have it like this yet
    bool hasPasswordThere = false; ///< when the platform was last read, its address held a password, in clear
    std::optional<Availability> availability; ///< of the last test
    std::optional<NewerTag> newer; ///< as far as the tags of the repository were seen

    /// The whole reference, else the address as it stands.
    QString shownAddress() const { return normalised.isEmpty() ? fields.address : normalised; }

    bool operator==(const RegistryEntry &) const = default;
};

}
