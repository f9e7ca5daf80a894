#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace quaymaster
{

class CommentField;
class CommentLines;
class FieldMessage;
class FrozenBar;
class ImageNames;
class IngressBuffer;
class IngressFormActions;
class RuleSection;

/// One entry of a template as fields and tables. Every edit is proved and a step of the buffer's undo stack. While the
/// text has errors it shows the last entry that could be read, greyed, and waits.
class IngressForm : public QWidget
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit IngressForm(IngressBuffer &buffer, QWidget *parent = nullptr);
    ~IngressForm() override;

    /// Pointers count from the template list: `/0`.
    void setEntry(const QString &pointer);
    /// Selects the field, row or cell (`/0/httpRules/1/port`), without taking the focus; goes to its entry first.
    void showPlace(const QString &pointer);
    /// For menus and the palette; live as long as this.
    QList<QAction *> formActions();

signals:
    /// The person has gone to another field or cell.
    void placeChanged(const QString &pointer);
    /// An edit was not accepted; it is told beside its place, too.
    void refused(const quaymaster::Refusal &refusal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QWidget *fields();
    void connectParts();
    void connectActions();
    void setTexts();
    void readAgain();
    void showSection(const QWidget &section);
    void showEntry();
    void commitType();
    void setActionState();
    RuleSection &rules() const; ///< that the person is in, or was last
    bool isInNames() const;

    IngressBuffer &m_buffer;
    QString m_entry;
    FrozenBar *m_frozen;
    QScrollArea *m_scroll;
    QWidget *m_content;
    CommentLines *m_above;
    CommentLines *m_namesAbove;
    CommentLines *m_typeAbove;
    QLabel *m_namesLabel;
    ImageNames *m_names;
    CommentField *m_namesComment;
    QLabel *m_typeLabel;
    QLineEdit *m_type;
    CommentField *m_typeComment;
    FieldMessage *m_typeMessage;
    RuleSection *m_http;
    RuleSection *m_tcp;
    QLabel *m_others;
    IngressFormActions *m_actions;
    bool m_isInTcp = false;
};

}
