#include "views/ingress/pane/ingresstabs.h"

#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QDir>
#include <QFileInfo>
#include <QTabBar>

namespace quaymaster
{

using namespace Qt::StringLiterals;

IngressTabs::IngressTabs(IngressDrafts &drafts, QWidget *parent)
    : QTabWidget(parent)
    , m_drafts(drafts)
{
    setObjectName(u"ingressTabs"_s);
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    tabBar()->setObjectName(u"ingressTabBar"_s);
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (auto *editor = qobject_cast<TemplateEditor *>(widget(index)))
            emit closeWanted(*editor);
    });
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (TemplateEditor *editor = current())
            emit editorChanged(*editor);
    });
    keepTranslated(this, [this] {
        tabBar()->setAccessibleName(tr("Open templates"));
        for (TemplateEditor *editor : editors())
            title(*editor);
    });
}

TemplateEditor *IngressTabs::current() const
{
    return qobject_cast<TemplateEditor *>(currentWidget());
}

QList<TemplateEditor *> IngressTabs::editors() const
{
    QList<TemplateEditor *> all;
    for (int i = 0; i < count(); ++i)
        if (auto *editor = qobject_cast<TemplateEditor *>(widget(i)))
            all.append(editor);
    return all;
}

QList<TemplateEditor *> IngressTabs::unsaved() const
{
    QList<TemplateEditor *> found = editors();
    found.removeIf([](const TemplateEditor *editor) { return !editor->file().isModified(); });
    return found;
}

namespace
{

/// By which name ever; of a file that is not there, as it is called.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString place = file.canonicalFilePath();
    return place.isEmpty() && !path.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : place;
}

}

/// Two windows on one file would be a conflict with oneself.
TemplateEditor *IngressTabs::find(const QString &path) const
{
    const QString wanted = placeOf(path);
    for (TemplateEditor *editor : editors())
        if (!wanted.isEmpty() && placeOf(editor->file().path()) == wanted)
            return editor;
    return nullptr;
}

Result<> IngressTabs::open(const QString &path)
{
    if (TemplateEditor *editor = find(path)) {
        setCurrentWidget(editor);
        return {};
    }
    auto file = std::make_unique<OpenFile>(m_drafts);
    if (auto read = file->read(path); !read)
        return read;
    add(std::move(file));
    return {};
}

TemplateEditor &IngressTabs::begin(const QByteArray &bytes)
{
    auto file = std::make_unique<OpenFile>(m_drafts);
    file->begin(bytes);
    return add(std::move(file));
}

/// Of two that have changed, one is without a file, so that nobody writes it over the other by accident.
bool IngressTabs::restore(IngressDraft draft)
{
    TemplateEditor *open = find(draft.path);
    const bool isTaken = open && open->file().isModified();
    if (isTaken)
        draft.path.clear();
    else if (open)
        remove(*open);
    auto file = std::make_unique<OpenFile>(m_drafts);
    file->restore(draft);
    add(std::move(file));
    return !isTaken;
}

TemplateEditor &IngressTabs::add(std::unique_ptr<OpenFile> file)
{
    if (TemplateEditor *other = current())
        m_layout = other->split().layoutState();
    auto *editor = new TemplateEditor(std::move(file));
    editor->split().restoreLayout(m_layout);
    connect(editor, &TemplateEditor::changed, this, [this, editor] {
        title(*editor);
        emit editorChanged(*editor);
    });
    addTab(editor, QString()); // the tabs own it
    title(*editor);
    emit editorAdded(*editor);
    setCurrentWidget(editor);
    emit editorChanged(*editor);
    return *editor;
}

void IngressTabs::remove(TemplateEditor &editor)
{
    m_layout = editor.split().layoutState();
    removeTab(indexOf(&editor));
    editor.deleteLater(); // we may be inside one of its signals
}

void IngressTabs::title(TemplateEditor &editor)
{
    const int tab = indexOf(&editor);
    const QString name = editor.name();
    const QString title = editor.file().isModified() ? tr("%1 (not saved)").arg(name) : name;
    const QString news = editor.news(); // whose bar is not to be seen behind another tab
    setTabText(tab, QString(title).replace(u'&', u"&&"_s));
    setTabToolTip(tab, news.isEmpty() ? editor.file().path() : editor.file().path() + u'\n' + news);
    tabBar()->setAccessibleTabName(tab, news.isEmpty() ? QString() : title + u'\n' + news);
    if (news.isEmpty())
        setTabIcon(tab, icon(editor.file().isReadOnly() ? u"lock"_s : u"file"_s));
    else
        setTabIcon(tab, icon(u"triangle-alert"_s, Tone::Warning));
}

QByteArray IngressTabs::layoutState() const
{
    const TemplateEditor *editor = current();
    return editor ? editor->split().layoutState() : m_layout;
}

void IngressTabs::restoreLayout(const QByteArray &state)
{
    m_layout = state;
    for (TemplateEditor *editor : editors())
        editor->split().restoreLayout(state);
}

void IngressTabs::setTextBelow(bool below) const
{
    for (TemplateEditor *editor : editors())
        editor->split().setTextBelow(below);
}

}
