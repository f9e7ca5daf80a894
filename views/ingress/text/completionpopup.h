#pragma once

#include "views/ingress/text/completions.h"

#include <QCompleter>
#include <QStringListModel>

class QKeyEvent;

namespace quaymaster
{

class IngressEditor;

/// What could come at the cursor, below it. Enter and Tab take what is chosen, Escape closes.
class CompletionPopup final : public QObject
{
    Q_OBJECT

public:
    explicit CompletionPopup(IngressEditor &editor);

    void open(); ///< asked for: all that is known for the place
    void typed(const QString &text); ///< somebody writes on: keys come by themselves
    void close();
    bool wants(const QKeyEvent &event) const; ///< only while it is open

private:
    bool isOpen() const;
    void show(const Completions &completions);
    void take(int row);

    IngressEditor &m_editor;
    QStringListModel m_labels;
    QCompleter m_completer;
    Completions m_shown;
};

}
