#include "views/shell/style.h"

#include "views/widgets/colors.h"
#include "views/widgets/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>
#include <memory>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ringThickness = 2;

int line(const QWidget *widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

std::unique_ptr<QStyleOption> copyOf(const QStyleOption &option)
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
        return std::make_unique<QStyleOptionButton>(*button);
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option))
        return std::make_unique<QStyleOptionFrame>(*frame);
    return std::make_unique<QStyleOption>(option);
}

/// Fusion draws edges a little darker than the window: on a dark ground nobody sees them.
void lightenEdges(QPalette &palette)
{
    constexpr int fusionDarkens = 140; // percent
    palette.setColor(QPalette::Window, palette.color(QPalette::Disabled, QPalette::Text).lighter(fusionDarkens));
}

bool isDrawn(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton
        || element == QStyle::PE_PanelLineEdit || element == QStyle::PE_FrameLineEdit
        || element == QStyle::PE_PanelButtonCommand;
}

/// The same for everything: nobody has to guess where the keys go.
void drawFocusRing(QPainter &painter, const QRect &rect, const QColor &color, int thickness = ringThickness)
{
    const qreal inset = thickness / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 2, 2);
    painter.restore();
}

QColor ringColor(const QPalette &palette)
{
    return palette.color(QPalette::Active, isDark(palette) ? QPalette::Link : QPalette::Highlight);
}

/// Of a row that is selected, too: there in the colour of its text.
void drawFocus(QPainter &painter, const QStyleOptionFocusRect &focus)
{
    if (focus.backgroundColor == focus.palette.color(QPalette::Highlight))
        drawFocusRing(painter, focus.rect, focus.palette.color(QPalette::HighlightedText), 1);
    else
        drawFocusRing(painter, focus.rect, ringColor(focus.palette));
}

/// What Enter presses wherever the focus is. Its edge is that of every button.
void tintDefault(QStyleOptionButton &button)
{
    if (!button.features.testFlag(QStyleOptionButton::DefaultButton))
        return;
    button.features.setFlag(QStyleOptionButton::DefaultButton, false);
    constexpr qreal share = 0.22;
    const QColor ground = button.palette.color(QPalette::Button);
    const QColor tint = button.palette.color(QPalette::Highlight);
    const auto mixed = [](float from, float to) { return static_cast<float>(from + (to - from) * share); };
    button.palette.setColor(QPalette::Button,
                            QColor::fromRgbF(mixed(ground.redF(), tint.redF()), mixed(ground.greenF(), tint.greenF()),
                                             mixed(ground.blueF(), tint.blueF())));
}

/// Several lists show a selection at once: that of the one with the focus stands out.
bool isWithoutFocus(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->focusPolicy() != Qt::NoFocus && !view->hasFocus();
}

/// A list, or a text that scrolls.
bool isFramed(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() != QFrame::NoFrame;
}

/// Fusion asks for an active icon there, as for a button below the pointer, but the text is that of a selection.
QStyleOptionMenuItem withSelectedIcon(const QStyleOptionMenuItem &item, int size)
{
    QStyleOptionMenuItem seen = item;
    const qreal scale = qApp->devicePixelRatio();
    seen.icon = QIcon(item.icon.pixmap(QSize(size, size), scale, QIcon::Selected));
    return seen;
}

}

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return line(widget) * 9 / 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return line(widget) * 2 / 3;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return line(widget) / 2;
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
        return line(widget) / 6;
    case PM_DefaultFrameWidth: // room for the ring of the focus
        return isFramed(widget) ? ringThickness : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return std::max(3, line(widget) / 4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_IndicatorBranch && option->state.testFlag(State_Selected)) {
        QStyleOption seen = *option; // its arrow is drawn as if it stood on the ground
        for (const auto role : {QPalette::Text, QPalette::WindowText})
            seen.palette.setColor(role, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        return;
    }
    if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        row && element == PE_PanelItemViewRow && isWithoutFocus(widget)) {
        QStyleOptionViewItem seen = *row;
        seen.state.setFlag(State_Active, false);
        QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        return;
    }
    if (const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        focus && element == PE_FrameFocusRect) {
        if (!qobject_cast<const QPushButton *>(widget)) // whose panel has it
            drawFocus(*painter, *focus);
        return;
    }
    if (isDrawn(element))
        drawField(element, *option, painter, widget);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawField(PrimitiveElement element, const QStyleOption &option, QPainter *painter,
                      const QWidget *widget) const
{
    const std::unique_ptr<QStyleOption> seen = copyOf(option);
    const bool hasEdge = element == PE_FrameLineEdit || element == PE_PanelButtonCommand;
    if (hasEdge)
        seen->state.setFlag(State_HasFocus, false); // Fusion's own mark is hard to see
    if (isDark(option.palette) && element != PE_PanelLineEdit) // which asks for its frame
        lightenEdges(seen->palette);
    if (auto *button = qstyleoption_cast<QStyleOptionButton *>(seen.get()))
        tintDefault(*button);
    QProxyStyle::drawPrimitive(element, seen.get(), painter, widget);
    if (hasEdge && option.state.testFlag(State_HasFocus))
        drawFocusRing(*painter, option.rect, ringColor(option.palette));
}

/// Bars and splitters are grounds, not things.
void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.window());
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_Splitter) {
        const QPoint middle = option->rect.center();
        painter->setPen(option->palette.color(QPalette::Mid));
        if (option->state.testFlag(State_Horizontal))
            painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
        return;
    }
    if (element == CE_TabBarTabLabel && option->state.testFlag(State_HasFocus)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        constexpr int inside = 2; // of the tab's own edge
        drawFocusRing(*painter, option->rect.adjusted(inside, inside, -inside, -inside), ringColor(option->palette));
        return;
    }
    if (element == CE_ShapedFrame && isFramed(widget) && option->state.testFlag(State_HasFocus)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        drawFocusRing(*painter, option->rect, ringColor(option->palette));
        return;
    }
    if (const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        cell && element == CE_ItemViewItem && isWithoutFocus(widget)) {
        QStyleOptionViewItem seen = *cell;
        seen.state.setFlag(State_Active, false);
        QProxyStyle::drawControl(element, &seen, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem && item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled)) {
        const QStyleOptionMenuItem seen = withSelectedIcon(*item, pixelMetric(PM_SmallIconSize, option, widget));
        QProxyStyle::drawControl(element, &seen, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (spinBox && isDark(option->palette)) {
        QStyleOptionSpinBox seen = *spinBox;
        lightenEdges(seen.palette);
        QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    if ((spinBox || comboBox) && option->state.testFlag(State_HasFocus))
        drawFocusRing(*painter, option->rect, ringColor(option->palette));
}

/// Rows with air between them are read more easily.
QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ItemViewItem ? size.expandedTo({0, line(widget) * 3 / 2}) : size;
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton) // Fusion's is black on every ground
        return icon(u"ellipsis"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    if (hint == SH_ItemView_ActivateItemOnSingleClick || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

}
