#pragma once

#include "models/registries/hosts/foundpassword.h"
#include "models/registries/platform/platformlink.h"
#include "views/actions/actionregistry.h"

#include <QPointer>

namespace quaymaster
{

class PlatformDialog;
class PlatformOverviewDialog;
class PlatformSyncDialog;
class ViewState;

/// Opens the dialogs of the platform, as windows beside the main one. Adds the actions "platform.connect",
/// "platform.compare" and "platform.overview".
class PlatformActions final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PlatformActions(PlatformLink &link, ActionRegistry &actions, ViewState &state, QWidget &window);
    ~PlatformActions() override;

    void connectPlatform();
    void compare();
    void overview();

    bool isApplying() const; ///< to the platform
    /// Stops behind the entry that is under way; `applyingEnded` follows.
    void leave();

signals:
    void applyingEnded();
    void told(const QString &sentence); ///< what was done, for the person
    void entriesChanged(); ///< by a synchronisation, or what the platform has of them is not known any more
    /// That came with addresses of the platform.
    void passwordsFound(const QList<quaymaster::FoundPassword> &passwords);

private:
    void addActions(ActionRegistry &actions);
    void refresh();
    template <typename Dialog, typename... Arguments> Dialog &open(QPointer<Dialog> &dialog, Arguments &...arguments);

    PlatformLink &m_link;
    ViewState &m_state;
    QWidget &m_window;
    QPointer<PlatformDialog> m_connection;
    QPointer<PlatformSyncDialog> m_sync;
    QPointer<PlatformOverviewDialog> m_overview;
};

}
