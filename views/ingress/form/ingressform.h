#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QWidget>

class QAction;

namespace quaymaster
{

class IngressBuffer;

/// One entry of a template as fields and tables. Every edit is proved and a step of the buffer's undo stack. While the
/// text has errors it shows the last entry that could be read, greyed, and waits.
class IngressForm : public QWidget
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit IngressForm(IngressBuffer &buffer, QWidget *parent = nullptr);

    /// Pointers count from the template list: `/0`.
    void setEntry(const QString &pointer);
    /// Selects the field, row or cell (`/0/httpRules/1/port`), without taking the focus; goes to its entry first.
    void showPlace(const QString &pointer);
    /// For menus and the palette; live as long as this. nullptr: a separator.
    QList<QAction *> formActions();

signals:
    /// The person has gone to another field or cell.
    void placeChanged(const QString &pointer);
    /// An edit was not accepted; it is told beside its place, too.
    void refused(const quaymaster::Refusal &refusal);

private:
    IngressBuffer &m_buffer;
    QString m_entry;
};

}
