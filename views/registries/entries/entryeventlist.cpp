#include "views/registries/entries/entryeventlist.h"

#include "views/registries/entries/entrytexts.h"
#include "views/widgets/formats.h"
#include "views/widgets/translated.h"

#include <QHeaderView>

namespace quaymaster
{

namespace
{

enum Column { When, What, Who };

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryEventList)
};

QString kindText(EntryEvent::Kind kind)
{
    switch (kind) {
    case EntryEvent::Kind::Created:
        return Text::tr("Added");
    case EntryEvent::Kind::Changed:
        return Text::tr("Changed");
    case EntryEvent::Kind::Deleted:
        return Text::tr("Deleted");
    case EntryEvent::Kind::Restored:
        return Text::tr("Restored");
    }
    Q_UNREACHABLE();
}

QString whoText(const ChangeOrigin &origin)
{
    switch (origin.kind) {
    case ChangeOrigin::Kind::Here:
        return origin.who;
    case ChangeOrigin::Kind::Import:
        return Text::tr("%1, by an import").arg(origin.who);
    case ChangeOrigin::Kind::Sync:
        return origin.who.isEmpty() ? Text::tr("by the platform, with a token") // which names nobody
                                    : Text::tr("%1, by the platform").arg(origin.who);
    }
    Q_UNREACHABLE();
}

}

EntryEventList::EntryEventList(RegistryEntries &entries, QWidget *parent)
    : QTreeWidget(parent)
    , m_entries(entries)
{
    setObjectName(QStringLiteral("entryHistory"));
    setColumnCount(Who + 1);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // who it was is never out of sight
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Who, QHeaderView::Stretch);
    keepTranslated(this, [this] { retranslate(); });
}

void EntryEventList::retranslate()
{
    setAccessibleName(tr("History of the entry"));
    setHeaderLabels({tr("When"), tr("What"), tr("Who")});
    fill(m_events);
}

void EntryEventList::show(qint64 id)
{
    if (id != m_id)
        fill({});
    m_id = id;
    m_entries.history(id, this, [this, id](const Result<QList<EntryEvent>> &events) {
        if (id == m_id && events && *events != m_events) // else the person keeps the place in the list
            fill(*events);
    });
}

void EntryEventList::fill(const QList<EntryEvent> &events)
{
    m_events = events;
    clear();
    for (const EntryEvent &event : events) {
        auto *row = new QTreeWidgetItem(this, {Formats::time(event.when), kindText(event.kind), whoText(event.origin)});
        if (event.kind != EntryEvent::Kind::Changed)
            continue;
        for (const EntryEvent::Difference &difference : event.differences) {
            const QString change = changeText(difference.field, difference.before, difference.after);
            auto *line = new QTreeWidgetItem(row, {tr("%1: %2").arg(entryFieldText(difference.field), change)});
            line->setFirstColumnSpanned(true); // it is longer than any column
            line->setToolTip(When, change);
        }
        row->setExpanded(true);
    }
}

}
