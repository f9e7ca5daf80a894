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

/// Asks which image is meant, and its registry for the ports that it exposes. For a new entry that need not be: nobody
/// has to wait for a network.
class ImagePortsDialog final : public Dialog
{
    Q_OBJECT

public:
    enum class Purpose { NewEntry, Comparison };

    /// `browser` outlives it.
    ImagePortsDialog(Purpose purpose, RegistryBrowser &browser, QWidget *parent);
    ~ImagePortsDialog() override;

signals:
    /// The ports that the image exposes, ascending; nothing: nobody was asked.
    void answered(const quaymaster::Reference &image, const std::optional<QList<int>> &ports);

private:
    void translate();
    void judge();
    void go();
    void take(const InspectJob &job);
    void finish(const std::optional<QList<int>> &ports);
    std::optional<Reference> image() const;

    bool isComparison() const { return m_purpose == Purpose::Comparison; }

    Purpose m_purpose;
    RegistryBrowser &m_browser;
    JobSlot m_job;
    QLabel *m_label;
    QLineEdit *m_image;
    FieldMessage *m_message;
    QLabel *m_hint;
    QCheckBox *m_inspects;
    QPushButton *m_go;
};

}
