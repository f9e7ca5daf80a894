#include "views/ingress/form/imagenames.h"

#include "models/ingress/template/ingressformat.h"
#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/ingresstext.h"
#include "models/ingress/template/jsonpointer.h"
#include "models/ingress/yaml/editplace.h"
#include "views/ingress/form/flowlayout.h"
#include "views/ingress/form/itemedits.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QStringList namesOf(const YamlNode *list)
{
    QStringList names;
    if (list && list->isSequence())
        for (const YamlNode &name : list->children)
            names.append(QString::fromUtf8(name.value));
    return names;
}

QStringList commentsOf(const YamlTree &tree, const YamlPath &list, const QString &pointer)
{
    const auto names = existing(tree, list, *pointerTokens(parentPointer(pointer)));
    // Of names in brackets the comment behind them all has a field of its own.
    if (!names || nodeAt(tree.root, *names).isFlow())
        return {};
    QStringList comments = ingressCommentsAbove(tree, list, pointer);
    comments.append(ingressComment(tree, list, pointer));
    comments.removeAll(QString());
    return comments;
}

}

ImageNames::ImageNames(IngressBuffer &buffer, QWidget *parent)
    : QWidget(parent)
    , m_buffer(buffer)
    , m_flow(new FlowLayout)
    , m_field(new QLineEdit)
    , m_message(new FieldMessage(m_field))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_flow);
    layout->addWidget(m_message);
    m_field->setObjectName(u"imageName"_s);
    m_field->setMinimumWidth(fontMetrics().height() * 12);
    m_field->installEventFilter(this);
    m_message->setObjectName(u"imageNameMessage"_s);
    m_flow->insertWidget(0, m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &ImageNames::commit);
    keepTranslated(this, [this] {
        m_field->setPlaceholderText(tr("Add an image name"));
        m_field->setAccessibleName(tr("Image name"));
        m_names.clear(); // their tips follow the language
        rebuild();
        readAgain();
    });
}

void ImageNames::setEntry(const QString &pointer)
{
    if (m_entry != pointer) {
        giveUp();
        m_marked = -1;
        m_message->clear();
    }
    m_entry = pointer;
    readAgain();
}

QString ImageNames::listPointer() const
{
    return m_entry + u"/imageNames"_s;
}

void ImageNames::readAgain()
{
    const IngressDocument *document = m_buffer.lastForm();
    if (!document || m_entry.isEmpty())
        return;
    const YamlTree &tree = document->tree();
    const auto path = existing(tree, *document->list, *pointerTokens(listPointer()));
    const YamlNode *list = path ? &nodeAt(tree.root, *path) : nullptr;
    const auto refusal = path ? refusalAt(tree, *path) : std::nullopt;
    const bool isOther = list && !list->isSequence() && !list->isEmpty();
    m_lock = refusal ? refusal->summary : isOther ? tr("This is no list. Edit it as text.") : m_buffer.lock();
    const QStringList names = namesOf(list);
    if (names != m_names && m_edited < 0) {
        m_names = names;
        rebuild();
    }
    showLock();
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        tellComments(*m_chips.at(i), commentsOf(tree, *document->list, itemPointer(listPointer(), i)));
}

void ImageNames::tellComments(QPushButton &chip, const QStringList &comments)
{
    QString tip = !m_lock.isEmpty() ? m_lock : tr("Enter or F2 changes this name, Delete removes it.");
    for (const QString &comment : comments)
        tip += u"\n# "_s + comment;
    chip.setToolTip(tip);
    chip.setAccessibleDescription(comments.join(u' '));
}

void ImageNames::rebuild()
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        focused = m_chips.at(i)->hasFocus() ? i : focused;
        m_flow->removeWidget(m_chips.at(i));
        m_chips.at(i)->hide();
        m_chips.at(i)->deleteLater(); // it may be what is being clicked
    }
    m_chips.clear();
    for (const QString &name : std::as_const(m_names)) {
        QPushButton *made = chip(name);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), made);
        setTabOrder(m_chips.isEmpty() ? static_cast<QWidget *>(m_field) : m_chips.last(), made);
        m_chips.append(made);
        made->show();
    }
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_field);
    // Tab goes to the proxy of what it meets first: with the field in that place it would pass the names.
    setFocusProxy(m_chips.isEmpty() ? static_cast<QWidget *>(m_field) : m_chips.first());
    if (focused >= 0)
        focusChip(focused);
    m_flow->invalidate();
    updateGeometry();
}

void ImageNames::showLock()
{
    const bool isLocked = !m_lock.isEmpty();
    m_field->setEnabled(!isLocked);
    m_field->setToolTip(m_lock);
    for (QPushButton *chip : std::as_const(m_chips)) {
        const auto actions = chip->actions();
        for (QAction *action : actions)
            action->setEnabled(!isLocked);
    }
}

QPushButton *ImageNames::chip(const QString &name)
{
    auto *button = new QPushButton(this);
    const qsizetype index = m_chips.size();
    button->setObjectName(u"imageName%1"_s.arg(index));
    button->setText(name.isEmpty() ? tr("(empty)") : QString(name).replace(u'&', u"&&"_s));
    button->setIcon(icon(isImageName(name.toUtf8()) ? u"box"_s : u"circle-alert"_s));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Image name %1").arg(name));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, index] { edit(index); });
    auto *change = new QAction(icon(u"pencil"_s), tr("&Change the name"), button);
    auto *removal = new QAction(icon(u"trash-2"_s), tr("&Remove the name"), button);
    change->setObjectName(u"imageName.change"_s);
    removal->setObjectName(u"imageName.remove"_s);
    connect(change, &QAction::triggered, this, [this, index] { edit(index); });
    connect(removal, &QAction::triggered, this, [this, index] { remove(index); });
    button->addActions({change, removal});
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
    return button;
}

QString ImageNames::currentPlace() const
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        if (m_chips.at(i)->hasFocus() || (m_edited == i && m_field->hasFocus()))
            return itemPointer(listPointer(), i);
    return {};
}

bool ImageNames::showPlace(const QString &pointer)
{
    const bool isOurs = pointer == listPointer() || parentPointer(pointer) == listPointer();
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setDown(isOurs && pointer == itemPointer(listPointer(), i));
    return isOurs;
}

bool ImageNames::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype index = m_chips.indexOf(qobject_cast<QPushButton *>(watched));
    if (event->type() == QEvent::FocusIn && index >= 0)
        emit placeChanged(itemPointer(listPointer(), index));
    if (event->type() == QEvent::FocusOut && watched == m_field)
        commit();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (index >= 0)
        return chipKey(index, key);
    if (watched == m_field && key == Qt::Key_Escape && (m_edited >= 0 || !m_field->text().isEmpty())) {
        giveUp();
        return true;
    }
    return false;
}

bool ImageNames::chipKey(qsizetype index, int key)
{
    switch (key) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(index);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(index);
        return true;
    case Qt::Key_Left:
        focusChip(index - 1);
        return true;
    case Qt::Key_Right:
        focusChip(index + 1);
        return true;
    default:
        return false;
    }
}

void ImageNames::focusChip(qsizetype index)
{
    if (index < 0)
        return;
    QWidget *target = index < m_chips.size() ? static_cast<QWidget *>(m_chips.at(index)) : m_field;
    target->setFocus(Qt::TabFocusReason);
}

void ImageNames::edit(qsizetype index)
{
    if (!m_lock.isEmpty()) {
        m_message->setWarning(m_lock);
        return;
    }
    commit();
    if (index >= m_names.size())
        return;
    m_flow->removeWidget(m_field);
    m_flow->insertWidget(static_cast<int>(index), m_field);
    m_field->setText(m_names.at(index));
    m_field->setFocus();
    m_field->selectAll();
    m_edited = index;
    m_chips.at(index)->hide();
    m_flow->invalidate();
}

/// Back to its place at the end.
void ImageNames::giveUp()
{
    const qsizetype edited = std::exchange(m_edited, -1);
    m_field->clear();
    m_message->clear();
    if (edited < 0)
        return;
    const bool hadFocus = m_field->hasFocus();
    m_flow->removeWidget(m_field);
    m_flow->insertWidget(static_cast<int>(m_chips.size()), m_field);
    if (edited < m_chips.size())
        m_chips.at(edited)->show();
    readAgain();
    if (hadFocus)
        focusChip(edited);
}

void ImageNames::commit()
{
    const QString typed = m_field->text().trimmed();
    const bool isSame = m_edited >= 0 && typed == m_names.value(m_edited);
    if (isSame || (m_edited < 0 && typed.isEmpty())) {
        giveUp();
        return;
    }
    const QString stripped = QString::fromUtf8(imageNameOf(typed.toUtf8()));
    const QString name = isImageName(typed.toUtf8()) || stripped.isEmpty() ? typed : stripped;
    if (m_edited >= 0) {
        taken(m_buffer.edit(settingOf(itemPointer(listPointer(), m_edited), name), tr("Change an image name")), typed,
              name);
        return;
    }
    const bool hasList = itemCount(m_buffer.readNow(), listPointer()) > 0;
    const auto adding = hasList ? addingOf(listPointer() + u"/-"_s, name) : addingOf(listPointer(), QJsonArray{name});
    taken(m_buffer.edit(adding, tr("Add an image name")), typed, name);
}

bool ImageNames::taken(const Acceptance &acceptance, const QString &typed, const QString &name)
{
    if (!acceptance.document) {
        m_message->setError(acceptance.refusal.error.summary);
        emit refused(acceptance.refusal);
        return false;
    }
    giveUp();
    if (typed != name)
        m_message->setWarning(tr("Only the name %1 is written: registry and tag do not belong here.").arg(name));
    return true;
}

void ImageNames::removeCurrent()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        if (m_chips.at(i)->hasFocus()) {
            remove(i);
            return;
        }
}

void ImageNames::remove(qsizetype index)
{
    if (!m_lock.isEmpty()) {
        m_message->setWarning(m_lock);
        return;
    }
    const Acceptance done = m_buffer.edit(removingOf(itemPointer(listPointer(), index)), tr("Remove an image name"));
    if (taken(done, {}, {}))
        focusChip(qMin(index, m_chips.size() - 1));
}

}
