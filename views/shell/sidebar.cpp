#include "views/shell/sidebar.h"

#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BadgeRole = Qt::UserRole;
constexpr int columnsBeside = 14; // of an average letter: icon, badge and air beside the longest title

QColor colorOf(const QStyleOptionViewItem &option, QPalette::ColorRole role)
{
    const bool hasFocus = option.widget && option.widget->hasFocus();
    return option.palette.color(hasFocus ? QPalette::Active : QPalette::Inactive, role);
}

/// The badge is a rounded field at the right edge.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintGround(painter, option);
        const QString badge = index.data(BadgeRole).toString();
        const QFontMetrics &metrics = option.fontMetrics;
        const int letter = letterWidth(metrics);
        const int height = metrics.height();
        const int width
            = badge.isEmpty() ? 0 : std::max(height, metrics.horizontalAdvance(badge) + letter * 3 / 2) + letter;
        QStyleOptionViewItem plain = option;
        plain.rect.adjust(letter * 3 / 2, 0, -letter - width, 0);
        plain.state.setFlag(QStyle::State_HasFocus, false);
        plain.palette.setColor(QPalette::Highlight, Qt::transparent); // the ground shows both
        if (!plain.state.testFlag(QStyle::State_Selected))
            plain.state.setFlag(QStyle::State_MouseOver, false);
        QStyledItemDelegate::paint(painter, plain, index);
        if (badge.isEmpty())
            return;
        const QRect field(option.rect.right() - width - letter, option.rect.center().y() - height / 2, width - letter,
                          height);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? colorOf(option, QPalette::HighlightedText)
                                     : option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(field, height / 2.0, height / 2.0);
        painter->setPen(colorOf(option, isSelected ? QPalette::Highlight : QPalette::HighlightedText));
        painter->drawText(field, Qt::AlignCenter, badge);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() * 9 / 4};
    }

private:
    /// Rounded, a little away from the edges.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (!isSelected && !option.state.testFlag(QStyle::State_MouseOver))
            return;
        const int inset = letterWidth(option.fontMetrics) / 2;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(option, isSelected ? QPalette::Highlight : QPalette::Mid));
        painter->setOpacity(isSelected ? 1 : 0.4);
        painter->drawRoundedRect(option.rect.adjusted(inset, inset / 2, -inset, -inset / 2), inset, inset);
        painter->restore();
    }
};

}

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setBackgroundRole(QPalette::Window);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Panes"));
        for (int row = 0; row < count(); ++row)
            refresh(row);
    });
}

void Sidebar::add(Pane &pane)
{
    const int row = count();
    m_panes.append(&pane);
    addItem(new QListWidgetItem(icon(pane.iconName()), pane.title()));
    refresh(row);
    connect(&pane, &Pane::badgeChanged, this, [this, row] { refresh(row); });
}

void Sidebar::refresh(int row)
{
    const Pane &pane = *m_panes[row];
    QListWidgetItem &entry = *item(row);
    entry.setText(pane.title());
    entry.setData(BadgeRole, pane.badge());
    entry.setToolTip(tr("%1 (Alt+%2)").arg(pane.title()).arg(row + 1));
    entry.setData(Qt::AccessibleTextRole,
                  pane.badge().isEmpty() ? pane.title() : tr("%1: %2").arg(pane.title(), pane.badge()));
}

QSize Sidebar::sizeHint() const
{
    int longest = 0;
    for (int row = 0; row < count(); ++row)
        longest = std::max(longest, fontMetrics().horizontalAdvance(item(row)->text()));
    return {longest + letterWidth(fontMetrics()) * columnsBeside, QListWidget::sizeHint().height()};
}

QSize Sidebar::minimumSizeHint() const
{
    return {sizeHint().width() * 2 / 3, fontMetrics().height() * 4};
}

}
