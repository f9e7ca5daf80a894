#include "views/distribution/syncdialog.h"

#include "views/distribution/registrysource.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

SyncDialog::SyncDialog(TransferServices &services, QWidget *parent)
    : CopyDialog(services,
                 {u"sync"_s, [] { return tr("Sync from registry to registry"); }, [] { return tr("Start the s&ync"); },
                  [](TransferServices &with, QAbstractItemModel &completions, QWidget *within) {
                      return new RegistrySource(with, completions, within);
                  }},
                 parent)
{
    setObjectName(u"sync"_s);
}

}
