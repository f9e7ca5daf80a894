#include "views/ingress/form/ingressform.h"

#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/ingresstext.h"
#include "models/ingress/template/jsonpointer.h"
#include "models/ingress/template/knownservice.h"
#include "models/ingress/yaml/yamledit.h"
#include "views/ingress/form/commentfield.h"
#include "views/ingress/form/commentlines.h"
#include "views/ingress/form/frozenbar.h"
#include "views/ingress/form/imagenames.h"
#include "views/ingress/form/ingressformactions.h"
#include "views/ingress/form/itemedits.h"
#include "views/ingress/form/rulesection.h"
#include "views/ingress/form/ruletable.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/localkeys.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// The value of an optional text of the entry; nothing: the key is not there.
std::optional<YamlPath> pathIn(const IngressDocument &document, const QString &pointer)
{
    return pathOf(document.tree(), *document.list, *pointerTokens(pointer));
}

QString othersOf(const YamlTree &tree, const YamlNode &entry)
{
    constexpr qsizetype most = 200;
    QStringList others;
    for (qsizetype pair = 0; entry.isMap() && pair < entry.pairCount(); ++pair)
        if (!isKeyOf(IngressMap::Entry, entry.key(pair).value))
            others.append(QString::fromUtf8(entry.key(pair).value + ": " + tree.textOf(entry.pairValue(pair).span))
                              .simplified()
                              .left(most));
    return others.join(u'\n');
}

}

IngressForm::IngressForm(IngressBuffer &buffer, QWidget *parent)
    : QWidget(parent)
    , m_buffer(buffer)
    , m_frozen(new FrozenBar)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_above(new CommentLines(buffer))
    , m_namesAbove(new CommentLines(buffer))
    , m_typeAbove(new CommentLines(buffer))
    , m_namesLabel(new QLabel)
    , m_names(new ImageNames(buffer))
    , m_namesComment(new CommentField(buffer))
    , m_typeLabel(new QLabel)
    , m_type(new QLineEdit)
    , m_typeComment(new CommentField(buffer))
    , m_typeMessage(new FieldMessage(m_type))
    , m_http(new RuleSection(buffer, RuleTableModel::Kind::Http))
    , m_tcp(new RuleSection(buffer, RuleTableModel::Kind::Tcp))
    , m_others(new WrappedLabel)
    , m_actions(new IngressFormActions(*this))
{
    setObjectName(u"ingress.form"_s);
    layOut();
    connectParts();
    connectActions();
    keepTranslated(this, [this] {
        setTexts();
        m_frozen->readAgain(m_buffer);
        showEntry();
    });
    readAgain();
}

IngressForm::~IngressForm() = default;

void IngressForm::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frozen);
    layout->addWidget(m_scroll, 1);
    m_scroll->setObjectName(u"ingressFormScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content->setObjectName(u"ingressFormContent"_s);
    auto *rows = new QVBoxLayout(m_content);
    rows->addWidget(m_above);
    rows->addWidget(fields());
    rows->addWidget(m_http);
    rows->addWidget(m_tcp);
    rows->addWidget(m_others);
    rows->addStretch(1);
    m_others->setObjectName(u"entryOthers"_s);
    m_http->setActions(m_actions->ofHttp());
    m_tcp->setActions(m_actions->ofTcp());
    for (RuleSection *section : {m_http, m_tcp})
        section->setRowActions(m_actions->ofRows());
    m_scroll->setWidget(m_content);
}

QWidget *IngressForm::fields()
{
    m_type->setObjectName(u"entryType"_s);
    m_typeMessage->setObjectName(u"entryTypeMessage"_s);
    m_above->setObjectName(u"entryAbove"_s);
    m_namesAbove->setObjectName(u"imageNamesAbove"_s);
    m_typeAbove->setObjectName(u"entryTypeAbove"_s);
    m_namesAbove->hideWhileEmpty();
    m_typeAbove->hideWhileEmpty();
    m_namesComment->setObjectName(u"imageNamesComment"_s);
    m_typeComment->setObjectName(u"entryTypeComment"_s);
    m_namesLabel->setBuddy(m_names);
    m_typeLabel->setBuddy(m_type);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->addWidget(m_namesAbove, 0, 1, 1, 2);
    grid->addWidget(m_namesLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_names, 1, 1);
    grid->addWidget(m_namesComment, 1, 2, Qt::AlignTop);
    grid->addWidget(m_typeAbove, 2, 1, 1, 2);
    grid->addWidget(m_typeLabel, 3, 0);
    grid->addWidget(m_type, 3, 1);
    grid->addWidget(m_typeComment, 3, 2);
    grid->addWidget(m_typeMessage, 4, 1, 1, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    return box;
}

void IngressForm::connectParts()
{
    connect(&m_buffer, &IngressBuffer::read, this, &IngressForm::readAgain);
    connect(&m_buffer, &IngressBuffer::lockChanged, this, &IngressForm::readAgain);
    connect(m_type, &QLineEdit::editingFinished, this, &IngressForm::commitType);
    m_type->installEventFilter(this);
    connect(m_names, &ImageNames::placeChanged, this, &IngressForm::placeChanged);
    connect(m_names, &ImageNames::placeChanged, this, &IngressForm::setActionState);
    connect(m_names, &ImageNames::refused, this, &IngressForm::refused);
    const auto tell = [this](const Refusal &refusal) {
        m_typeMessage->setError(refusal.error.summary);
        emit refused(refusal);
    };
    for (CommentField *comment : {m_namesComment, m_typeComment}) {
        connect(comment, &CommentField::refused, this, tell);
        connect(comment, &CommentField::entered, this, &IngressForm::placeChanged);
    }
    for (CommentLines *comment : {m_above, m_namesAbove, m_typeAbove}) {
        connect(comment, &CommentLines::refused, this, tell);
        connect(comment, &CommentLines::entered, this, &IngressForm::placeChanged);
        connect(comment, &CommentLines::accepted, m_typeMessage, &FieldMessage::clear);
    }
    for (RuleSection *section : {m_http, m_tcp}) {
        section->table().addActions(m_actions->withKeys());
        section->table().installEventFilter(this);
        connect(section, &RuleSection::refused, this, &IngressForm::refused);
        connect(section, &RuleSection::placeChanged, this, [this, section](const QString &pointer) {
            m_isInTcp = section == m_tcp;
            setActionState();
            emit placeChanged(pointer);
        });
    }
}

void IngressForm::connectActions()
{
    using Actions = IngressFormActions;
    connect(m_actions, &Actions::addHttpWanted, m_http, &RuleSection::addRule);
    connect(m_actions, &Actions::addTcpWanted, m_tcp, &RuleSection::addRule);
    connect(m_actions, &Actions::jupyterWanted, m_http, [this] { m_http->addKnown(KnownServices::jupyterlab); });
    connect(m_actions, &Actions::tensorboardWanted, m_http, [this] { m_http->addKnown(KnownServices::tensorboard); });
    connect(m_actions, &Actions::sshWanted, m_tcp, [this] { m_tcp->addKnown(KnownServices::ssh); });
    connect(m_actions, &Actions::editWanted, this, [this] { rules().table().editCurrent(); });
    connect(m_actions, &Actions::commentWanted, this, [this] { rules().table().editComment(); });
    connect(m_actions, &Actions::duplicateWanted, this, [this] { rules().duplicateSelected(); });
    connect(m_actions, &Actions::commentAboveWanted, this, [this] { rules().editRuleAbove(); });
    connect(m_actions, &Actions::upWanted, this, [this] { rules().shiftSelected(-1); });
    connect(m_actions, &Actions::downWanted, this, [this] { rules().shiftSelected(1); });
    connect(m_actions, &Actions::copyWanted, this, [this] { rules().copySelected(); });
    connect(m_actions, &Actions::pasteWanted, this, [this] { rules().paste(); });
    connect(m_actions, &Actions::cutWanted, this, [this] {
        if (rules().copySelected())
            rules().removeSelected();
    });
    connect(m_actions, &Actions::removeWanted, this, [this] {
        if (isInNames())
            m_names->removeCurrent();
        else
            rules().removeSelected();
    });
}

void IngressForm::setTexts()
{
    m_namesLabel->setText(tr("Image names"));
    m_typeLabel->setText(tr("Type"));
    m_namesComment->setWhat(m_namesLabel->text());
    m_typeComment->setWhat(m_typeLabel->text());
    m_above->setWhere(tr("Comment above this entry"));
    m_namesAbove->setWhere(tr("Comment above the image names"));
    m_typeAbove->setWhere(tr("Comment above the type"));
    m_type->setPlaceholderText(tr("not written"));
}

void IngressForm::setEntry(const QString &pointer)
{
    if (pointer == m_entry)
        return;
    m_entry = pointer;
    m_typeMessage->clear();
    m_type->setModified(false);
    readAgain();
}

void IngressForm::showPlace(const QString &pointer)
{
    const QStringList tokens = pointerTokens(pointer).value_or(QStringList());
    if (tokens.isEmpty())
        return;
    setEntry(u'/' + tokens.first());
    const QSignalBlocker quiet(this); // it was not the person who went there
    m_names->showPlace(pointer);
    for (RuleSection *section : {m_http, m_tcp})
        if (section->showPlace(pointer)) {
            m_isInTcp = section == m_tcp;
            showSection(*section);
        }
    setActionState();
}

/// Up and down only: a form that is wider than its place stays at its beginning.
void IngressForm::showSection(const QWidget &section)
{
    const int top = section.mapTo(m_content, QPoint()).y();
    m_scroll->ensureVisible(m_scroll->horizontalScrollBar()->value(), top + section.height() / 2, 0,
                            section.height() / 2);
}

QList<QAction *> IngressForm::formActions()
{
    QList<QAction *> actions = m_actions->all();
    actions.removeAll(nullptr);
    return actions;
}

bool IngressForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_http->table() || watched == &m_tcp->table()) // a table would take some of these keys
        return handleLocalKeys(*event, m_actions->withKeys()) || QWidget::eventFilter(watched, event);
    if (watched == m_type && event->type() == QEvent::FocusIn)
        emit placeChanged(m_entry + u"/type"_s);
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_type || !isEscape || !m_type->isModified())
        return QWidget::eventFilter(watched, event);
    m_type->setModified(false);
    m_typeMessage->clear();
    showEntry();
    return true;
}

void IngressForm::readAgain()
{
    m_frozen->readAgain(m_buffer);
    const IngressDocument *document = m_buffer.lastForm();
    const bool isThere = document && !m_entry.isEmpty() && pathIn(*document, m_entry).has_value();
    m_content->setVisible(isThere);
    m_content->setEnabled(m_buffer.document().isForm());
    if (!isThere) {
        setActionState();
        return;
    }
    m_names->setEntry(m_entry);
    m_above->setPlace(m_entry);
    m_namesAbove->setPlace(m_entry + u"/imageNames"_s);
    m_typeAbove->setPlace(m_entry + u"/type"_s);
    m_namesComment->setPlace(m_entry + u"/imageNames"_s);
    m_typeComment->setPlace(m_entry + u"/type"_s);
    for (RuleSection *section : {m_http, m_tcp}) {
        section->setEntry(m_entry);
        section->readAgain();
    }
    showEntry();
    setActionState();
    const auto comments = m_content->findChildren<CommentField *>();
    for (CommentField *comment : comments)
        comment->setReadOnly(m_buffer.isLocked());
}

void IngressForm::showEntry()
{
    const IngressDocument *document = m_buffer.lastForm();
    const auto entry = document ? pathIn(*document, m_entry) : std::nullopt;
    if (!entry || m_entry.isEmpty())
        return;
    const YamlTree &tree = document->tree();
    const auto type = pathIn(*document, m_entry + u"/type"_s);
    const auto refusal = type ? whyNotSettable(tree, *type) : std::nullopt;
    const QString lock = refusal ? refusal->summary : m_buffer.lock();
    m_type->setReadOnly(!lock.isEmpty());
    m_type->setToolTip(lock);
    const QString read = type ? QString::fromUtf8(nodeAt(tree.root, *type).value) : QString();
    if (!m_type->isModified() && m_type->text() != read) // the same text again would end what is being composed
        m_type->setText(read);
    const QString others = othersOf(tree, nodeAt(tree.root, *entry));
    m_others->setText(others.isEmpty() ? QString() : tr("Other keys, which stay as they are:") + u'\n' + others);
    m_others->setVisible(!others.isEmpty());
}

void IngressForm::commitType()
{
    if (!m_type->isModified() || m_entry.isEmpty())
        return;
    const QString typed = m_type->text();
    const IngressDocument *document = m_buffer.lastForm();
    const auto there = document ? pathIn(*document, m_entry + u"/type"_s) : std::nullopt;
    if (typed.isEmpty() && !there) {
        m_type->setModified(false);
        return;
    }
    const QString pointer = m_entry + u"/type"_s;
    const Acceptance done
        = m_buffer.edit(typed.isEmpty() ? removingOf(pointer) : settingOf(pointer, typed), tr("Change the type"));
    if (!done.document) {
        m_typeMessage->setError(done.refusal.error.summary);
        emit refused(done.refusal);
        return;
    }
    m_type->setModified(false);
    m_typeMessage->clear();
    showEntry();
}

void IngressForm::setActionState()
{
    const bool isShown = m_content->isEnabled() && !m_content->isHidden();
    m_actions->setState({isShown, isShown && !m_buffer.isLocked(),
                         rules().table().currentIndex().isValid() || isInNames(),
                         m_http->hasPort(KnownServices::jupyterlab.port),
                         m_http->hasPort(KnownServices::tensorboard.port), m_tcp->hasPort(KnownServices::ssh.port)});
}

RuleSection &IngressForm::rules() const
{
    return m_isInTcp ? *m_tcp : *m_http;
}

bool IngressForm::isInNames() const
{
    return !m_names->currentPlace().isEmpty();
}

}
