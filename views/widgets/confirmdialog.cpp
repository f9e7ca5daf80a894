#include "views/widgets/confirmdialog.h"

#include "views/widgets/colors.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/fonts.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

constexpr int charactersWide = 72;
constexpr int widestItem = 100;
constexpr int itemsAtATime = 8; // and a filter for more

WrappedLabel *sentence(const QString &name, const QString &text)
{
    auto *label = new WrappedLabel(text);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent)
    : Dialog(parent)
    , m_verb(new QPushButton(confirmation.verb))
{
    setObjectName(u"confirm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(confirmation.title);
    setMinimumWidth(letterWidth(fontMetrics()) * charactersWide);
    auto *sign = new IconLabel(2);
    sign->setIcon(confirmation.isDestructive ? icon(u"triangle-alert"_s, Tone::Error)
                                             : icon(u"circle-help"_s, Tone::Running));
    auto *column = new QVBoxLayout;
    auto *beside = new QHBoxLayout;
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(beside);
    beside->setSpacing(fontMetrics().height());
    beside->addWidget(sign, 0, Qt::AlignTop);
    beside->addLayout(column, 1);
    addSentences(*column, confirmation);
    if (!confirmation.items.isEmpty())
        addItems(*column, confirmation.items);
    if (!confirmation.typed.isEmpty())
        addTyped(*column, confirmation.typed);
    layout->addSpacing(fontMetrics().height() / 2);
    addButtons(*layout, confirmation);
    // As high as the sentences are when they are broken at this width, which Qt only guesses.
    const int width = qMax(minimumWidth(), minimumSizeHint().width());
    resize(width, layout->totalHeightForWidth(width));
}

void ConfirmDialog::addSentences(QBoxLayout &column, const Confirmation &confirmation)
{
    WrappedLabel *question = sentence(u"question"_s, confirmation.question);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    column.addWidget(question);
    if (!confirmation.consequence.isEmpty())
        column.addWidget(sentence(u"consequence"_s, confirmation.consequence));
}

void ConfirmDialog::addItems(QBoxLayout &column, const QStringList &items)
{
    auto *list = new QListView;
    auto *shown = new FilterModel(list);
    shown->setSourceModel(new QStringListModel(items, list));
    list->setModel(shown);
    list->setObjectName(u"items"_s);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideNone); // whoever says yes has seen all of it
    list->setUniformItemSizes(true);
    const int rows = qMin(itemsAtATime, int(items.size()));
    const int longest
        = list->sizeHintForColumn(0) + 2 * list->frameWidth() + list->verticalScrollBar()->sizeHint().width();
    list->setMinimumWidth(qMin(longest, letterWidth(fontMetrics()) * widestItem));
    list->setFixedHeight(rows * list->sizeHintForRow(0) + list->horizontalScrollBar()->sizeHint().height());
    const auto names = [list] { list->setAccessibleName(tr("What it is done to")); };
    if (items.size() > itemsAtATime) {
        auto *filter = new QLineEdit;
        filter->setObjectName(u"itemFilter"_s);
        filter->setClearButtonEnabled(true);
        filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
        connect(filter, &QLineEdit::textChanged, shown, &FilterModel::setFilter);
        keepTranslated(filter, [filter] {
            filter->setPlaceholderText(tr("Filter"));
            filter->setAccessibleName(tr("Filter"));
        });
        column.addWidget(filter);
    }
    keepTranslated(list, names);
    column.addWidget(list);
}

void ConfirmDialog::addTyped(QBoxLayout &column, const QString &typed)
{
    auto *label = new WrappedLabel;
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"typed"_s);
    label->setBuddy(m_typed);
    column.addSpacing(fontMetrics().height() / 2);
    column.addWidget(label);
    column.addWidget(m_typed);
    keepTranslated(label, [label, typed] { label->setText(tr("Type “%1” to go on:").arg(typed)); });
    m_verb->setEnabled(false);
    connect(m_typed, &QLineEdit::textChanged, this,
            [this, typed](const QString &text) { m_verb->setEnabled(text.trimmed() == typed); });
}

void ConfirmDialog::addButtons(QBoxLayout &column, const Confirmation &confirmation)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    buttons->addButton(m_verb, QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"verb"_s);
    cancel->setObjectName(u"cancel"_s);
    if (!confirmation.otherwise.isEmpty())
        cancel->setText(confirmation.otherwise);
    if (confirmation.isDestructive) {
        m_verb->setIcon(icon(u"trash-2"_s, Tone::Error));
        m_verb->setAutoDefault(false); // Enter destroys nothing that was not typed
    }
    // While what is typed is not right yet, the button is off and Enter does nothing: it must not cancel in silence.
    const bool isVerbFirst = !confirmation.isDestructive || m_typed;
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
    QPushButton *first = isVerbFirst ? m_verb : cancel;
    first->setDefault(true); // not before it is in the dialog, and the focus neither
    if (m_typed)
        m_typed->setFocus();
    else
        first->setFocus();
    if (m_typed) {
        setTabOrder(m_typed, m_verb);
        setTabOrder(m_verb, cancel);
    }
}

ConfirmDialog &confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> yes)
{
    auto *dialog = new ConfirmDialog(confirmation, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(yes));
    dialog->open();
    return *dialog;
}

}
