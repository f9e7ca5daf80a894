#include "views/ingress/form/ruledelegate.h"

#include "models/ingress/lint/diagnostic.h"
#include "views/ingress/form/ruletablemodel.h"
#include "views/ingress/look/severitylook.h"
#include "views/widgets/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *commentMark = "quaymaster.comment";
constexpr const char *filledMark = "quaymaster.filled";

}

void RuleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const QVariant severity = index.data(RuleTableModel::SeverityRole);
    const bool isLocked = !index.data(RuleTableModel::LockRole).toString().isEmpty() && !option->text.isEmpty();
    if (severity.isValid())
        option->icon = iconOf(static_cast<Diagnostic::Severity>(severity.toInt()));
    else if (isLocked)
        option->icon = icon(u"lock"_s);
    if (severity.isValid() || isLocked) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }
    const auto &model = static_cast<const RuleTableModel &>(*index.model());
    if (index.column() == model.commentColumn() && !(option->state & QStyle::State_Selected))
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString comment = index.data(RuleTableModel::CommentRole).toString();
    if (comment.isEmpty()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QFontMetrics &letters = own.fontMetrics;
    const int gap = letters.height() / 2;
    const bool hasIcon = own.features & QStyleOptionViewItem::HasDecoration;
    const int front = gap + (hasIcon ? own.decorationSize.width() : 0);
    const int sign = letters.horizontalAdvance(u'#') + gap; // has its room, however long the text is
    own.text = letters.elidedText(own.text, own.textElideMode, own.rect.width() - front - sign);
    own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
    const QRect room = own.rect.adjusted(front + letters.horizontalAdvance(own.text) + gap / 2, 0, -gap / 2, 0);
    const QString whole = letters.elidedText(u"# "_s + comment, Qt::ElideRight, room.width());
    const bool isSelected = own.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(own.font);
    painter->setPen(isSelected ? own.palette.color(QPalette::HighlightedText)
                               : own.palette.color(QPalette::PlaceholderText));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, whole.startsWith(u'#') ? whole : u"#"_s);
    painter->restore();
}

QWidget *RuleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setProperty(commentMark, m_editsComment);
    const QString title = index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    editor->setAccessibleName(m_editsComment ? tr("Comment: %1").arg(title) : title);
    m_editsComment = false;
    m_isAccepted = true;
    emit opened(index);
    return editor;
}

void RuleDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    RowDelegate::destroyEditor(editor, index);
    emit closed();
}

void RuleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(filledMark).toBool())
        return; // what was typed stays, whatever is read meanwhile
    editor->setProperty(filledMark, true);
    const bool isComment = editor->property(commentMark).toBool();
    auto *line = static_cast<QLineEdit *>(editor);
    line->setText(index.data(isComment ? static_cast<int>(RuleTableModel::CommentRole) : Qt::EditRole).toString());
    line->selectAll();
}

void RuleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text();
    auto &rules = static_cast<RuleTableModel &>(*model);
    m_isAccepted = editor->property(commentMark).toBool() ? rules.setComment(index, text)
                                                          : rules.setData(index, text, Qt::EditRole);
}

void RuleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void RuleDelegate::finish(QWidget *editor, EndEditHint hint)
{
    emit commitData(editor);
    if (m_isAccepted)
        emit closeEditor(editor, hint);
}

bool RuleDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(editor, NoHint);
        return true;
    case Qt::Key_Tab:
        finish(editor, EditNextItem);
        return true;
    case Qt::Key_Backtab:
        finish(editor, EditPreviousItem);
        return true;
    case Qt::Key_Escape:
        emit givenUp();
        emit closeEditor(editor, RevertModelCache);
        return true;
    default:
        return RowDelegate::eventFilter(watched, event);
    }
}

}
