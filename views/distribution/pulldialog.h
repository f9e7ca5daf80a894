#pragma once

#include "views/distribution/transferservices.h"
#include "views/widgets/dialog.h"
#include "views/widgets/fieldmessage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quaymaster
{

class EquivalentCommand;
class ImageLookup;
class PlatformChoice;
class ReferenceEdit;

/// An image into an OCI layout folder or a .tar, for sites without a network.
class PullDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit PullDialog(TransferServices &services, QWidget *parent = nullptr);

    void setSource(const QString &reference);
    void setTarget(const QString &path);

signals:
    void started(int key);

private:
    void build();
    void retext();
    void look();
    std::optional<Reference> wanted() const;
    void chooseFolder();
    void chooseFile();
    QString targetReason() const;
    QString reason() const;
    PullRequest request() const;
    void update();
    void start();

    TransferServices &m_services;
    QLabel *m_sourceLabel;
    ReferenceEdit *m_source; ///< `pull.source`
    ImageLookup *m_lookup; ///< `pull.found`
    QLabel *m_targetLabel;
    QLineEdit *m_target; ///< `pull.target`
    QPushButton *m_file; ///< `pull.file`
    QPushButton *m_folder; ///< `pull.folder`
    FieldMessage *m_targetMessage;
    QLabel *m_platformsLabel;
    PlatformChoice *m_platforms;
    EquivalentCommand *m_commandLine;
    QLabel *m_reason; ///< `reason`
    QPushButton *m_start; ///< `start`
    QPushButton *m_cancel; ///< `cancel`
};

}
