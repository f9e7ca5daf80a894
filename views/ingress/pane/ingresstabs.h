#pragma once

#include "views/ingress/pane/templateeditor.h"

#include <QTabWidget>

namespace quaymaster
{

/// The open files, a tab for each.
class IngressTabs final : public QTabWidget
{
    Q_OBJECT

public:
    /// `drafts` outlives it.
    explicit IngressTabs(IngressDrafts &drafts, QWidget *parent = nullptr);

    TemplateEditor *current() const;
    QList<TemplateEditor *> editors() const;
    QList<TemplateEditor *> unsaved() const;
    TemplateEditor *find(const QString &path) const; ///< nullptr: it is not open

    Result<> open(const QString &path); ///< or shows it, if it is open
    TemplateEditor &begin(const QByteArray &bytes);
    bool restore(IngressDraft draft); ///< false: as a new one, for its file is open with other changes
    void remove(TemplateEditor &editor);

    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    void setTextBelow(bool below) const; ///< of all files

signals:
    void editorAdded(quaymaster::TemplateEditor &editor);
    void editorChanged(quaymaster::TemplateEditor &editor); ///< or another one is in front
    void closeWanted(quaymaster::TemplateEditor &editor);

private:
    TemplateEditor &add(std::unique_ptr<OpenFile> file);
    void title(TemplateEditor &editor);

    IngressDrafts &m_drafts;
    QByteArray m_layout; ///< of the next one
};

}
