#pragma once

#include "app/desktop/entrychecks.h"
#include "app/desktop/session.h"
#include "app/language/language.h"
#include "models/registries/slicing/gpuslice.h"
#include "views/distribution/transferdialogs.h"
#include "views/operations/closequestion.h"
#include "views/operations/credentialdialogs.h"
#include "views/operations/desktopnotifications.h"
#include "views/operations/operationspane.h"
#include "views/registries/images/registryservices.h"
#include "views/registries/platform/platformactions.h"
#include "views/shell/altletters.h"
#include "views/shell/commandpalette.h"
#include "views/shell/mainwindow.h"
#include "views/shell/theme.h"

namespace quaymaster
{

class EntriesPane;
class IngressPane;
class SlicingDialog;

/// The window on a session: makes the panes and dialogs and connects their wishes to the models.
class SessionWindow final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SessionWindow(Session &session, Language &language);
    ~SessionWindow() override;

    void show() { m_window.show(); }
    /// Closes without a question; what runs is offered for continuation at the next start.
    void leave();

    MainWindow &window() { return m_window; }

signals:
    void closed();

private:
    void followSettings();
    void followHosts();
    void keep(const QString &host, const Credential &credential);
    void addShellActions();
    void addHelpActions(ActionRegistry &actions);
    void addPanes();
    void addEntriesPane();
    void addSlicingAction(const EntriesPane &entries);
    void rememberNumbers(SlicingDialog &dialog);
    void addHostsPane();
    void addIngressPane();
    void openDropped(const QStringList &paths);
    RegistryServices registryServices();
    void addBars();
    void showOperation(int key);
    void tellDeleted(const Repository &repository, int count);
    void tell(const QString &sentence);
    void copyDiagnostics();

    void askBeforeClosing();
    void askAboutOperations();
    void closeAs(CloseQuestion::Choice choice);
    bool isIdle() const;
    void leaveAll();
    void closeWhenIdle();
    void closeIfIdle();
    void close();

    /// One of a kind at a time, which comes to the front again; it goes when it is closed.
    template <typename Dialog, typename... Arguments> Dialog &showDialog(Arguments &&...arguments)
    {
        auto *dialog = m_window.findChild<Dialog *>();
        if (!dialog) {
            dialog = new Dialog(std::forward<Arguments>(arguments)..., &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
        }
        dialog->QWidget::show();
        dialog->raise();
        dialog->activateWindow();
        return *dialog;
    }

    Session &m_session;
    Language &m_language;
    AltLetters m_altLetters;
    Theme m_theme;
    ViewState m_viewState;
    MainWindow m_window;
    CommandPalette m_palette;
    TransferDialogs m_transfers;
    EntryChecks m_checks;
    std::unique_ptr<PlatformActions> m_platform; ///< behind the pane, whose actions stand above
    CredentialDialogs m_credentialDialogs;
    DesktopNotifications m_notifications;
    OperationsPane *m_operationsPane = nullptr;
    IngressPane *m_ingressPane = nullptr;
    std::optional<SlicingNumbers> m_slicingNumbers; ///< of the calculator when it was closed last
};

}
