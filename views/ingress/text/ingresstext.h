#pragma once

#include "models/ingress/yaml/yamlnode.h"

#include <QWidget>
#include <memory>

class QAction;

namespace quaymaster
{

class IngressBuffer;

/// The bytes of a buffer as text that can be edited: what is typed becomes patches of the buffer, and what others do to
/// it shows here, with cursor and scroll where they were. Undo and redo are the buffer's. Bytes that nobody touched
/// stay as they are. What this can't show without loss is shown read-only, with the reason above it.
class IngressText : public QWidget
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit IngressText(IngressBuffer &buffer, QWidget *parent = nullptr);
    ~IngressText() override;

    void setBase(const QByteArray &bytes); ///< as they are saved: lines that differ have a bar beside them
    void showSpan(ByteSpan span); ///< marks it and scrolls there, without the focus and without moving the cursor
    void goTo(qsizetype offset); ///< with the focus
    qsizetype cursorOffset() const; ///< in the bytes

    // Find, find and replace, find next and previous, go to line, toggle comment, fix, complete, show odd spaces, next
    // and previous problem. For the action registry, once this has an object name.
    QList<QAction *> textActions() const;

signals:
    void cursorMoved(qsizetype offset);

protected:
    bool event(QEvent *event) override;

private:
    class Parts;

    std::unique_ptr<Parts> m_parts;
};

}
