#pragma once

#include <QStyledItemDelegate>

namespace quaymaster
{

/// Rows with some air between them, as high as the font asks for. What lists use for every column unless told.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// For sentences: what begins one says most of it. Else, what the list does with a text that is too long.
    void elideAtEnd() { m_isElidedAtEnd = true; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_isElidedAtEnd = false;
};

}
