#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace quaymaster
{

class FieldMessage;
class FlowLayout;
class IngressBuffer;

/// The names of an entry's images, each on a button: Enter or F2 edits it, Delete removes it. A field at the end adds
/// one. Of a whole reference only the name is taken, and that is told.
class ImageNames final : public QWidget
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit ImageNames(IngressBuffer &buffer, QWidget *parent = nullptr);

    void setEntry(const QString &pointer);
    void readAgain(); ///< what is being typed stays
    QString currentPlace() const; ///< of the name that has the focus; empty: none
    bool showPlace(const QString &pointer); ///< false: it is none of these
    void removeCurrent();

signals:
    void placeChanged(const QString &pointer);
    void refused(const quaymaster::Refusal &refusal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString listPointer() const;
    void rebuild();
    void tellComments(QPushButton &chip, const QStringList &comments);
    void showLock();
    QPushButton *chip(const QString &name);
    bool chipKey(qsizetype index, int key);
    void focusChip(qsizetype index);
    void edit(qsizetype index);
    void commit();
    void giveUp();
    void remove(qsizetype index);
    bool taken(const Acceptance &acceptance, const QString &typed, const QString &name);

    IngressBuffer &m_buffer;
    QString m_entry;
    QStringList m_names;
    QString m_lock; ///< why names can't be edited here
    QList<QPushButton *> m_chips;
    qsizetype m_edited = -1; ///< the field is in its place
    qsizetype m_marked = -1; ///< shown by showPlace()
    FlowLayout *m_flow;
    QLineEdit *m_field;
    FieldMessage *m_message;
};

}
