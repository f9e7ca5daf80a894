#pragma once

#include "views/registries/entries/bulkmodel.h"
#include "views/widgets/dialog.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quaymaster
{

class EntrySteps;
class ErrorDetails;
class FieldMessage;
class FilteredTable;

/// Changes several entries in one step, after a look at what becomes of each. Open it by open(); it deletes itself.
class BulkDialog final : public Dialog
{
    Q_OBJECT

public:
    BulkDialog(EntrySteps &steps, const QList<RegistryEntry> &entries, QWidget *parent = nullptr);

private:
    struct Flag
    {
        QCheckBox *wanted;
        QComboBox *value;
    };
    struct Text
    {
        QCheckBox *wanted;
        QLineEdit *value;
    };

    Flag makeFlag(const QString &name);
    Text makeText(const QString &name);
    void layOut();
    QWidget *prefixFields();
    QWidget *buttons();
    void connectFields();
    void retranslate();
    void fill(const Flag &flag, const QString &yes, const QString &no) const;
    BulkEdit composed() const;
    void preview();
    void say();
    QString wrongText(qsizetype count) const;
    bool hasIdlePrefix() const;
    bool meansDockerHub() const;
    void save();

    EntrySteps &m_steps;
    QList<RegistryEntry> m_entries;
    QList<BulkOutcome> m_outcomes;
    BulkModel m_model;
    QTimer m_typing; ///< many entries are worked out once, not at each letter
    Flag m_listed;
    Flag m_slicing;
    Text m_source;
    Text m_remark;
    QLabel *m_prefixLabel;
    QLineEdit *m_prefix;
    QLabel *m_newPrefixLabel;
    QLineEdit *m_newPrefix;
    FieldMessage *m_prefixMessage;
    FilteredTable *m_table;
    FieldMessage *m_notice;
    QLabel *m_count;
    ErrorDetails *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

}
