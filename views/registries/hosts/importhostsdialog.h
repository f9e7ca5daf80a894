#pragma once

#include "views/registries/hosts/importhostsmodel.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/images/registryservices.h"
#include "views/widgets/dialog.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace quaymaster
{

class FieldMessage;
class FileField;
class FilteredTable;

/// Takes hosts and passwords over from the files of docker and podman. Open it by open(); it deletes itself.
class ImportHostsDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `file`: what to begin with; empty: docker's own, if it is there.
    ImportHostsDialog(RegistryServices services, const QString &file, QWidget *parent = nullptr);

signals:
    /// Hosts or credentials are there that were not before.
    void imported();

private:
    void layOut();
    void retranslate();
    void read();
    void countChecked();
    void import();
    void over(const DockerConfigImport &job);
    static QString usualFile();

    RegistryServices m_services;
    ImportHostsModel m_entries;
    JobSlot m_job;
    QLabel *m_fileLabel;
    FileField *m_file;
    FieldMessage *m_message;
    FilteredTable *m_table;
    QCheckBox *m_helpers;
    QLabel *m_progress;
    QPushButton *m_import;
    QPushButton *m_close;
};

}
