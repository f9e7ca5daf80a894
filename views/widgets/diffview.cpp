#include "views/widgets/diffview.h"

#include "views/widgets/linediff.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace quaymaster
{

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void DiffView::setTexts(const QString &before, const QString &after, const QString &, const QString &)
{
    clear();
    m_isDifferent = before != after;
    for (const DiffLine &line : lineDiff(before, after))
        appendPlainText(line.text);
}

}
