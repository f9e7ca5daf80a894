#pragma once

#include "models/image/reference.h"
#include "views/registries/jobslot.h"
#include "views/registries/registryservices.h"
#include "views/widgets/dialog.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace quaymaster
{

class ErrorDetails;
class StatePage;
class TagsOfDigestJob;

/// Deletes an image from a registry. Registries delete digests, not tags: every tag that goes with it is named first,
/// and the full reference has to be typed. Nothing is even asked of a read-only host. Open it by open(); it deletes
/// itself.
class DeleteTagDialog final : public Dialog
{
    Q_OBJECT

public:
    DeleteTagDialog(const RegistryServices &services, Reference reference, QWidget *parent = nullptr);

signals:
    void deleted(const quaymaster::Reference &reference);

private:
    QWidget *questionPage();
    void retranslate();
    void refuse(const Error &error);
    void resolve();
    void resolved(const TagsOfDigestJob &job);
    void showQuestion();
    void typedChanged();
    void deleteNow();

    RegistryServices m_services;
    Reference m_reference;
    std::optional<Digest> m_digest;
    QStringList m_tags;
    JobSlot m_job;
    bool m_isDeleting = false;

    QStackedLayout *m_stack;
    StatePage *m_page;
    QLabel *m_question;
    QLabel *m_consequence;
    QListWidget *m_list;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    ErrorDetails *m_error;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};

}
