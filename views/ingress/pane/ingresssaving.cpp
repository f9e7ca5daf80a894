#include "views/ingress/pane/ingresssaving.h"

#include "models/settings/settings.h"
#include "views/ingress/pane/ingresstabs.h"
#include "views/ingress/pane/mergequestion.h"
#include "views/ingress/pane/savepreview.h"
#include "views/ingress/pane/saveverdict.h"
#include "views/widgets/confirmdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace quaymaster
{

using namespace Qt::StringLiterals;

IngressSaving::IngressSaving(IngressTabs &tabs, Settings &settings, QWidget &pane)
    : QObject(&pane)
    , m_tabs(tabs)
    , m_settings(settings)
    , m_pane(pane)
{
}

void IngressSaving::save(TemplateEditor &editor, const Then &then)
{
    const OpenFile &file = editor.file();
    if (file.isReadOnly())
        return;
    const bool isGone = !QFileInfo::exists(file.path());
    if (file.path().isEmpty())
        saveAs(editor, then);
    else if (file.isModified() && m_settings.showsDifferences() && !isGone)
        preview(editor, then);
    else if (file.isModified() || isGone)
        write(editor, then);
    else if (then)
        then();
}

void IngressSaving::preview(TemplateEditor &editor, const Then &then)
{
    editor.file().buffer().readNow(); // what is wrong with it is told there
    auto *dialog = new SavePreview(editor.file(), &m_pane);
    connect(dialog, &SavePreview::shownAlways, this, [this](bool always) { m_settings.setShowsDifferences(always); });
    connect(dialog, &QDialog::accepted, &editor, [this, &editor, then] { write(editor, then); });
    dialog->open();
}

void IngressSaving::write(TemplateEditor &editor, const Then &then)
{
    const auto written = editor.file().save();
    if (!written) {
        emit failed(written.error());
        return;
    }
    tellSaved(editor, then);
}

void IngressSaving::tellSaved(TemplateEditor &editor, const Then &then)
{
    editor.tellSaved();
    emit saved(editor);
    if (then)
        then();
}

void IngressSaving::saveAs(TemplateEditor &editor, const Then &then)
{
    if (editor.file().isReadOnly())
        return;
    auto *chooser = new QFileDialog(&m_pane, tr("Save the template"));
    chooser->setObjectName(u"saveChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"yaml"_s);
    const QString path = editor.file().path();
    chooser->setDirectory(path.isEmpty() ? QDir::homePath() : QFileInfo(path).absolutePath());
    chooser->selectFile(path.isEmpty() ? u"ingress.yaml"_s : QFileInfo(path).fileName());
    connect(chooser, &QFileDialog::fileSelected, &editor,
            [this, &editor, then](const QString &chosen) { writeAs(editor, chosen, then); });
    chooser->open();
}

/// A file has one tab: the other one goes, unless something would go with it.
void IngressSaving::writeAs(TemplateEditor &editor, const QString &path, const Then &then)
{
    TemplateEditor *open = m_tabs.find(path);
    TemplateEditor *other = open == &editor ? nullptr : open;
    if (other && other->file().isModified()) {
        emit failed({Error::Kind::Conflict,
                     tr("%1 is open with changes that are not saved. Save or close it first, or choose another name.")
                         .arg(other->name()),
                     QDir::toNativeSeparators(path)});
        return;
    }
    const auto written = editor.file().saveAs(path);
    if (!written) {
        emit failed(written.error());
        return;
    }
    if (other)
        m_tabs.remove(*other);
    tellSaved(editor, then);
}

void IngressSaving::close(TemplateEditor &editor)
{
    const auto remove = [this, &editor] {
        editor.file().discard();
        m_tabs.remove(editor);
    };
    if (editor.file().isModified())
        ask({&editor}, remove);
    else
        remove();
}

void IngressSaving::closeAll(const Then &then)
{
    if (const QList<TemplateEditor *> unsaved = m_tabs.unsaved(); unsaved.isEmpty())
        then();
    else
        ask(unsaved, then);
}

/// What was said at an earlier question that came to nothing does not count any more.
void IngressSaving::ask(const QList<TemplateEditor *> &editors, const Then &then)
{
    QStringList names;
    for (TemplateEditor *editor : editors) {
        editor->file().setGivenUp(false);
        names.append(SaveVerdict::named(editor->name(), SaveVerdict::errorsOf(editor->file().buffer().readNow())));
    }
    auto *question = new UnsavedQuestion(names, &m_pane);
    connect(question, &UnsavedQuestion::chosen, this,
            [this, editors = Editors(editors.begin(), editors.end()), then](UnsavedQuestion::Choice choice) {
                settle(editors, choice, then);
            });
    question->open();
}

/// Drafts stay until the file is really left: a later question may keep the window.
void IngressSaving::settle(const Editors &editors, UnsavedQuestion::Choice choice, const Then &then)
{
    switch (choice) {
    case UnsavedQuestion::Choice::Keep:
        return;
    case UnsavedQuestion::Choice::Discard:
        for (const QPointer<TemplateEditor> &editor : editors)
            if (editor)
                editor->file().setGivenUp(true);
        then();
        return;
    case UnsavedQuestion::Choice::Save:
        saveNext(editors, then);
        return;
    }
}

/// The first that can't be saved stays, and so does all behind it.
void IngressSaving::saveNext(Editors editors, const Then &then)
{
    if (editors.isEmpty()) {
        then();
        return;
    }
    const QPointer<TemplateEditor> editor = editors.takeFirst();
    const Then next = [this, editors, then] { saveNext(editors, then); };
    if (!editor || !editor->file().isModified())
        next();
    else if (editor->file().path().isEmpty())
        saveAs(*editor, next);
    else
        write(*editor, next);
}

void IngressSaving::merge(TemplateEditor &editor)
{
    auto *question = new MergeQuestion(editor.file(), &m_pane);
    connect(question, &MergeQuestion::mineWanted, &editor, [&editor] { editor.file().keepMine(); });
    connect(question, &MergeQuestion::theirsWanted, &editor, [&editor] { editor.file().reload(); });
    connect(question, &MergeQuestion::bothWanted, &editor, [this, &editor] { openTheirs(editor); });
    connect(question, &QDialog::finished, &editor, [&editor] { editor.goTo(editor.file().cursor()); });
    question->open();
}

/// As one without a file, so that nobody writes it over the other by accident.
void IngressSaving::openTheirs(TemplateEditor &editor)
{
    const QByteArray theirs = editor.file().theirs();
    m_tabs.begin(theirs);
}

void IngressSaving::convert(TemplateEditor &editor)
{
    const auto &foreign = editor.file().foreign();
    if (!foreign)
        return;
    confirm(&m_pane,
            {tr("Convert to UTF-8"), tr("Edit %1 as UTF-8?").arg(editor.name()),
             tr("It is %1 now. The characters stay the same; every byte that is not ASCII is written differently when "
                "you save. Programs that read the file as %1 will not understand it any more.")
                 .arg(foreign->encoding),
             tr("&Convert")},
            [editor = QPointer<TemplateEditor>(&editor)] {
                if (editor)
                    editor->file().convert();
            });
}

}
