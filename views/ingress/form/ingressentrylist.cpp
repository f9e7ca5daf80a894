#include "views/ingress/form/ingressentrylist.h"

#include "views/ingress/form/entrymodel.h"
#include "views/ingress/form/itemedits.h"
#include "views/ingress/look/severitylook.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/icons.h"
#include "views/widgets/localkeys.h"
#include "views/widgets/statedelegate.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

StateLook problemLook(const QModelIndex &index)
{
    const QVariant severity = index.data(EntryModel::SeverityRole);
    if (!severity.isValid())
        return {};
    const SeverityLook look = lookOf(static_cast<Diagnostic::Severity>(severity.toInt()));
    return {look.icon, look.tone};
}

QString freeName(const IngressDocument &document)
{
    QStringList taken;
    const QList<IngressEntry> entries = ingressEntries(document);
    for (const IngressEntry &entry : entries)
        taken += entry.imageNames;
    QString name = u"new-image"_s;
    for (int number = 2; taken.contains(name); ++number)
        name = u"new-image-%1"_s.arg(number);
    return name;
}

}

IngressEntryList::IngressEntryList(IngressBuffer &buffer, QWidget *parent)
    : QWidget(parent)
    , m_buffer(buffer)
    , m_model(new EntryModel(buffer, this))
    , m_table(new FilteredTable)
    , m_message(new FieldMessage(&m_table->view()))
{
    setObjectName(u"ingress.entries"_s);
    makeActions();
    layOut();
    connect(&m_buffer.undoStack(), &QUndoStack::indexChanged, m_message,
            &FieldMessage::clear); // it was of an older step
    connect(&m_buffer, &IngressBuffer::read, this, &IngressEntryList::readAgain);
    connect(&m_buffer, &IngressBuffer::lockChanged, this, &IngressEntryList::readAgain);
    connect(m_table, &FilteredTable::selectionChanged, this, &IngressEntryList::follow);
    connect(
        m_model, &EntryModel::dropped, this,
        [this](const QString &pointer, int before) { tell(moveItem(m_buffer, pointer, before)); },
        Qt::QueuedConnection); // when the drag is over
    keepTranslated(this, [this] { setTexts(); });
    readAgain();
}

IngressEntryList::~IngressEntryList() = default;

void IngressEntryList::layOut()
{
    m_table->setObjectName(u"ingressEntries"_s);
    m_table->setModel(*m_model);
    m_table->setTitle([] { return tr("Entries"); });
    m_table->setEmpty([] { return tr("Each image whose services users reach has an entry here."); }, m_actions.first());
    m_table->setRowActions(m_actions);
    m_table->copyAction().setShortcuts(QList<QKeySequence>()); // Ctrl+C copies YAML
    m_message->setObjectName(u"entriesMessage"_s);
    QTreeView &view = m_table->view();
    view.installEventFilter(this);
    view.addActions(entryActions()); // not of the filter line: what is typed there is no edit
    view.setSortingEnabled(false); // the order is the file's, and can be changed
    view.setDragDropMode(QAbstractItemView::InternalMove);
    view.setDragDropOverwriteMode(false);
    view.setDefaultDropAction(Qt::MoveAction);
    view.setItemDelegateForColumn(EntryModel::Problems, new StateDelegate(&problemLook, &view));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
}

QAction *IngressEntryList::made(const char *name, const char *iconName, const QList<QKeySequence> &keys,
                                void (IngressEntryList::*does)())
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), {}, this);
    action->setObjectName(u"ingress.entries."_s + QString::fromLatin1(name));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void IngressEntryList::makeActions()
{
    using List = IngressEntryList;
    const auto standard = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    m_copy = made("copy", "clipboard-copy", standard(QKeySequence::Copy), &List::copy);
    m_actions = {made("add", "plus", {}, &List::add),
                 made("duplicate", "copy", {QKeySequence(Qt::CTRL | Qt::Key_D)}, &List::duplicate),
                 made("remove", "trash-2", {QKeySequence::Delete}, &List::remove),
                 nullptr,
                 made("up", "chevron-up", {QKeySequence(Qt::ALT | Qt::Key_Up)}, &List::moveUp),
                 made("down", "chevron-down", {QKeySequence(Qt::ALT | Qt::Key_Down)}, &List::moveDown),
                 nullptr,
                 made("cut", "clipboard", standard(QKeySequence::Cut), &List::cut),
                 m_copy,
                 made("paste", "clipboard-list", standard(QKeySequence::Paste), &List::paste)};
    makeLocal(entryActions());
}

QList<QAction *> IngressEntryList::entryActions() const
{
    QList<QAction *> actions = m_actions;
    actions.removeAll(nullptr);
    return actions;
}

void IngressEntryList::setTexts()
{
    const QStringList texts{tr("Add entry"),
                            tr("Duplicate entries"),
                            tr("Remove entries"),
                            {},
                            tr("Move entries up"),
                            tr("Move entries down"),
                            {},
                            tr("Cut entries"),
                            tr("Copy entries"),
                            tr("Paste entries")};
    const QStringList tips{tr("Adds an entry for another image, with SSH."),
                           tr("Writes the selected entries once more, with their comments."),
                           tr("Removes the selected entries. This can be undone."),
                           {},
                           tr("Moves the selected entries up by one, with their comments."),
                           tr("Moves the selected entries down by one, with their comments."),
                           {},
                           tr("Moves the selected entries to the clipboard, as YAML with their comments."),
                           tr("Copies the selected entries as YAML with their comments."),
                           tr("Inserts entries from the clipboard behind the selected one.")};
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (!m_actions.at(i))
            continue;
        m_actions.at(i)->setText(texts.at(i));
        m_actions.at(i)->setToolTip(tips.at(i));
        m_actions.at(i)->setStatusTip(tips.at(i));
    }
}

void IngressEntryList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void IngressEntryList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
}

/// Numbers and problems are told whole; the names have what is left, and their tip.
void IngressEntryList::fitColumns()
{
    QTreeView &view = m_table->view();
    view.header()->setStretchLastSection(false);
    int left = view.viewport()->width();
    for (const int column : {EntryModel::Rules, EntryModel::Problems}) {
        view.resizeColumnToContents(column);
        left -= view.columnWidth(column);
    }
    view.setColumnWidth(EntryModel::Images, qMax(left, fontMetrics().height() * 6));
}

/// The view would take some of these keys.
bool IngressEntryList::eventFilter(QObject *watched, QEvent *event)
{
    return handleLocalKeys(*event, entryActions()) || QWidget::eventFilter(watched, event);
}

QString IngressEntryList::current() const
{
    const QModelIndex row = m_table->currentRow();
    return row.isValid() ? itemPointer({}, row.row()) : QString();
}

void IngressEntryList::setCurrent(const QString &pointer)
{
    const QString entry = pointer.section(u'/', 0, 1);
    bool isNumber = false;
    const int row = entry.mid(1).toInt(&isNumber);
    if (isNumber && entry != current() && row < m_model->rowCount())
        m_table->setCurrentRow(m_model->index(row, 0));
}

void IngressEntryList::readAgain()
{
    const bool isForm = m_buffer.document().isForm();
    m_model->setLive(isForm && !m_buffer.isLocked());
    m_model->readAgain();
    setGreyed(!isForm);
    if (!current().isEmpty() || m_model->rowCount() == 0)
        follow();
    else
        m_table->setCurrentRow(m_model->index(0, 0));
    enableActions();
    fitColumns();
}

/// One can still look around in it.
void IngressEntryList::setGreyed(bool isGreyed)
{
    if (!isGreyed) {
        m_table->view().setPalette({});
        return;
    }
    QPalette faded = palette();
    faded.setColor(QPalette::Text, palette().color(QPalette::Disabled, QPalette::Text));
    m_table->view().setPalette(faded);
}

void IngressEntryList::follow()
{
    enableActions();
    if (const QString now = current(); now != m_current) {
        m_current = now;
        m_message->clear();
        emit currentChanged(m_current);
    }
}

void IngressEntryList::enableActions()
{
    const bool isForm = m_buffer.document().isForm();
    const bool isLive = isForm && !m_buffer.isLocked();
    const bool has = !selected().isEmpty();
    for (QAction *action : std::as_const(m_actions))
        if (action)
            action->setEnabled(isLive && has);
    m_actions.first()->setEnabled(isLive);
    m_actions.last()->setEnabled(isLive);
    m_copy->setEnabled(isForm && has);
}

QStringList IngressEntryList::selected() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::ranges::sort(rows);
    QStringList pointers;
    for (const int row : std::as_const(rows))
        pointers.append(itemPointer({}, row));
    return pointers;
}

bool IngressEntryList::tell(const ItemsEdited &done)
{
    if (!done.isAccepted()) {
        m_message->setError(done.acceptance.refusal.error.summary);
        emit refused(done.acceptance.refusal);
        return false;
    }
    select(done.pointers);
    m_message->setWarning(whatWentAlong(done));
    return true;
}

void IngressEntryList::select(const QStringList &pointers)
{
    QModelIndexList rows;
    for (const QString &pointer : pointers)
        rows.append(m_model->index(static_cast<int>(lastIndex(pointer)), 0));
    if (!rows.isEmpty())
        m_table->selectRows(rows);
}

void IngressEntryList::add()
{
    const QStringList chosen = selected();
    const IngressDocument &document = m_buffer.readNow();
    const qsizetype index
        = chosen.isEmpty() ? qMax<qsizetype>(0, itemCount(document, {})) : lastIndex(chosen.last()) + 1;
    const QJsonObject ssh{{u"port"_s, 22}, {u"name"_s, u"SSH"_s}};
    const QJsonObject entry{
        {u"imageNames"_s, QJsonArray{freeName(document)}}, {u"type"_s, u"ingress"_s}, {u"tcpRules"_s, QJsonArray{ssh}}};
    const QString pointer = itemPointer({}, index);
    tell({m_buffer.edit(addingOf(pointer, entry), tr("Add an entry")), {pointer}});
}

void IngressEntryList::duplicate()
{
    tell(duplicateItems(m_buffer, selected()));
}

void IngressEntryList::remove()
{
    tell(removeItems(m_buffer, selected()));
}

void IngressEntryList::moveUp()
{
    tell(shiftItems(m_buffer, selected(), -1));
}

void IngressEntryList::moveDown()
{
    tell(shiftItems(m_buffer, selected(), 1));
}

void IngressEntryList::cut()
{
    copy();
    if (!m_message->isError())
        remove();
}

void IngressEntryList::copy()
{
    m_message->clear();
    const auto text = textOfItems(m_buffer, selected());
    if (text)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
    else
        tell({{{}, {}, {text.error(), {}}}, {}});
}

void IngressEntryList::paste()
{
    const QStringList chosen = selected();
    const qsizetype index
        = chosen.isEmpty() ? qMax<qsizetype>(0, itemCount(m_buffer.readNow(), {})) : lastIndex(chosen.last()) + 1;
    tell(insertItems(m_buffer, {}, index, QGuiApplication::clipboard()->text().toUtf8()));
}

}
