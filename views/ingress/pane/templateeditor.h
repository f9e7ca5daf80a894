#pragma once

#include "models/image/reference.h"
#include "views/ingress/file/openfile.h"
#include "views/ingress/pane/choicebar.h"
#include "views/ingress/pane/editorsplit.h"

#include <QWidget>

namespace quaymaster
{

class ErrorDetails;
class IngressEntryList;
class IngressForm;
class IngressText;
class ListChooser;

/// One open file: its entries, the form of one of them and the text, which all show the same place; above them what
/// there is to say about the file.
class TemplateEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateEditor(std::unique_ptr<OpenFile> file, QWidget *parent = nullptr);
    ~TemplateEditor() override;

    OpenFile &file() { return *m_file; }
    const OpenFile &file() const { return *m_file; }
    IngressEntryList &entries() const { return *m_entries; }
    IngressForm &form() const { return *m_form; }
    IngressText &text() const { return *m_text; }
    QString name() const; ///< of the file, for a tab
    QString news() const; ///< what others have done to the file; empty: nothing that matters

    QString place() const { return m_place; }
    QWidget *firstPlace() const; ///< for the focus: the entries, or the text where that is all
    bool canUndo() const { return m_file->canUndo(); }
    bool canRedo() const { return m_file->canRedo(); }
    QString entry() const; ///< `/0`; empty: there is none
    void showPlace(const QString &pointer); ///< everywhere, without the focus
    void goTo(qsizetype offset); ///< in the text, with the focus
    /// What the rules lack of these ports, or have too many, is found until the person has seen enough of it.
    void compareWith(const Reference &image, const QList<int> &ports);

    void tellSaved(); ///< with errors: for as long as there are any, or the person wants

    EditorSplit &split() const { return *m_split; }

protected:
    void changeEvent(QEvent *event) override;

signals:
    void changed(); ///< the file's name, whether it is modified, or what was read
    void placeChanged(const QString &pointer);
    void stepped(); ///< something was done, undone or done again
    void conflictFound(); ///< the file can't be merged by itself
    void conversionWanted();
    void templateWanted(); ///< there is none in the file

private:
    void layOut();
    void follow();
    void showRead();
    void showEmpty();
    void showOutside();
    QList<ChoiceBar::Choice> outsideChoices();
    void showReadOnly();
    QString whyReadOnly() const;
    void keepPlace();
    void goToFirstError();
    void setPlace(const QString &pointer);
    void followText(qsizetype offset);
    void mark(const QString &pointer);

    std::unique_ptr<OpenFile> m_file;
    ChoiceBar *m_outside;
    ChoiceBar *m_readOnly;
    ChoiceBar *m_empty;
    ChoiceBar *m_compared;
    ChoiceBar *m_saved;
    ErrorDetails *m_reason;
    ListChooser *m_lists;
    IngressEntryList *m_entries;
    IngressForm *m_form;
    IngressText *m_text;
    EditorSplit *m_split; ///< of these three
    QString m_place;
    OpenFile::Outside m_shownOutside = OpenFile::Outside::Same;
    QByteArray m_shownTheirs;
    bool m_offersMerge = false;
    bool m_isFollowing = false;
};

}
