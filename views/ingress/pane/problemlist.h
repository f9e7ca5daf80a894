#pragma once

#include "views/ingress/pane/problemmodel.h"
#include "views/widgets/filteredtable.h"

#include <QPointer>

namespace quaymaster
{

class TemplateEditor;

/// What is wrong with the template in front, with the way there and the fixes that are known.
class ProblemList final : public FilteredTable
{
    Q_OBJECT

public:
    explicit ProblemList(ViewState &state, QWidget *parent = nullptr);

    /// None: no file is in front. What is shown already stays, and a selection with it.
    void show(TemplateEditor *editor);
    using QWidget::show;

    bool canFix() const; ///< what is chosen
    void goToNext(int step); ///< 1 or −1, from the cursor of the text, around the end
    void fixChosen();
    void fixAll();

signals:
    void told(const QString &sentence);

private:
    const Diagnostic *chosen() const;

    ProblemModel m_problems;
    QPointer<TemplateEditor> m_editor; ///< its file may be closed
    quint64 m_revision = 0; ///< of the text that is shown
};

}
