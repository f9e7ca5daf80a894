#include "views/shell/commandpalette.h"

#include "views/actions/mnemonics.h"
#include "views/widgets/announce.h"
#include "views/widgets/fonts.h"
#include "views/widgets/pane.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

enum Role { ActionRole = Qt::UserRole, ShortcutRole };

constexpr int shownColumns = 60; // of an average letter
constexpr int shownRows = 14;

/// The shortcut stands at the right edge.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QPalette &palette = option.palette;
        painter->save();
        painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -letterWidth(option.fontMetrics), 0),
                          Qt::AlignRight | Qt::AlignVCenter, index.data(ShortcutRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height() * 7 / 4)};
    }
};

}

CommandPalette::CommandPalette(const ActionRegistry &actions, QWidget *parent)
    : Dialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(m_list))
{
    setObjectName(u"commandPalette"_s);
    m_search->setObjectName(u"commandPaletteSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"commandPaletteList"_s);
    m_list->setFocusProxy(m_search); // what is chosen there stands out as where one types
    m_list->setModel(&m_found);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(letterWidth(fontMetrics()) * shownColumns);
    m_list->setMinimumHeight(fontMetrics().height() * shownRows * 7 / 4);
    m_nothing->setObjectName(u"commandPaletteNothing"_s);
    auto *over = new QVBoxLayout(m_list);
    over->addWidget(m_nothing, 0, Qt::AlignCenter);
    m_found.setSourceModel(&m_model);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setSortLocaleAware(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.setFilterFixedString(text);
        m_list->setCurrentIndex(m_found.index(0, 0));
        showWhetherFound();
    });
    connect(m_list, &QListView::activated, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    keepTranslated(this, [this] {
        setWindowTitle(tr("Commands"));
        setAccessibleName(tr("Commands"));
        m_search->setPlaceholderText(tr("Search for a command"));
        m_search->setAccessibleName(tr("Search for a command"));
        m_list->setAccessibleName(tr("Commands that match"));
        m_nothing->setText(tr("No match"));
    });
}

void CommandPalette::present()
{
    fill();
    m_search->clear();
    m_list->setCurrentIndex(m_found.index(0, 0));
    showWhetherFound();
    adjustSize();
    const QRect window = parentWidget()->geometry();
    const QPoint middle = parentWidget()->mapToGlobal(QPoint(window.width() / 2, window.height() / 8));
    move(middle - QPoint(width() / 2, 0));
    show();
    m_search->setFocus();
}

void CommandPalette::showWhetherFound()
{
    const bool isNothing = m_found.rowCount() == 0;
    m_nothing->setVisible(isNothing);
    if (isNothing)
        announce(*m_search, m_nothing->text());
}

/// Each table brings its own "Copy rows": then also whose it is.
QString CommandPalette::titleOf(const QAction &action) const
{
    const QString text = withoutMnemonic(action.text());
    const auto actions = m_actions.all();
    const auto same
        = std::ranges::count_if(actions, [&](const QAction *other) { return withoutMnemonic(other->text()) == text; });
    const QWidget *scope = m_actions.scopeOf(action);
    return same > 1 && scope && !scope->accessibleName().isEmpty() ? tr("%1: %2").arg(text, scope->accessibleName())
                                                                   : text;
}

void CommandPalette::fill()
{
    m_model.clear();
    const auto actions = m_actions.all();
    for (QAction *action : actions) {
        const bool isOurs = action->objectName() == "view.palette"_L1;
        if (isOurs || !action->isEnabled() || !action->isVisible() || !isHere(*action))
            continue;
        const QString title = titleOf(*action);
        auto *item = new QStandardItem(action->icon(), title);
        item->setToolTip(action->statusTip());
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), ActionRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), ShortcutRole);
        item->setData(QString(title + u", "_s + action->shortcut().toString(QKeySequence::NativeText)),
                      Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    m_found.sort(0);
}

/// What belongs to a pane that is shown, or to the table that has the focus, of the many that there are.
bool CommandPalette::isHere(const QAction &action) const
{
    const QWidget *scope = m_actions.scopeOf(action);
    const QWidget *focus = parentWidget()->focusWidget();
    const bool isPane = qobject_cast<const Pane *>(scope) != nullptr;
    return !scope || (isPane ? scope->isVisible() : scope == focus || scope->isAncestorOf(focus));
}

/// The popup closes first: the action may open a dialog.
void CommandPalette::choose(const QModelIndex &index)
{
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    if (!action)
        return;
    hide();
    QMetaObject::invokeMethod(action.data(), &QAction::trigger, Qt::QueuedConnection);
}

/// The arrows move in the list while one types.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

}
