#include "views/registries/entries/deletedentriesdialog.h"

#include "models/registries/entries/entrysteps.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/translated.h"
#include "views/widgets/widedelegate.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

DeletedEntriesDialog::DeletedEntriesDialog(RegistryEntries &entries, EntrySteps &steps, QWidget *parent)
    : Dialog(parent)
    , m_entries(entries)
    , m_steps(steps)
    , m_table(new FilteredTable)
    , m_error(new ErrorDetails)
    , m_restore(new QPushButton)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"deletedEntriesDialog"_s);
    layOut();
    connect(m_table, &FilteredTable::selectionChanged, this, &DeletedEntriesDialog::enable);
    connect(m_table, &FilteredTable::activated, this, &DeletedEntriesDialog::restore);
    connect(m_table, &FilteredTable::retryRequested, this, &DeletedEntriesDialog::read);
    connect(m_restore, &QPushButton::clicked, this, &DeletedEntriesDialog::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    keepTranslated(this, [this] { retranslate(); });
    setSize(120, 28);
    enable();
    read();
}

void DeletedEntriesDialog::layOut()
{
    m_table->setObjectName(u"deletedEntries"_s);
    m_table->setModel(m_model, DeletedEntryModel::SortRole, DeletedEntryModel::IdRole);
    QTreeView &view = m_table->view();
    view.setItemDelegateForColumn(DeletedEntryModel::Name, new WideDelegate(24, this));
    view.setItemDelegateForColumn(DeletedEntryModel::Address, new WideDelegate(48, this));
    view.setItemDelegateForColumn(DeletedEntryModel::Deleted, new WideDelegate(16, this));
    m_error->setObjectName(u"deletedError"_s);
    m_error->hide();
    m_restore->setObjectName(u"deletedRestore"_s);
    m_close->setObjectName(u"deletedClose"_s);
    m_close->setAutoDefault(false);
    auto *box = new QDialogButtonBox;
    box->addButton(m_restore, QDialogButtonBox::ActionRole);
    box->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_error);
    layout->addWidget(box);
}

void DeletedEntriesDialog::retranslate()
{
    setWindowTitle(tr("Deleted entries"));
    m_table->setTitle([] { return tr("Deleted entries"); });
    m_table->setEmpty([] { return tr("Entries that are deleted stand here, and can be restored."); });
    m_restore->setText(tr("&Restore"));
    m_close->setText(tr("Close"));
}

void DeletedEntriesDialog::read()
{
    m_table->setLoading();
    m_entries.deleted(this, [this](const Result<QList<DeletedEntry>> &deleted) {
        if (!deleted) {
            m_table->setError(deleted.error());
            return;
        }
        m_model.setEntries(*deleted);
        m_table->setLoaded();
        enable();
    });
}

void DeletedEntriesDialog::enable()
{
    m_restore->setEnabled(!m_table->selectedRows().isEmpty());
}

void DeletedEntriesDialog::restore()
{
    QList<EntryChange> changes;
    for (const QModelIndex &row : m_table->selectedRows()) {
        const DeletedEntry &entry = m_model.at(row.row());
        changes.append({entry.id, {}, entry.fields});
    }
    if (changes.isEmpty())
        return;
    m_error->hide();
    const int count = static_cast<int>(changes.size());
    m_steps.apply(changes,
                  count == 1 ? tr("%1 was restored.").arg(changes.first().after->name)
                             : tr("%n entries were restored.", nullptr, count),
                  this, [this](const Result<QList<qint64>> &ids) {
                      if (ids) {
                          emit restored(ids->constLast());
                      } else {
                          m_error->setError(ids.error());
                          m_error->show();
                      }
                      m_table->focusRows();
                      read();
                  });
}

}
