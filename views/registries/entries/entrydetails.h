#pragma once

#include "models/registries/entries/registryentries.h"
#include "views/registries/images/registryservices.h"

#include <QWidget>

class QStackedLayout;
class QTabWidget;

namespace quaymaster
{

class EntryEventList;
class EntryFacts;
class ImageInspector;
class StatePage;
class TagList;
class ViewState;

/// Everything about the entry that is selected. The registry is asked only for what is on the screen.
class EntryDetails final : public QWidget
{
    Q_OBJECT

public:
    EntryDetails(RegistryEntries &entries, const RegistryServices &services, QWidget *parent = nullptr);

    void show(const RegistryEntry &entry, const QStringList &advice);
    void clear(int selected = 0); ///< so many: several, or none
    void setTesting(bool isTesting); ///< the image of the entry, now
    void refresh();
    TagList &tags() const { return *m_tags; }
    using QWidget::show;

    void save(ViewState &state) const;
    void restore(const ViewState &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void look();

    RegistryEntry m_entry;
    QStackedLayout *m_stack;
    StatePage *m_page;
    QTabWidget *m_tabs;
    EntryFacts *m_facts;
    ImageInspector *m_image;
    TagList *m_tags;
    EntryEventList *m_history;
};

}
