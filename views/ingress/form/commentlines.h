#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QPlainTextEdit>

namespace quaymaster
{

class IngressBuffer;

/// The comment lines above an entry, a rule or a key, without their `#`. As high as they are, up to a few lines;
/// written with Ctrl+Enter or on leaving; Esc gives up.
class CommentLines final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit CommentLines(IngressBuffer &buffer, QWidget *parent = nullptr);

    void setPlace(const QString &pointer); ///< empty: nowhere
    /// `where` the comment stands, for its place while it is empty and for screen readers.
    void setWhere(const QString &where);
    void hideWhileEmpty(); ///< for places where a comment is rare; beginEdit() shows it
    void beginEdit();
    void readAgain(); ///< what is being typed stays

signals:
    void entered(const QString &pointer); ///< the person is in it
    void refused(const quaymaster::Refusal &refusal);
    void accepted();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void commit();
    void fit();

    IngressBuffer &m_buffer;
    QString m_pointer;
    QString m_read;
    bool m_hidesWhileEmpty = false;
};

}
