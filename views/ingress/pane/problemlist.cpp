#include "views/ingress/pane/problemlist.h"

#include "views/ingress/pane/problemcolumns.h"
#include "views/ingress/pane/templateeditor.h"
#include "views/ingress/text/ingresstext.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/translated.h"

#include <QTreeView>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnsVersion = 2;

}

ProblemList::ProblemList(ViewState &state, QWidget *parent)
    : FilteredTable(Kind::Table, parent)
{
    setObjectName(u"ingressProblems"_s);
    setModel(m_problems, ProblemModel::SortRole, ProblemModel::KeyRole);
    setTitle([] { return tr("Problems"); });
    setEmpty([] { return tr("Nothing is wrong with this template."); });
    remember(state, u"ingress/problems"_s, columnsVersion);
    for (const int column : {ProblemModel::Message, ProblemModel::Place, ProblemModel::Fix}) {
        auto *sentence = new RowDelegate(&view());
        sentence->elideAtEnd();
        view().setItemDelegateForColumn(column, sentence);
    }
    new ProblemColumns(view(), state); // a child of the view
    connect(this, &FilteredTable::activated, this, [this] {
        if (const Diagnostic *found = chosen(); found && m_editor)
            m_editor->goTo(found->span.begin);
    });
    keepTranslated(this, [this] { m_problems.retranslate(); });
}

void ProblemList::show(TemplateEditor *editor)
{
    const quint64 revision = editor ? editor->file().buffer().revision() : 0;
    const bool isShown = m_editor == editor && m_revision == revision;
    const bool isRead = !editor || editor->file().buffer().isCurrent();
    m_editor = editor;
    if (isShown || !isRead)
        return;
    m_revision = revision;
    if (editor)
        m_problems.setDocument(editor->file().buffer().document());
    else
        m_problems.clear();
    setLoaded();
}

const Diagnostic *ProblemList::chosen() const
{
    return m_problems.at(currentRow());
}

bool ProblemList::canFix() const
{
    const Diagnostic *found = chosen();
    return found && found->fix;
}

void ProblemList::goToNext(int step)
{
    if (!m_editor || m_problems.rowCount() == 0)
        return;
    const qsizetype cursor = m_editor->text().cursorOffset();
    const int count = m_problems.rowCount();
    int row = step > 0 ? 0 : count - 1;
    const auto beginOf = [this](int at) { return m_problems.at(m_problems.index(at, 0))->span.begin; };
    while (row >= 0 && row < count && (step > 0 ? beginOf(row) <= cursor : beginOf(row) >= cursor))
        row += step;
    row = row < 0 ? count - 1 : row % count;
    setCurrentRow(m_problems.index(row, 0));
    m_editor->goTo(beginOf(row));
}

void ProblemList::fixChosen()
{
    if (!m_editor || !canFix())
        return;
    const Diagnostic found = *chosen(); // the list is another one soon
    if (!m_editor->file().buffer().fix(found))
        emit told(tr("The text has changed, and this can’t be fixed that way any more."));
}

void ProblemList::fixAll()
{
    if (!m_editor)
        return;
    emit told(tr("Fixing all that is safe to fix…"));
    const QPointer self(this);
    m_editor->file().buffer().fixAll(tr("Fix all that is safe to fix"), [self](std::optional<qsizetype> gone) {
        if (self)
            emit self->told(gone ? tr("Fixed %n problem(s).", nullptr, static_cast<int>(*gone))
                                 : tr("The text has changed meanwhile, and nothing was fixed."));
    });
}

}
