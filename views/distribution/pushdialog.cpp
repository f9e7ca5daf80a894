#include "views/distribution/pushdialog.h"

#include "views/distribution/archivesourceedit.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

PushDialog::PushDialog(TransferServices &services, QWidget *parent)
    : CopyDialog(services,
                 {u"push"_s, [] { return tr("Push an archive"); }, [] { return tr("Start the p&ush"); },
                  [](TransferServices &with, QAbstractItemModel &) {
                      return new ArchiveSourceEdit(with.context().workspace.spool());
                  }},
                 parent)
{
    setObjectName(u"push"_s);
}

}
