#pragma once

#include "views/distribution/copydialog.h"

namespace quaymaster
{

/// An archive or an OCI layout into registries.
class PushDialog final : public CopyDialog
{
    Q_OBJECT

public:
    explicit PushDialog(TransferServices &services, QWidget *parent = nullptr);

signals:
    /// One dialog has one archive: what else was dropped on it.
    void furtherDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

}
