#pragma once

#include "models/registries/entries/registryentries.h"

#include <QTreeWidget>

namespace quaymaster
{

/// What has happened to an entry, the newest first; below each change its fields.
class EntryEventList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit EntryEventList(RegistryEntries &entries, QWidget *parent = nullptr);

    void show(qint64 id); ///< asks again, also for the same one
    using QTreeWidget::show;

private:
    void retranslate();
    void fill(const QList<EntryEvent> &events);

    RegistryEntries &m_entries;
    qint64 m_id = 0;
    QList<EntryEvent> m_events;
};

}
