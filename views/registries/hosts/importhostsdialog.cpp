#include "views/registries/hosts/importhostsdialog.h"

#include "models/registries/hosts/dockerconfigentries.h"
#include "views/registries/hosts/filefield.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/statedelegate.h"
#include "views/widgets/translated.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

StateLook lookOfEffect(const QModelIndex &index)
{
    if (index.data(ImportHostsModel::ProblemRole).toBool())
        return {u"circle-alert"_s, Tone::Error};
    if (index.data(ImportHostsModel::DoneRole).toBool())
        return {u"circle-check"_s, Tone::Ok};
    return {};
}

}

ImportHostsDialog::ImportHostsDialog(RegistryServices services, const QString &file, QWidget *parent)
    : Dialog(parent)
    , m_services(std::move(services))
    , m_fileLabel(new QLabel)
    , m_file(new FileField([] { return tr("Choose a config.json of Docker or an auth.json of Podman"); }))
    , m_message(new FieldMessage(m_file->edit()))
    , m_table(new FilteredTable)
    , m_helpers(new QCheckBox)
    , m_progress(new QLabel)
    , m_import(new QPushButton)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importHostsDialog"_s);
    layOut();
    connect(m_file, &FileField::changed, this, &ImportHostsDialog::read);
    connect(m_helpers, &QCheckBox::toggled, &m_entries, &ImportHostsModel::setCopiesFromHelpers);
    connect(&m_entries, &ImportHostsModel::checkedChanged, this, &ImportHostsDialog::countChecked);
    connect(m_import, &QPushButton::clicked, this, &ImportHostsDialog::import);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    keepTranslated(this, [this] { retranslate(); });
    m_import->setDefault(true);
    setSize(150, 28);
    m_file->setPath(file.isEmpty() ? usualFile() : file);
    read();
}

QString ImportHostsDialog::usualFile()
{
    const QString folder = qEnvironmentVariable("DOCKER_CONFIG", QDir::homePath() + u"/.docker"_s);
    const QString file = folder + u"/config.json"_s;
    return QFileInfo::exists(file) ? file : QString();
}

void ImportHostsDialog::layOut()
{
    m_table->setObjectName(u"importEntries"_s);
    m_table->setModel(m_entries, ImportHostsModel::SortRole, ImportHostsModel::KeyRole);
    m_table->view().setItemDelegateForColumn(ImportHostsModel::Effect, new StateDelegate(lookOfEffect, this));
    m_table->view().header()->setStretchLastSection(true);
    m_helpers->setObjectName(u"importFromHelpers"_s);
    m_import->setObjectName(u"importNow"_s);
    m_close->setObjectName(u"importClose"_s);
    m_close->setAutoDefault(false);
    m_fileLabel->setBuddy(m_file->edit());
    auto *form = new QFormLayout;
    form->addRow(m_fileLabel, m_file);
    form->addRow(QString(), m_message);
    auto *box = new QDialogButtonBox;
    box->addButton(m_import, QDialogButtonBox::ActionRole);
    box->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(box);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_helpers);
    layout->addLayout(bottom);
}

void ImportHostsDialog::retranslate()
{
    setWindowTitle(tr("Import registry hosts"));
    m_fileLabel->setText(tr("&File of Docker or Podman:"));
    m_file->setNames(u"importFile"_s, tr("File of Docker or Podman"));
    m_table->setTitle([] { return tr("Hosts in the file"); });
    m_table->setEmpty([] { return tr("There is no host to import. Choose a config.json or auth.json above."); });
    m_helpers->setText(tr("Copy the passwords of credential &helpers into the keychain too"));
    m_close->setText(tr("Close"));
    countChecked();
}

void ImportHostsDialog::read()
{
    m_message->clear();
    m_progress->clear();
    if (m_file->path().isEmpty()) {
        m_entries.setEntries({});
        return;
    }
    const auto entries = dockerConfigEntries(m_file->path(), m_services.hosts);
    if (!entries)
        m_message->setError(entries.error().summary);
    m_entries.setEntries(entries ? *entries : QList<DockerConfigEntry>());
}

void ImportHostsDialog::countChecked()
{
    const int count = static_cast<int>(m_entries.checked().size());
    m_import->setText(count > 0 ? tr("&Import %n host(s)", nullptr, count) : tr("&Import"));
    m_import->setEnabled(count > 0 && !m_job.isBusy());
    m_file->setEnabled(!m_job.isBusy()); // what comes of it belongs to the rows that are there now
    m_helpers->setEnabled(!m_job.isBusy());
}

void ImportHostsDialog::import()
{
    m_progress->setText(tr("Importing…"));
    m_job.start<DockerConfigImport>(std::make_unique<DockerConfigImport>(m_services.hosts, m_file->path(),
                                                                         m_entries.checked(), m_helpers->isChecked()),
                                    [this](const DockerConfigImport &job) { over(job); });
    countChecked();
}

void ImportHostsDialog::over(const DockerConfigImport &job)
{
    m_entries.setOutcomes(job.outcomes());
    qsizetype done = 0;
    for (const DockerConfigImport::Outcome &outcome : job.outcomes())
        done += outcome.error ? 0 : 1;
    m_progress->setText(tr("%1 of %2 were imported.").arg(done).arg(job.outcomes().size()));
    countChecked();
    m_close->setDefault(true);
    m_close->setFocus();
    emit imported();
}

}
