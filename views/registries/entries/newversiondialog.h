#pragma once

#include "models/registries/entries/registryentries.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/images/registryservices.h"
#include "views/widgets/dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

class EntrySteps;
class ErrorDetails;
class FieldMessage;
class Repository;
class TagListJob;
class WrappedLabel;

/// Adds an entry like another one, for another tag of its repository: one that the registry has, or one that is typed.
/// Open it by open(); it deletes itself.
class NewVersionDialog final : public Dialog
{
    Q_OBJECT

public:
    /// The address of `entry` can be parsed.
    NewVersionDialog(EntrySteps &steps, const RegistryServices &services, const RegistryEntry &entry,
                     QWidget *parent = nullptr);

    void chooseTag(const QString &tag);

signals:
    void saved(qint64 id);
    void tagsRead(const quaymaster::Repository &repository, const QStringList &tags);

private:
    void layOut();
    QWidget *buttons();
    void retranslate();
    void readTags();
    void takeTags(const TagListJob &job);
    void offer(const QString &tag);
    void tagChanged();
    QString nameFor(const QString &tag) const;
    Repository repository() const;
    EntryFields composed() const;
    bool check();
    void save();

    EntrySteps &m_steps;
    RegistryServices m_services;
    RegistryEntry m_entry;
    QString m_oldTag;
    QString m_offered; ///< the newer version that stands there without anybody having typed it
    JobSlot m_job;
    std::function<QString()> m_state; ///< of the list of tags
    bool m_isNameTyped = false;

    QLabel *m_repositoryLabel;
    QLineEdit *m_repository;
    QLabel *m_tagLabel;
    QComboBox *m_tag;
    FieldMessage *m_tagMessage;
    WrappedLabel *m_tagsState;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    WrappedLabel *m_rest;
    ErrorDetails *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

}
