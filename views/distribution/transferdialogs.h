#pragma once

#include "views/actions/actionregistry.h"
#include "views/distribution/transferservices.h"

#include <QPointer>

class QDialog;

namespace quaymaster
{

class CopyDialog;

/// Opens the dialogs that start a transfer, as windows beside the main one: several may be open, none blocks anything.
/// Adds the actions "transfer.push", "transfer.sync" and "transfer.pull".
class TransferDialogs final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    TransferDialogs(TransferServices services, ActionRegistry &actions, QWidget &window);
    ~TransferDialogs() override;

    /// One dialog for each path; without a path an empty one.
    void push(const QStringList &paths = {});
    /// An archive that is still to be chosen.
    void pushTo(const Reference &destination);
    /// One dialog for each reference; without one an empty one.
    void sync(const QList<Reference> &sources = {});
    void promote(const Reference &source);
    void pull(const std::optional<Reference> &source = {});

signals:
    void started(int key); ///< an operation, from one of the dialogs

private:
    void addActions(ActionRegistry &actions);
    void show(QDialog *dialog);
    template <typename Dialog> void open(Dialog *dialog);

    TransferServices m_services;
    QWidget &m_window;
    QList<QPointer<QDialog>> m_dialogs;
};

}
