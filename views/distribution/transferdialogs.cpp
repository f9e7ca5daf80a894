#include "views/distribution/transferdialogs.h"

#include "views/distribution/promotedialog.h"
#include "views/distribution/pulldialog.h"
#include "views/distribution/pushdialog.h"
#include "views/distribution/syncdialog.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

TransferDialogs::TransferDialogs(TransferServices services, ActionRegistry &actions, QWidget &window)
    : m_services(std::move(services))
    , m_window(window)
{
    addActions(actions);
}

TransferDialogs::~TransferDialogs()
{
    for (const QPointer<QDialog> &dialog : std::as_const(m_dialogs))
        delete dialog;
}

void TransferDialogs::addActions(ActionRegistry &actions)
{
    actions.add({u"transfer.push"_s,
                 [] { return tr("&Push an archive…"); },
                 [] { return tr("Bring an image archive or an OCI layout into registries."); },
                 u"upload"_s,
                 {QKeySequence(QKeySequence::Open)},
                 u"images"_s},
                nullptr, [this] { push(); });
    actions.add({u"transfer.sync"_s,
                 [] { return tr("&Sync between registries…"); },
                 [] { return tr("Bring an image, or the tags of a repository, from registry to registries."); },
                 u"arrow-right-left"_s,
                 {QKeySequence(u"Ctrl+Shift+O"_s)},
                 u"images"_s},
                nullptr, [this] { sync(); });
    actions.add({u"transfer.pull"_s,
                 [] { return tr("P&ull an image by its name…"); },
                 [] { return tr("Write an image as an OCI layout, for sites without a network."); },
                 u"download"_s,
                 {},
                 u"images"_s},
                nullptr, [this] { pull(); });
}

void TransferDialogs::push(const QStringList &paths)
{
    const QStringList wanted = paths.isEmpty() ? QStringList(QString()) : paths;
    for (const QString &path : wanted) {
        auto *dialog = new PushDialog(m_services, &m_window);
        dialog->setSource(path);
        connect(dialog, &PushDialog::furtherDropped, this, &TransferDialogs::push);
        open(dialog);
    }
}

void TransferDialogs::pushTo(const Reference &destination)
{
    auto *dialog = new PushDialog(m_services, &m_window);
    dialog->setDestinations({destination.toString()});
    connect(dialog, &PushDialog::furtherDropped, this, &TransferDialogs::push);
    open(dialog);
}

void TransferDialogs::sync(const QList<Reference> &sources)
{
    if (sources.isEmpty())
        open(new SyncDialog(m_services, &m_window));
    for (const Reference &source : sources) {
        auto *dialog = new SyncDialog(m_services, &m_window);
        dialog->setSource(source.toString());
        open(dialog);
    }
}

void TransferDialogs::promote(const Reference &source)
{
    open(new PromoteDialog(m_services, source, &m_window));
}

void TransferDialogs::pull(const std::optional<Reference> &source)
{
    auto *dialog = new PullDialog(m_services, &m_window);
    if (source)
        dialog->setSource(source->toString());
    connect(dialog, &PullDialog::started, this, &TransferDialogs::started);
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    show(dialog);
}

/// What a dry run still does is not waited for: the dialog goes when that has ended.
template <typename Dialog> void TransferDialogs::open(Dialog *dialog)
{
    connect(dialog, &Dialog::started, this, &TransferDialogs::started);
    const auto goWhenIdle = [dialog] {
        if (!dialog->isVisible() && !dialog->isBusy())
            dialog->deleteLater();
    };
    connect(dialog, &QDialog::finished, dialog, goWhenIdle);
    connect(dialog, &Dialog::idle, dialog, goWhenIdle);
    show(dialog);
}

void TransferDialogs::show(QDialog *dialog)
{
    m_dialogs.removeAll(nullptr);
    m_dialogs.append(dialog);
    dialog->show();
}

}
