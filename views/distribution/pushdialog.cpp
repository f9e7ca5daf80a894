#include "views/distribution/pushdialog.h"

#include "views/distribution/archivesourceedit.h"

#include <QDropEvent>
#include <QMimeData>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QStringList droppedPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
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
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PushDialog::dropEvent(QDropEvent *event)
{
    QStringList paths = droppedPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    setSource(paths.takeFirst());
    if (!paths.isEmpty())
        emit furtherDropped(paths);
}

}
