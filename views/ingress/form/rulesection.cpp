#include "views/ingress/form/rulesection.h"

#include "models/ingress/template/knownservice.h"
#include "views/ingress/form/commentfield.h"
#include "views/ingress/form/commentlines.h"
#include "views/ingress/form/flowlayout.h"
#include "views/ingress/form/itemedits.h"
#include "views/ingress/form/ruletable.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace quaymaster
{

using namespace Qt::StringLiterals;

RuleSection::RuleSection(IngressBuffer &buffer, RuleTableModel::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_buffer(buffer)
    , m_kind(kind)
    , m_model(buffer, kind)
    , m_title(new QLabel)
    , m_comment(new CommentField(buffer))
    , m_above(new CommentLines(buffer))
    , m_ruleAbove(new CommentLines(buffer))
    , m_buttons(new FlowLayout)
    , m_empty(new QLabel)
    , m_table(new RuleTable(m_model))
    , m_message(new FieldMessage(m_table))
{
    const bool isHttp = kind == RuleTableModel::Kind::Http;
    m_table->setObjectName(isHttp ? u"httpRules"_s : u"tcpRules"_s);
    m_comment->setObjectName(isHttp ? u"httpRulesComment"_s : u"tcpRulesComment"_s);
    m_above->setObjectName(isHttp ? u"httpRulesAbove"_s : u"tcpRulesAbove"_s);
    m_ruleAbove->setObjectName(isHttp ? u"httpRuleAbove"_s : u"tcpRuleAbove"_s);
    m_message->setObjectName(isHttp ? u"httpRulesMessage"_s : u"tcpRulesMessage"_s);
    layOut();
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
}

void RuleSection::layOut()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_table);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_above->hideWhileEmpty();
    m_ruleAbove->hideWhileEmpty();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_comment, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_above);
    layout->addLayout(head);
    layout->addLayout(m_buttons);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    layout->addWidget(m_ruleAbove);
    layout->addWidget(m_message);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
}

void RuleSection::connectParts()
{
    const auto tellRefused = [this](const Refusal &refusal) {
        m_message->setError(refusal.error.summary);
        emit refused(refusal);
    };
    connect(&m_model, &RuleTableModel::refused, this, tellRefused);
    connect(&m_model, &RuleTableModel::accepted, m_message, &FieldMessage::clear);
    connect(&m_model, &RuleTableModel::changedBelow, this, [this] {
        m_message->setWarning(
            tr("This rule was changed in the text meanwhile. What you type replaces one value of it."));
    });
    connect(
        &m_model, &RuleTableModel::dropped, this,
        [this](const QString &pointer, int before) { tell(moveItem(m_buffer, pointer, before)); },
        Qt::QueuedConnection); // when the drag is over
    connect(&m_buffer.undoStack(), &QUndoStack::indexChanged, m_message,
            &FieldMessage::clear); // it was of an older step
    connect(m_table, &RuleTable::givenUp, m_message, &FieldMessage::clear);
    connect(m_table, &RuleTable::placeChanged, this, &RuleSection::placeChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RuleSection::openMenu);
    connect(m_comment, &CommentField::refused, this, tellRefused);
    connect(m_comment, &CommentField::entered, this, &RuleSection::placeChanged);
    for (CommentLines *lines : {m_above, m_ruleAbove}) {
        connect(lines, &CommentLines::refused, this, tellRefused);
        connect(lines, &CommentLines::entered, this, &RuleSection::placeChanged);
        connect(lines, &CommentLines::accepted, m_message, &FieldMessage::clear);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleSection::showRuleAbove);
}

void RuleSection::setTexts()
{
    const bool isHttp = m_kind == RuleTableModel::Kind::Http;
    m_title->setText(isHttp ? tr("HTTP rules") : tr("TCP rules"));
    m_empty->setText(isHttp ? tr("No service is reached by a browser.")
                            : tr("No service is reached by TCP, such as SSH."));
    m_table->setAccessibleName(m_title->text());
    m_comment->setWhat(m_title->text());
    m_above->setWhere(isHttp ? tr("Comment above the HTTP rules") : tr("Comment above the TCP rules"));
    m_ruleAbove->setWhere(tr("Comment above the selected rule"));
    m_table->viewport()->update();
    m_table->horizontalHeader()->viewport()->update();
}

void RuleSection::setEntry(const QString &pointer)
{
    if (pointer != m_entry)
        m_message->clear();
    m_entry = pointer;
    const QString list = pointer + (m_kind == RuleTableModel::Kind::Http ? u"/httpRules"_s : u"/tcpRules"_s);
    m_model.setList(list);
    m_above->setPlace(list);
    m_comment->setPlace(list);
    showRows();
}

void RuleSection::readAgain()
{
    m_model.readAgain();
    m_above->readAgain();
    m_comment->readAgain();
    showRows();
}

void RuleSection::showRows()
{
    const bool has = m_model.rowCount() > 0;
    if (!has && m_table->hasFocus()) // else it would go on into the text
        if (const QLayoutItem *first = m_buttons->itemAt(0))
            first->widget()->setFocus();
    m_table->setVisible(has);
    m_empty->setVisible(!has);
    showRuleAbove();
}

void RuleSection::showRuleAbove()
{
    const int row = m_table->currentIndex().row();
    m_ruleAbove->setPlace(row < 0 ? QString() : itemPointer(m_model.list(), row));
}

void RuleSection::setActions(const QList<QAction *> &actions)
{
    QWidget *before = m_comment;
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + u".button"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        m_buttons->insertWidget(m_buttons->count(), button);
        setTabOrder(std::exchange(before, button), button);
    }
    setTabOrder(before, m_table);
}

void RuleSection::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

bool RuleSection::hasPort(int port) const
{
    return std::ranges::any_of(m_model.rules(), [text = QString::number(port)](const RuleRow &rule) {
        return rule.cells.first().text == text;
    });
}

int RuleSection::freePort() const
{
    int port = m_kind == RuleTableModel::Kind::Http ? 8080 : 22;
    while (hasPort(port))
        ++port;
    return port;
}

QString RuleSection::freePath(int port) const
{
    const bool hasRoot
        = std::ranges::any_of(m_model.rules(), [](const RuleRow &rule) { return rule.cells.last().text == "/"_L1; });
    return hasRoot ? u"/%1"_s.arg(port) : u"/"_s;
}

void RuleSection::addRule()
{
    const int port = freePort();
    const QString name = port == 22 ? u"SSH"_s : u"Port %1"_s.arg(port);
    add(port, name, freePath(port), true);
}

void RuleSection::addKnown(const KnownService &service)
{
    add(service.port, QString::fromLatin1(service.name), QString::fromLatin1(service.path), false);
}

void RuleSection::add(int port, const QString &name, const QString &path, bool isEdited)
{
    QJsonObject rule{{u"port"_s, port}, {u"name"_s, name}};
    if (m_kind == RuleTableModel::Kind::Http)
        rule.insert(u"path"_s, path);
    const QString list = m_model.list();
    const qsizetype count = qMax<qsizetype>(0, itemCount(m_buffer.readNow(), list));
    const QString title = tr("Add the rule %1").arg(name);
    if (!tell({m_buffer.edit(addingOf(list + u"/-"_s, rule), title), {itemPointer(list, count)}}))
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(m_model.index(static_cast<int>(count), 0));
    if (isEdited)
        m_table->editCurrent();
}

void RuleSection::removeSelected()
{
    tell(removeItems(m_buffer, m_table->selectedRules()));
}

void RuleSection::editRuleAbove()
{
    if (m_table->currentIndex().isValid())
        m_ruleAbove->beginEdit();
}

void RuleSection::duplicateSelected()
{
    if (!m_table->isEditing())
        tell(duplicateItems(m_buffer, m_table->selectedRules()));
}

void RuleSection::shiftSelected(int by)
{
    if (!m_table->isEditing())
        tell(shiftItems(m_buffer, m_table->selectedRules(), by));
}

bool RuleSection::copySelected()
{
    const QStringList rules = m_table->selectedRules();
    const auto text = textOfItems(m_buffer, rules);
    if (!text)
        return tell({{{}, {}, {text.error(), {}}}, {}});
    if (!rules.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
    return !rules.isEmpty();
}

void RuleSection::paste()
{
    const QString list = m_model.list();
    const QStringList selected = m_table->selectedRules();
    const qsizetype index
        = selected.isEmpty() ? qMax<qsizetype>(0, itemCount(m_buffer.readNow(), list)) : lastIndex(selected.last()) + 1;
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    if (tell(insertItems(m_buffer, list, index, text)))
        m_table->setFocus();
}

bool RuleSection::tell(const ItemsEdited &done)
{
    if (!done.isAccepted()) {
        m_message->setError(done.acceptance.refusal.error.summary);
        emit refused(done.acceptance.refusal);
        return false;
    }
    m_message->setWarning(whatWentAlong(done));
    m_table->selectRules(done.pointers);
    return true;
}

bool RuleSection::showPlace(const QString &pointer)
{
    const bool isOurs = pointer == m_model.list() || pointer.startsWith(m_model.list() + u'/');
    if (isOurs)
        m_table->showPlace(pointer);
    else
        m_table->clearSelection();
    return isOurs;
}

void RuleSection::openMenu(const QPoint &where)
{
    if (m_rowActions.isEmpty())
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : std::as_const(m_rowActions)) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

}
