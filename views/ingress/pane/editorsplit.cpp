#include "views/ingress/pane/editorsplit.h"

#include "views/widgets/fonts.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

// Of an average letter.
enum AtFirst { Entries = 38, Form = 66, Text = 68 };
enum Least { LeastEntries = 30, LeastForm = 33, LeastText = 28 };
constexpr int unscrolledForm = 56;

}

EditorSplit::EditorSplit(QWidget &entries, QWidget &form, QWidget &text)
    : m_forms(new QSplitter)
    , m_form(form)
{
    setObjectName(u"ingressSplitter"_s);
    m_forms->setObjectName(u"ingressForms"_s);
    m_forms->addWidget(&entries);
    m_forms->addWidget(&form);
    m_forms->setStretchFactor(1, 1);
    addWidget(m_forms);
    addWidget(&text);
    const int letter = letterWidth(fontMetrics());
    entries.setMinimumWidth(letter * LeastEntries);
    text.setMinimumWidth(letter * LeastText);
    m_forms->setSizes({letter * Entries, letter * Form});
    setSizes({letter * (Entries + Form), letter * Text});
    for (QSplitter *splitter : {static_cast<QSplitter *>(this), m_forms})
        splitter->setChildrenCollapsible(false);
}

int EditorSplit::least() const
{
    const int letters = isTextBelow() ? LeastEntries : LeastEntries + LeastText;
    return letters * letterWidth(fontMetrics()) + 2 * handleWidth();
}

void EditorSplit::shareRoom()
{
    const int letter = letterWidth(fontMetrics());
    m_form.setMinimumWidth(std::clamp(width() - least(), letter * LeastForm, letter * unscrolledForm));
}

/// What the form wants now is no reason for a window to stay wide.
QSize EditorSplit::minimumSizeHint() const
{
    const QSize hint = QSplitter::minimumSizeHint();
    return {std::min(hint.width(), least() + letterWidth(fontMetrics()) * LeastForm), hint.height()};
}

void EditorSplit::resizeEvent(QResizeEvent *event)
{
    shareRoom();
    QSplitter::resizeEvent(event);
}

void EditorSplit::setTextBelow(bool below)
{
    setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    shareRoom();
}

QByteArray EditorSplit::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << isTextBelow() << saveState() << m_forms->saveState();
    return state;
}

void EditorSplit::restoreLayout(const QByteArray &state)
{
    bool below = false;
    QByteArray split;
    QByteArray forms;
    QDataStream stream(state);
    stream >> below >> split >> forms;
    if (state.isEmpty() || stream.status() != QDataStream::Ok)
        return;
    restoreState(split);
    m_forms->restoreState(forms);
    setTextBelow(below);
}

}
