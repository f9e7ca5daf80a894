#pragma once

#include "models/registries/entries/entryproblems.h"
#include "models/registries/entries/registryentries.h"
#include "models/registries/hosts/foundpassword.h"
#include "views/widgets/dialog.h"

class QCheckBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

class AddressField;
class EntrySteps;
class ErrorDetails;
class FactGrid;
class FieldMessage;

/// Adds or edits a registry entry; what an edit changes stands below the fields before it is saved. Open it by open();
/// it deletes itself.
class EntryDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `entry` with the id 0: adds one that begins like it.
    EntryDialog(RegistryEntries &entries, EntrySteps &steps, const RegistryEntry &entry, QWidget *parent = nullptr);

protected:
    bool hasInput() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void saved(qint64 id);
    /// It came along with an address that was saved.
    void passwordsFound(const QList<quaymaster::FoundPassword> &passwords);

private:
    struct Text
    {
        EntryField field;
        QLabel *label;
        QLineEdit *edit;
        FieldMessage *message;
    };

    QWidget *fields();
    Text makeText(EntryField field, const QString &name);
    void makeChanges();
    QWidget *buttons();
    void connectFields();
    void retranslate();

    void setFields(const EntryFields &fields);
    EntryFields composed() const;
    static QString typed(const Text &text, const QString &before);
    void guess();
    void addressLeft();
    void showAdvice();
    QList<EntryProblem> problems() const;
    void showProblem(EntryField field);
    void showChanges();
    void textEdited(const Text &text);
    bool check();
    FieldMessage *messageOf(EntryField field) const;
    void save();
    void over(const Result<QList<qint64>> &ids);
    bool isNew() const { return m_original.id == 0; }

    RegistryEntries &m_entries;
    EntrySteps &m_steps;
    RegistryEntry m_original;
    bool m_isSourceTyped;
    bool m_isNameTyped;
    bool m_isReadingAgain = false;

    Text m_name;
    QLabel *m_addressLabel;
    AddressField *m_address;
    Text m_description;
    Text m_source;
    QCheckBox *m_slicing;
    QCheckBox *m_listed;
    FieldMessage *m_listedMessage;
    Text m_remark;
    QGroupBox *m_changes;
    FactGrid *m_changedFacts;
    QList<QLabel *> m_facts; ///< by EntryField
    FieldMessage *m_addressNotice;
    ErrorDetails *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

}
