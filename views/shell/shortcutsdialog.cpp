#include "views/shell/shortcutsdialog.h"

#include "views/actions/mnemonics.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shownColumns = 150; // of an average letter
constexpr int shownRows = 24;

/// Qt's standard keys name some that no keyboard on a desk has: F16, Cut, Copy.
bool isOnKeyboards(const QKeySequence &keys)
{
    const int key = keys[0].key();
    return key < Qt::Key_F13 || (key > Qt::Key_F35 && key < Qt::Key_Back);
}

QString keysOf(const QAction &action)
{
    QList<QKeySequence> keys = action.shortcuts();
    keys.removeIf([](const QKeySequence &each) { return !isOnKeyboards(each); });
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

}

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &actions, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"shortcutsDialog"_s);
    m_search->setObjectName(u"shortcutsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnCount(3);
    m_list->setWordWrap(true);
    m_list->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(this, [this] {
        setWindowTitle(tr("Keyboard shortcuts"));
        m_search->setPlaceholderText(tr("Search for an action or a key"));
        m_search->setAccessibleName(tr("Search for an action or a key"));
        m_list->setAccessibleName(tr("Actions and their keys"));
        m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("What it does")});
        fill();
    });
    setSize(shownColumns, shownRows);
}

void ShortcutsDialog::fill()
{
    m_list->clear();
    const auto actions = m_actions.all();
    QSet<QStringList> known; // every table brings its own "Copy rows", panes have keys that mean the same
    for (const QAction *action : actions) {
        const QString text = withoutMnemonic(action->text());
        const QString keys = keysOf(*action);
        const QStringList one{text, keys.isEmpty() ? action->statusTip() : keys};
        if (known.contains(one))
            continue;
        known.insert(one);
        auto *item = new QTreeWidgetItem({text, keys, action->statusTip()});
        item->setToolTip(2, action->statusTip()); // in a narrow window
        m_list->addTopLevelItem(item);
    }
    m_list->sortItems(0, Qt::AscendingOrder);
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    filter(m_search->text());
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        bool matches = false;
        for (int column = 0; column < item->columnCount(); ++column)
            matches = matches || item->text(column).contains(text, Qt::CaseInsensitive);
        item->setHidden(!matches);
    }
}

}
