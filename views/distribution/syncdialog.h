#pragma once

#include "views/distribution/copydialog.h"

namespace quaymaster
{

/// An image, or the tags of a repository, from registry to registries.
class SyncDialog final : public CopyDialog
{
    Q_OBJECT

public:
    explicit SyncDialog(TransferServices &services, QWidget *parent = nullptr);
};

}
