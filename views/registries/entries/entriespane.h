#pragma once

#include "models/image/reference.h"
#include "models/registries/entries/entrysteps.h"
#include "models/registries/entries/registryentrymodel.h"
#include "models/registries/hosts/passwordkeeper.h"
#include "views/registries/images/registryservices.h"
#include "views/widgets/pane.h"

#include <QTimer>

class QToolButton;

namespace quaymaster
{

class ActionRegistry;
class EntryActions;
class EntryCopies;
class EntryDetails;
class EntryEditing;
class EntryFilterBar;
class ErrorDetails;
class FilteredTable;
class KeySplitter;
class NoticeBar;
class PendingButton;
class UndoBar;

/// The registry entries: every image that the platform offers. What is done to them happens at once and can be undone.
class EntriesPane final : public Pane
{
    Q_OBJECT

public:
    /// All of them outlive it.
    EntriesPane(RegistryEntries &entries, const RegistryServices &services, ActionRegistry &registry, ViewState &state,
                QWidget *parent = nullptr);
    ~EntriesPane() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QList<QAction *> toolBarActions() const override;
    void refresh() override;
    void focusFilter() override;
    void saveState(ViewState &state) const override;
    void restoreState(ViewState &state) override;

    /// Selects the entry's row and scrolls to it, whatever hides it.
    void showEntry(qint64 id);
    QList<RegistryEntry> selected() const; ///< from top to bottom
    /// As one that came with an address that was typed.
    void keepPasswords(const QList<FoundPassword> &passwords) { m_passwords.keep(passwords); }

    /// Normalised addresses whose images are being tested now.
    void setTesting(const QSet<QString> &addresses);
    void tellTested(const QString &sentence); ///< what a test of several images has found

signals:
    void compareRequested(); ///< with the platform
    void checkRequested(const QList<quaymaster::Reference> &references);
    void pushRequested(const quaymaster::Reference &reference);
    void syncRequested(const QList<quaymaster::Reference> &references);
    void promoteRequested(const quaymaster::Reference &reference);
    void pullRequested(const quaymaster::Reference &reference);
    void tagsDeleted(const quaymaster::Repository &repository, int count);

private:
    void layOut();
    void layOutTable(ViewState &state);
    void followEntries();
    void followActions();
    void followTransfers();
    void addTagActions(ActionRegistry &registry);
    void selectionChanged();
    void entriesChanged();
    void setCondition();
    void selectAgain(const QList<qint64> &ids);
    void tellBriefly(const QString &sentence);
    void check(const QList<RegistryEntry> &entries);

    void fail(const Error &error);

    RegistryEntries &m_entries;
    RegistryServices m_services;
    RegistryEntryModel m_model;
    EntrySteps m_steps;
    PasswordKeeper m_passwords;
    QTimer m_follow; // a test of all entries changes each of them by itself
    FilteredTable *m_table;
    EntryFilterBar *m_filters;
    EntryActions *m_actions;
    EntryCopies *m_copies;
    EntryDetails *m_details;
    ErrorDetails *m_failure;
    NoticeBar *m_notice;
    UndoBar *m_undo;
    PendingButton *m_pending;
    KeySplitter *m_splitter;
    EntryEditing *m_editing;
    QSet<QString> m_testing;
    int m_deletedPlace = -1; ///< where the row stood that is about to go
};

}
