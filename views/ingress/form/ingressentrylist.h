#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QWidget>

class QAction;

namespace quaymaster
{

class EntryModel;
class FieldMessage;
class FilteredTable;
class IngressBuffer;
struct ItemsEdited;

/// The entries of a template: their images, how many rules, the worst that the lint has found. They are added, doubled,
/// removed, moved, cut, copied and pasted here; every edit is proved and a step of the buffer's undo stack. While the
/// text has errors it shows the last entries that could be read, greyed.
class IngressEntryList : public QWidget
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit IngressEntryList(IngressBuffer &buffer, QWidget *parent = nullptr);
    ~IngressEntryList() override;

    /// The entry's pointer from the list, such as `/0`; empty: there is none.
    QString current() const;
    /// Of an entry, or of any place in one; what is not there changes nothing.
    void setCurrent(const QString &pointer);
    /// For menus and the palette; live as long as this.
    QList<QAction *> entryActions() const;
    FilteredTable &table() const { return *m_table; }

signals:
    void currentChanged(const QString &pointer);
    /// An edit was not accepted; it is told below the list, too.
    void refused(const quaymaster::Refusal &refusal);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void makeActions();
    QAction *made(const char *name, const char *icon, const QList<QKeySequence> &keys,
                  void (IngressEntryList::*does)());
    void setTexts();
    void readAgain();
    void follow();
    void enableActions();
    void fitColumns();
    void setGreyed(bool isGreyed);
    QStringList selected() const;
    bool tell(const ItemsEdited &done);
    void select(const QStringList &pointers);

    void add();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void cut();
    void copy();
    void paste();

    IngressBuffer &m_buffer;
    EntryModel *m_model;
    FilteredTable *m_table;
    FieldMessage *m_message;
    QAction *m_copy = nullptr;
    QList<QAction *> m_actions; ///< with nullptr for separators
    QString m_current;
};

}
