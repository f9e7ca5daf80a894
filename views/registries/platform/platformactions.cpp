#include "views/registries/platform/platformactions.h"

#include "views/registries/platform/platformdialog.h"
#include "views/registries/platform/platformoverviewdialog.h"
#include "views/registries/platform/platformsyncdialog.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

PlatformActions::PlatformActions(PlatformLink &link, ActionRegistry &actions, ViewState &state, QWidget &window)
    : m_link(link)
    , m_state(state)
    , m_window(window)
{
    addActions(actions);
}

PlatformActions::~PlatformActions()
{
    for (QDialog *dialog : std::initializer_list<QDialog *>{m_connection, m_sync, m_overview})
        delete dialog;
}

void PlatformActions::addActions(ActionRegistry &actions)
{
    actions.add({u"platform.connect"_s,
                 [] { return tr("C&onnect to the platform…"); },
                 [] { return tr("Say where the platform is, and log in there."); },
                 u"plug"_s,
                 {},
                 u"entries"_s,
                 true},
                nullptr, [this] { connectPlatform(); });
    actions.add({u"platform.compare"_s,
                 [] { return tr("Compare &with the platform…"); },
                 [] { return tr("See what differs here and at the platform, and bring it together."); },
                 u"git-compare"_s,
                 {},
                 u"entries"_s},
                nullptr, [this] { compare(); });
    actions.add({u"platform.overview"_s,
                 [] { return tr("Instances, &specs and nodes…"); },
                 [] { return tr("Look at the platform's instances, product specs and nodes."); },
                 u"server"_s,
                 {},
                 u"entries"_s},
                nullptr, [this] { overview(); });
}

/// One of a kind at a time, which comes to the front again.
template <typename Dialog, typename... Arguments>
Dialog &PlatformActions::open(QPointer<Dialog> &dialog, Arguments &...arguments)
{
    if (!dialog)
        dialog = new Dialog(m_link, arguments..., &m_window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

void PlatformActions::connectPlatform()
{
    PlatformDialog &dialog = open(m_connection);
    connect(&dialog, &PlatformDialog::connected, this, &PlatformActions::told, Qt::UniqueConnection);
    connect(&dialog, &PlatformDialog::forgotten, this, &PlatformActions::told, Qt::UniqueConnection);
    connect(&dialog, &QDialog::accepted, this, &PlatformActions::refresh, Qt::UniqueConnection);
}

void PlatformActions::compare()
{
    PlatformSyncDialog &dialog = open(m_sync, m_state);
    connect(&dialog, &PlatformSyncDialog::connectionWanted, this, &PlatformActions::connectPlatform,
            Qt::UniqueConnection);
    connect(&dialog, &PlatformSyncDialog::entriesChanged, this, &PlatformActions::entriesChanged, Qt::UniqueConnection);
    connect(&dialog, &PlatformSyncDialog::passwordsFound, this, &PlatformActions::passwordsFound, Qt::UniqueConnection);
    connect(&dialog, &PlatformSyncDialog::applyingEnded, this, &PlatformActions::applyingEnded, Qt::UniqueConnection);
}

bool PlatformActions::isApplying() const
{
    return m_sync && m_sync->isApplying();
}

void PlatformActions::leave()
{
    if (isApplying())
        m_sync->leave();
}

void PlatformActions::overview()
{
    const PlatformOverviewDialog &dialog = open(m_overview, m_state);
    connect(&dialog, &PlatformOverviewDialog::connectionWanted, this, &PlatformActions::connectPlatform,
            Qt::UniqueConnection);
}

/// Another platform, or another account there.
void PlatformActions::refresh()
{
    emit entriesChanged();
    if (m_sync)
        m_sync->compare();
    if (m_overview)
        m_overview->refresh();
}

}
