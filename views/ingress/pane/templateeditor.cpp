#include "views/ingress/pane/templateeditor.h"

#include "models/core/wording.h"
#include "models/ingress/document/pointerat.h"
#include "models/ingress/yaml/textlines.h"
#include "views/ingress/form/ingressentrylist.h"
#include "views/ingress/form/ingressform.h"
#include "views/ingress/pane/listchooser.h"
#include "views/ingress/pane/saveverdict.h"
#include "views/ingress/text/ingresstext.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/focusback.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// Comments and document marks say nothing.
bool isEmpty(const QByteArray &bytes)
{
    const auto lines = bytes.sliced(TextLines(bytes).bomSize()).split('\n');
    return std::ranges::all_of(lines, [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        return text.isEmpty() || text.startsWith('#') || text == "---";
    });
}

}

TemplateEditor::TemplateEditor(std::unique_ptr<OpenFile> file, QWidget *parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_outside(new ChoiceBar(u"outsideBar"_s, u"triangle-alert"_s))
    , m_readOnly(new ChoiceBar(u"readOnlyBar"_s, u"lock"_s))
    , m_empty(new ChoiceBar(u"emptyBar"_s, u"info"_s))
    , m_compared(new ChoiceBar(u"comparedBar"_s, u"package"_s))
    , m_saved(new ChoiceBar(u"savedBar"_s, u"triangle-alert"_s))
    , m_reason(new ErrorDetails)
    , m_lists(new ListChooser(u"ingressLists"_s, [] { return tr("List i&n the file:"); }))
    , m_entries(new IngressEntryList(m_file->buffer()))
    , m_form(new IngressForm(m_file->buffer()))
    , m_text(new IngressText(m_file->buffer()))
    , m_split(new EditorSplit(*m_entries, *m_form, *m_text))
{
    setObjectName(u"ingressEditor"_s);
    layOut();
    follow();
    m_text->setBase(m_file->baseText());
    showRead();
    showOutside();
    showReadOnly();
    if (m_file->cursor() > 0)
        m_text->goTo(m_file->cursor());
}

/// What shows the buffer goes before it does, and says nothing any more.
TemplateEditor::~TemplateEditor()
{
    for (QObject *part : std::initializer_list<QObject *>{m_file.get(), &m_file->buffer(),
                                                          &m_file->buffer().undoStack(), m_entries, m_form, m_text})
        part->disconnect(this);
    delete m_split;
}

void TemplateEditor::layOut()
{
    m_reason->setObjectName(u"ingressReason"_s);
    m_text->setObjectName(u"ingress.text"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *bar : QWidgetList{m_outside, m_readOnly, m_empty, m_compared, m_saved, m_reason, m_lists})
        layout->addWidget(bar);
    layout->addWidget(m_split, 1);
    for (ChoiceBar *bar : {m_outside, m_readOnly, m_empty, m_compared, m_saved})
        new FocusBack(*bar, *m_text); // children of the bars
}

void TemplateEditor::follow()
{
    connect(m_file.get(), &OpenFile::changed, this, [this] {
        m_text->setBase(m_file->baseText());
        showOutside();
        showReadOnly();
        emit changed();
    });
    connect(&m_file->buffer(), &IngressBuffer::read, this, [this] {
        showRead();
        keepPlace();
        emit changed();
    });
    connect(m_entries, &IngressEntryList::currentChanged, this, [this](const QString &pointer) {
        m_form->setEntry(pointer);
        if (!m_isFollowing)
            mark(pointer);
    });
    connect(m_form, &IngressForm::placeChanged, this, [this](const QString &pointer) {
        if (!m_isFollowing)
            mark(pointer);
    });
    connect(&m_file->buffer().undoStack(), &QUndoStack::indexChanged, this, &TemplateEditor::stepped);
    connect(m_text, &IngressText::cursorMoved, this, &TemplateEditor::followText);
    connect(m_lists, &ListChooser::chosen, this, [this](const QString &pointer) {
        IngressReading options = m_file->buffer().options();
        options.list = pointer;
        m_file->buffer().setOptions(options);
        m_file->buffer().readNow();
    });
}

QString TemplateEditor::name() const
{
    return m_file->path().isEmpty() ? tr("New template") : QFileInfo(m_file->path()).fileName();
}

QString TemplateEditor::news() const
{
    switch (m_file->outside()) {
    case OpenFile::Outside::Changed:
        return tr("%1 was changed by another program.").arg(name());
    case OpenFile::Outside::Gone:
        return tr("%1 is not there any more. Saving writes it again.").arg(name());
    case OpenFile::Outside::Same:
        break;
    }
    return {};
}

QWidget *TemplateEditor::firstPlace() const
{
    auto *list = m_entries->findChild<QTreeView *>();
    const bool isLive = list && list->isVisibleTo(this) && list->isEnabledTo(this);
    return isLive ? static_cast<QWidget *>(list) : m_text;
}

QString TemplateEditor::entry() const
{
    return m_entries->current();
}

/// What the form has shown once stays beside text with errors, greyed.
void TemplateEditor::showRead()
{
    const IngressDocument &document = m_file->buffer().document();
    const bool hasForm = m_file->buffer().lastForm() && !m_file->isReadOnly();
    m_split->forms().setVisible(hasForm || document.isForm());
    showEmpty();
    const bool saysWhy = !document.isForm() && !hasForm && !isEmpty(document.bytes);
    if (saysWhy && (!m_reason->isVisibleTo(this) || m_reason->error() != document.whyNoForm()))
        m_reason->setError(document.whyNoForm());
    m_reason->setVisible(saysWhy);
    m_lists->offer(document, m_file->buffer().options().list);
    if (m_file->buffer().isCurrent() && SaveVerdict::errorsOf(document) == 0)
        m_saved->withdraw();
    if (m_entries->current().isEmpty())
        m_entries->setCurrent(u"/0"_s);
    m_form->setEntry(m_entries->current());
}

void TemplateEditor::showEmpty()
{
    if (!isEmpty(m_file->buffer().bytes()) || m_file->isReadOnly())
        m_empty->withdraw();
    else if (!m_empty->isVisibleTo(this))
        m_empty->ask([] { return tr("There is no template in this file yet."); },
                     {{u"insert"_s, [] { return tr("Insert a te&mplate"); }, [this] { emit templateWanted(); }}});
}

void TemplateEditor::compareWith(const Reference &image, const QList<int> &ports)
{
    const auto setPorts = [this](const std::optional<ImagePorts> &exposed) {
        IngressReading options = m_file->buffer().options();
        options.exposedPorts = exposed;
        m_file->buffer().setOptions(options);
    };
    setPorts(ImagePorts{image.toString().toUtf8(), QSet<int>(ports.cbegin(), ports.cend())});
    QStringList numbers;
    for (const int port : ports)
        numbers.append(QString::number(port));
    const auto sentence = [name = image.toString(), numbers] {
        return numbers.isEmpty() ? tr("Compared with %1, which exposes no TCP port.").arg(name)
                                 : tr("Compared with %1, which exposes the TCP ports %2.").arg(name, listed(numbers));
    };
    const auto stop = [this, setPorts] {
        setPorts({});
        m_compared->withdraw();
    };
    m_compared->ask(sentence, {{u"stop"_s, [] { return tr("Sto&p comparing"); }, stop}});
}

void TemplateEditor::showOutside()
{
    const bool offersMerge = m_file->isEdited() && !m_file->isReadOnly();
    if (m_file->outside() == m_shownOutside && m_file->theirs() == m_shownTheirs && offersMerge == m_offersMerge)
        return;
    m_shownOutside = m_file->outside();
    m_shownTheirs = m_file->theirs();
    m_offersMerge = offersMerge;
    if (m_shownOutside == OpenFile::Outside::Same)
        m_outside->withdraw();
    else
        m_outside->ask([this] { return news(); }, outsideChoices());
}

/// The first comes and goes as the person begins to edit, and no other moves.
QList<ChoiceBar::Choice> TemplateEditor::outsideChoices()
{
    const auto keepText
        = [isEdited = m_file->isEdited()] { return isEdited ? tr("&Keep mine") : tr("&Keep what is open"); };
    const ChoiceBar::Choice mine{u"keep"_s, keepText, [this] { m_file->keepMine(); }};
    if (m_shownOutside == OpenFile::Outside::Gone)
        return {mine};
    const ChoiceBar::Choice reload{u"reload"_s, [] { return tr("Re&load"); }, [this] { m_file->reload(); }};
    const ChoiceBar::Choice merge{u"merge"_s, [] { return tr("&Merge"); },
                                  [this] {
                                      if (!m_file->merge())
                                          emit conflictFound();
                                  }};
    return m_offersMerge ? QList{merge, reload, mine} : QList{reload, mine};
}

/// It can be looked at, selected and copied as any other.
void TemplateEditor::showReadOnly()
{
    m_file->buffer().setLock(whyReadOnly());
    if (!m_file->isReadOnly()) {
        m_readOnly->withdraw();
        return;
    }
    if (m_readOnly->isVisibleTo(this))
        return;
    const auto why = [this] { return whyReadOnly(); };
    if (m_file->foreign())
        m_readOnly->ask(why,
                        {{u"convert"_s, [] { return tr("Convert to &UTF-8…"); }, [this] { emit conversionWanted(); }}});
    else
        m_readOnly->ask(why, {});
}

/// Empty: it is not.
QString TemplateEditor::whyReadOnly() const
{
    if (!m_file->isReadOnly())
        return {};
    return m_file->foreign()
        ? tr("The file is %1, not UTF-8, and is not edited as it is.").arg(m_file->foreign()->encoding)
        : tr("The file is too large, or no text that is known: it is only shown.");
}

/// What is found is told in sentences of the language that it was found in.
void TemplateEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_file->buffer().setLock(whyReadOnly());
    m_file->buffer().readAgain();
}

/// What it names may be gone, or another one stands there by now.
void TemplateEditor::keepPlace()
{
    if (const QWidget *focus = QApplication::focusWidget(); focus && m_text->isAncestorOf(focus)) {
        followText(m_text->cursorOffset());
        return;
    }
    QString place = m_place;
    while (!place.isEmpty() && !spanAt(m_file->buffer().document(), place))
        place.truncate(place.lastIndexOf(u'/'));
    setPlace(place);
}

void TemplateEditor::setPlace(const QString &pointer)
{
    if (std::exchange(m_place, pointer) != pointer)
        emit placeChanged(pointer);
}

/// What the form is at, in the text.
void TemplateEditor::mark(const QString &pointer)
{
    if (const auto span = spanAt(m_file->buffer().document(), pointer); span && m_file->buffer().isCurrent())
        m_text->showSpan(*span);
    setPlace(pointer);
}

/// Only where the person moves it: an edit of the form moves it too.
void TemplateEditor::followText(qsizetype offset)
{
    m_file->setCursor(offset);
    const QWidget *focus = QApplication::focusWidget();
    if (!m_file->buffer().isCurrent() || !focus || !m_text->isAncestorOf(focus))
        return;
    const QString pointer = pointerAt(m_file->buffer().document(), offset);
    m_isFollowing = true;
    if (!pointer.isEmpty()) {
        m_entries->setCurrent(pointer);
        m_form->showPlace(pointer);
    }
    m_isFollowing = false;
    setPlace(pointer);
}

void TemplateEditor::showPlace(const QString &pointer)
{
    m_isFollowing = true;
    m_entries->setCurrent(pointer);
    m_form->showPlace(pointer);
    m_isFollowing = false;
    mark(pointer);
}

void TemplateEditor::goTo(qsizetype offset)
{
    m_text->goTo(offset);
    followText(offset);
}

void TemplateEditor::tellSaved()
{
    const int errors = SaveVerdict::errorsOf(m_file->buffer().readNow());
    if (errors == 0)
        return;
    m_saved->ask([errors] { return SaveVerdict::afterSaving(errors); },
                 {{u"first"_s, [] { return tr("Go to the first error"); }, [this] { goToFirstError(); }},
                  {u"okay"_s, [] { return tr("Oka&y"); }, [this] { m_saved->withdraw(); }}});
}

void TemplateEditor::goToFirstError()
{
    const QList<Diagnostic> &found = m_file->buffer().readNow().diagnostics;
    const auto first = std::ranges::find_if(found, &Diagnostic::isError);
    if (first != found.cend())
        goTo(first->span.begin);
}

}
