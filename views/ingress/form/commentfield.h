#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QLineEdit>

namespace quaymaster
{

class IngressBuffer;

/// The comment behind a value, written as such with Enter or on leaving; Esc gives up.
class CommentField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit CommentField(IngressBuffer &buffer, QWidget *parent = nullptr);

    void setPlace(const QString &pointer);
    /// `what` is the name of the value, for screen readers.
    void setWhat(const QString &what);
    void readAgain(); ///< what is being typed stays

signals:
    void entered(const QString &pointer); ///< the person is in it
    void refused(const quaymaster::Refusal &refusal);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();

    IngressBuffer &m_buffer;
    QString m_pointer;
    QString m_read;
};

}
