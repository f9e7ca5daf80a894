#include "views/ingress/form/commentfield.h"

#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/ingresstext.h"
#include "models/ingress/template/jsonpointer.h"
#include "views/ingress/form/itemedits.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QKeyEvent>

namespace quaymaster
{

using namespace Qt::StringLiterals;

CommentField::CommentField(IngressBuffer &buffer, QWidget *parent)
    : QLineEdit(parent)
    , m_buffer(buffer)
{
    addAction(icon(u"hash"_s), LeadingPosition);
    connect(this, &QLineEdit::editingFinished, this, &CommentField::commit);
    keepTranslated(this, [this] { setPlaceholderText(tr("Comment")); });
}

void CommentField::setPlace(const QString &pointer)
{
    if (m_pointer != pointer)
        setModified(false);
    m_pointer = pointer;
    readAgain();
}

void CommentField::setWhat(const QString &what)
{
    setAccessibleName(tr("Comment: %1").arg(what));
}

void CommentField::readAgain()
{
    const IngressDocument *document = m_buffer.lastForm();
    const bool isThere
        = document && existing(document->tree(), *document->list, pointerTokens(m_pointer).value_or(QStringList()));
    setEnabled(isThere);
    m_read = isThere ? ingressComment(document->tree(), *document->list, m_pointer) : QString();
    if (isModified() && hasFocus())
        return;
    if (text() != m_read)
        setText(m_read);
    if (!hasFocus()) // else the cursor is somebody's, and so is what an input method composes at it
        setCursorPosition(0);
    setToolTip(m_read);
}

void CommentField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit entered(m_pointer);
}

void CommentField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setText(m_read);
    setModified(false);
}

void CommentField::commit()
{
    if (!isModified() || text() == m_read || m_pointer.isEmpty())
        return;
    setModified(false);
    const Acceptance done = m_buffer.edit(commentingOf(m_pointer, text()), tr("Change a comment"));
    if (!done.document) {
        setModified(true);
        emit refused(done.refusal);
    }
}

}
