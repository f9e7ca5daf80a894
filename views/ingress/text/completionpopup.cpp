#include "views/ingress/text/completionpopup.h"

#include "views/ingress/text/ingresseditor.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace quaymaster
{

CompletionPopup::CompletionPopup(IngressEditor &editor)
    : m_editor(editor)
{
    m_completer.setModel(&m_labels);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWidget(&m_editor);
    m_completer.popup()->setObjectName(u"completions"_s);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void CompletionPopup::open()
{
    show(completionsAt(m_editor.sync().lines(), m_editor.sync().offsetAt(m_editor.textCursor().position())));
}

void CompletionPopup::typed(const QString &text)
{
    const bool isLetter = text.size() == 1 && text.front().isLetter();
    if (!isOpen() && !isLetter)
        return;
    Completions found
        = completionsAt(m_editor.sync().lines(), m_editor.sync().offsetAt(m_editor.textCursor().position()));
    if (!isOpen() && (!found.isKey || found.word.isEmpty()))
        found.items.clear();
    show(found);
}

void CompletionPopup::close()
{
    m_completer.popup()->hide();
}

bool CompletionPopup::wants(const QKeyEvent &event) const
{
    static constexpr std::array keys{Qt::Key_Enter, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape};
    return isOpen() && std::ranges::find(keys, event.key()) != keys.end();
}

bool CompletionPopup::isOpen() const
{
    return m_completer.popup()->isVisible();
}

void CompletionPopup::show(const Completions &completions)
{
    m_shown = completions;
    if (completions.items.isEmpty()) {
        close();
        return;
    }
    QStringList labels;
    for (const Completion &item : completions.items)
        labels.append(item.label);
    m_labels.setStringList(labels);
    QAbstractItemView *popup = m_completer.popup();
    QRect place = m_editor.cursorRect().translated(m_editor.viewport()->pos());
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width()
                   + 2 * popup->frameWidth());
    m_completer.complete(place);
    popup->setCurrentIndex(m_completer.completionModel()->index(0, 0));
}

void CompletionPopup::take(int row)
{
    if (row < 0 || row >= m_shown.items.size())
        return;
    TextSync &sync = m_editor.sync();
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(sync.positionAt(m_shown.word.begin));
    cursor.setPosition(sync.positionAt(m_shown.word.end), QTextCursor::KeepAnchor);
    sync.beginStep(tr("Complete"));
    cursor.insertText(m_shown.items.at(row).text);
    sync.endStep();
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
}

}
