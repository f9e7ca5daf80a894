#pragma once

#include "models/distribution/inspect/comparejob.h"
#include "models/image/reference.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/images/registryservices.h"
#include "views/widgets/dialog.h"

#include <array>

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTreeWidget;

namespace quaymaster
{

class ErrorDetails;
class FieldMessage;
enum class Tone;

/// Whether two references stand for the same bytes, and which platforms each has. Opens by open() or show(); deletes
/// itself.
class CompareDialog final : public Dialog
{
    Q_OBJECT

public:
    /// One or two references to begin with; two are compared at once.
    CompareDialog(const RegistryServices &services, const QList<Reference> &references, QWidget *parent = nullptr);

private:
    struct Side
    {
        QLabel *label;
        QLineEdit *edit;
        FieldMessage *message;
    };

    void layOut();
    QLayout *sides();
    void retranslate();
    void compare();
    std::optional<Reference> reference(const Side &side) const;
    void compared(const CompareJob &job);
    void forget();
    void showOutcome();
    void addRow(const QString &what, const QString &left, const QString &right, bool equal, const QString &verdict);
    void setVerdict(const QString &iconName, Tone tone, const QString &sentence);

    RegistryServices m_services;
    JobSlot m_job;
    QList<ComparedImage> m_images; ///< both, once they were compared
    QStringListModel *m_completions;
    std::array<Side, 2> m_sides;
    QPushButton *m_compare;
    QPushButton *m_close;
    QLabel *m_verdictIcon;
    QLabel *m_verdict;
    ErrorDetails *m_error;
    QTreeWidget *m_rows;
};

}
