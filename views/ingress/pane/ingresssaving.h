#pragma once

#include "views/ingress/pane/unsavedquestion.h"

#include "models/core/result.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace quaymaster
{

class TemplateEditor;
class IngressTabs;
class Settings;

/// How open files come to the disk, and what the person is asked before.
class IngressSaving final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void()>;

    /// All outlive it.
    IngressSaving(IngressTabs &tabs, Settings &settings, QWidget &pane);

    /// `then` is called once it is written, never otherwise.
    void save(TemplateEditor &editor, const Then &then = {});
    void saveAs(TemplateEditor &editor, const Then &then = {});
    void close(TemplateEditor &editor); ///< asks where something is not saved
    void closeAll(const Then &then); ///< asks once for all; `then`: all is saved or given up
    void merge(TemplateEditor &editor); ///< by hand
    void convert(TemplateEditor &editor); ///< after it has said what changes

signals:
    void saved(quaymaster::TemplateEditor &editor);
    void failed(const quaymaster::Error &error);

private:
    using Editors = QList<QPointer<TemplateEditor>>;

    void tellSaved(TemplateEditor &editor, const Then &then);
    void preview(TemplateEditor &editor, const Then &then);
    void write(TemplateEditor &editor, const Then &then);
    void writeAs(TemplateEditor &editor, const QString &path, const Then &then);
    void ask(const QList<TemplateEditor *> &editors, const Then &then);
    void settle(const Editors &editors, UnsavedQuestion::Choice choice, const Then &then);
    void saveNext(Editors editors, const Then &then);
    void openTheirs(TemplateEditor &editor);

    IngressTabs &m_tabs;
    Settings &m_settings;
    QWidget &m_pane;
};

}
