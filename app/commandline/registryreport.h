#pragma once

#include "app/commandline/command.h"
#include "models/registries/entries/entryadvice.h"

namespace quaymaster
{

class Messages;

/// Some entries, told as all commands tell them.
class RegistryReport
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryReport)

public:
    /// `all` decides which addresses there are twice.
    RegistryReport(QList<RegistryEntry> entries, const QList<RegistryEntry> &all);

    QJsonArray json() const; ///< COMMANDS.md's `entries`
    QString lines() const; ///< one for each
    QString text() const; ///< all of each
    void advise(Messages &messages) const;

private:
    QString line(const RegistryEntry &entry) const;
    QString text(const RegistryEntry &entry) const;

    QList<RegistryEntry> m_entries;
    QSet<QString> m_duplicates;
};

}
