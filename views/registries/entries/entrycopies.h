#pragma once

#include "models/registries/entries/registryentry.h"

#include <QObject>

class QAction;

namespace quaymaster
{

class ActionRegistry;
class FilteredTable;

/// What can be copied of the entries that are selected in a table, beside its rows.
class EntryCopies final : public QObject
{
    Q_OBJECT

public:
    /// `table` owns it and is where the shortcuts hold: Ctrl+C is the reference's there.
    EntryCopies(ActionRegistry &registry, FilteredTable &table);

    void setSelected(const QList<RegistryEntry> &entries);
    QList<QAction *> all() const { return {m_byTag, m_byDigest, m_command}; }

signals:
    void copied(const QString &sentence);
    void refused(const QString &sentence); ///< nothing was copied

private:
    void addActions(ActionRegistry &registry);
    QString digestTip() const;
    void copyTags(const QString &pattern);
    void copyDigests();
    void copy(const QStringList &lines);
    bool areDigestsKnown() const;

    QList<RegistryEntry> m_entries;
    QAction *m_byTag = nullptr;
    QAction *m_byDigest = nullptr;
    QAction *m_command = nullptr;
};

}
