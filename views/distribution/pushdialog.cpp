#include "views/distribution/pushdialog.h"

#include "views/distribution/archivesourceedit.h"

#include <QDropEvent>
#include <QMimeData>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

}

PushDialog::PushDialog(TransferServices &services, QWidget *parent)
    : CopyDialog(services,
                 {u"push"_s, [] { return tr("Push an archive"); }, [] { return tr("Start the p&ush"); },
                  [](TransferServices &with, QAbstractItemModel &, QWidget *within) {
                      return new ArchiveSourceEdit(with.context().workspace.spool(), within);
                  }},
                 parent)
{
    setObjectName(u"push"_s);
    setAcceptDrops(true);
}

void PushDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PushDialog::dropEvent(QDropEvent *event)
{
    setSource(droppedPath(event->mimeData()));
    event->acceptProposedAction();
}

}
