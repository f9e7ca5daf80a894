#pragma once

#include "views/ingress/form/ruletablemodel.h"

#include <QWidget>

class QAction;
class QLabel;

namespace quaymaster
{

class CommentField;
class CommentLines;
class FieldMessage;
class FlowLayout;
class RuleTable;
struct ItemsEdited;
struct KnownService;

/// The HTTP or the TCP rules of an entry: their comment, their table, and what can be done with them.
class RuleSection final : public QWidget
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    RuleSection(IngressBuffer &buffer, RuleTableModel::Kind kind, QWidget *parent = nullptr);

    void setEntry(const QString &pointer);
    void readAgain();
    void setActions(const QList<QAction *> &actions); ///< as buttons above the table
    void setRowActions(const QList<QAction *> &actions); ///< of the context menu; nullptr: a separator

    RuleTable &table() const { return *m_table; }
    const RuleTableModel &model() const { return m_model; }
    bool hasPort(int port) const;

    /// A rule of its own at the end, and its port is edited at once.
    void addRule();
    void addKnown(const KnownService &service);
    void removeSelected();
    void duplicateSelected();
    void editRuleAbove(); ///< the comment above the current rule
    void shiftSelected(int by);
    bool copySelected(); ///< false: there is nothing, or it can't stand alone
    void paste();
    bool showPlace(const QString &pointer); ///< false: it is none of these

signals:
    void placeChanged(const QString &pointer);
    void refused(const quaymaster::Refusal &refusal);

private:
    void layOut();
    void connectParts();
    void setTexts();
    void showRows();
    void showRuleAbove();
    void add(int port, const QString &name, const QString &path, bool isEdited);
    bool tell(const ItemsEdited &done);
    int freePort() const;
    QString freePath(int port) const;
    void openMenu(const QPoint &where);

    IngressBuffer &m_buffer;
    RuleTableModel::Kind m_kind;
    RuleTableModel m_model;
    QString m_entry;
    QLabel *m_title;
    CommentField *m_comment;
    CommentLines *m_above; ///< the list's key
    CommentLines *m_ruleAbove; ///< the current rule
    FlowLayout *m_buttons;
    QLabel *m_empty;
    RuleTable *m_table;
    FieldMessage *m_message;
    QList<QAction *> m_rowActions;
};

}
