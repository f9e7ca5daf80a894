#pragma once

#include "models/distribution/inspect/inspectjob.h"
#include "views/registries/images/jobslot.h"
#include "views/widgets/dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

class FieldMessage;
class RegistryBrowser;

/// For which image an entry is to be, and whether its registry is asked for the ports. It never waits for a network
/// unless that is wanted.
class NewEntryDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `browser` outlives it.
    NewEntryDialog(RegistryBrowser &browser, QWidget *parent);
    ~NewEntryDialog() override;

signals:
    /// The ports that the image exposes, ascending; nothing: nobody was asked.
    void made(const quaymaster::Reference &image, const std::optional<QList<int>> &ports);

private:
    void translate();
    void judge();
    void go();
    void answered(const InspectJob &job);
    void finish(const std::optional<QList<int>> &ports);
    std::optional<Reference> image() const;

    RegistryBrowser &m_browser;
    JobSlot m_job;
    QLabel *m_label;
    QLineEdit *m_image;
    FieldMessage *m_message;
    QLabel *m_hint;
    QCheckBox *m_inspects;
    QPushButton *m_add;
};

}
