#include "views/registries/entries/entrydetails.h"

#include "models/image/reference.h"
#include "views/registries/entries/entryeventlist.h"
#include "views/registries/entries/entryfacts.h"
#include "views/registries/entries/entrypassword.h"
#include "views/registries/images/imageinspector.h"
#include "views/registries/images/taglist.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/formats.h"
#include "views/widgets/statepage.h"
#include "views/widgets/translated.h"
#include "views/widgets/viewstate.h"

#include <QStackedLayout>
#include <QTabWidget>

namespace quaymaster
{

using namespace Qt::StringLiterals;

EntryDetails::EntryDetails(RegistryEntries &entries, const RegistryServices &services, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_page(new StatePage)
    , m_tabs(new QTabWidget)
    , m_facts(new EntryFacts(*new EntryPassword(services, this)))
    , m_image(new ImageInspector(services))
    , m_tags(new TagList(services))
    , m_history(new EntryEventList(entries))
{
    setObjectName(u"entryDetails"_s);
    m_tabs->setObjectName(u"entryTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tags->table().setObjectName(u"entryTags"_s);
    for (QWidget *page : QWidgetList{m_facts, m_image, m_tags, m_history})
        m_tabs->addTab(page, QString());
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_tabs);
    connect(m_tags, &TagList::listed, &entries, &RegistryEntries::noteTags);
    connect(m_tabs, &QTabWidget::currentChanged, this, &EntryDetails::look);
    keepTranslated(this, [this] { retranslate(); });
    clear();
}

void EntryDetails::retranslate()
{
    m_tabs->setTabText(0, tr("Entry"));
    m_tabs->setTabText(1, tr("Image"));
    m_tabs->setTabText(2, tr("Tags"));
    m_tabs->setTabText(3, tr("History"));
    m_tabs->setAccessibleName(tr("Details of the entry"));
}

void EntryDetails::show(const RegistryEntry &entry, const QStringList &advice)
{
    m_entry = entry;
    m_facts->show(entry, advice);
    m_stack->setCurrentWidget(m_tabs);
    look();
}

void EntryDetails::setTesting(bool isTesting)
{
    m_facts->setTesting(isTesting);
}

void EntryDetails::clear(int selected)
{
    m_entry = {};
    m_image->clear();
    m_tags->setRepository({});
    m_page->setEmpty([selected] {
        const QString choose = tr("Choose one entry to see everything about it.");
        return selected == 0 ? choose : Formats::sentences({tr("%n entries are selected.", nullptr, selected), choose});
    });
    m_stack->setCurrentWidget(m_page);
}

void EntryDetails::refresh()
{
    if (m_image->isVisible())
        m_image->refresh();
    if (m_tags->isVisible())
        m_tags->refresh();
}

void EntryDetails::save(ViewState &state) const
{
    state.setValue(u"registries/details"_s, m_tabs->currentIndex());
}

void EntryDetails::restore(const ViewState &state)
{
    m_tabs->setCurrentIndex(state.value(u"registries/details"_s).toInt());
}

void EntryDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void EntryDetails::look()
{
    if (m_entry.id == 0 || !isVisible())
        return;
    const QWidget *page = m_tabs->currentWidget();
    const auto reference = Reference::parse(m_entry.normalised);
    if (page == m_image && reference)
        m_image->inspect(*reference);
    else
        m_image->clear();
    m_tags->setRepository(page == m_tags && reference ? std::optional(reference->repository()) : std::nullopt);
    if (page == m_history)
        m_history->show(m_entry.id);
}

}
