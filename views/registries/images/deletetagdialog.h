#pragma once

#include "models/distribution/inspect/tagsofdigestjob.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/images/registryservices.h"
#include "views/widgets/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace quaymaster
{

class DeleteJob;
class DeletionList;
class EnvironmentBadge;
class ErrorDetails;
class StatePage;

/// Deletes images from a repository, one after the other. Registries delete digests, not tags: every tag that goes is
/// named first, and the full target has to be typed. Nothing is even asked of a read-only host. Open it by open(); it
/// deletes itself.
class DeleteTagDialog final : public Dialog
{
    Q_OBJECT

public:
    /// At least one, all of the same repository.
    DeleteTagDialog(const RegistryServices &services, const QList<Reference> &references, QWidget *parent = nullptr);

    void reject() override;

signals:
    /// Something was deleted, or may have been; `count` tags are known to be gone.
    void deleted(const quaymaster::Repository &repository, int count);

private:
    QWidget *questionPage();
    void followSession();
    void retranslate();
    void refuse(const Error &error);
    void resolve();
    void resolved(const TagsOfDigestJob &job);
    void showQuestion();
    void typedChanged();
    void deleteNow();
    void deleteNext();
    void imageOver(const TagsOfDigestJob::Image &image, const DeleteJob &job);
    void over();
    void tellDeleted();
    const Repository &repository() const { return m_references.constFirst().repository(); }
    bool isOne() const { return m_references.size() == 1; }
    QString toBeTyped() const;

    RegistryServices m_services;
    QList<Reference> m_references;
    QStringList m_chosen; ///< their tags
    QList<TagsOfDigestJob::Image> m_images;
    QList<TagsOfDigestJob::Image> m_left; ///< to be deleted now
    QList<TagsOfDigestJob::Image> m_refused;
    int m_deletedTags = 0; ///< since it was last told
    Error m_lastError;
    JobSlot m_job;
    bool m_isDeleting = false;

    QStackedLayout *m_stack;
    StatePage *m_page;
    EnvironmentBadge *m_badge;
    QLabel *m_question;
    QLabel *m_consequence;
    DeletionList *m_list;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    ErrorDetails *m_error;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};

}
