#pragma once

#include "views/widgets/rowdelegate.h"

namespace quaymaster
{

/// A rule's values: their problems by icon, the comments behind them in a quieter colour, and an editor that stays open
/// with what was typed as long as it is refused.
class RuleDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// The next editor writes the comment behind the value, not the value.
    void editCommentNext() { m_editsComment = true; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void opened(const QModelIndex &index) const;
    void closed() const;
    void givenUp() const; ///< by Esc

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void finish(QWidget *editor, EndEditHint hint);

    mutable bool m_editsComment = false;
    mutable bool m_isAccepted = true;
};

}
