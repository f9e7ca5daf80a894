#pragma once

#include <QWidget>

class QAction;

namespace quaymaster
{

class ViewState;

/// One page of the main window. The sidebar lists panes by title, icon and badge; the shell shows one at a time.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString id() const = 0; ///< "operations"; never translated, names what is remembered
    virtual QString title() const = 0; ///< in the language of now
    virtual QString iconName() const = 0; ///< of resources/icons
    virtual QString badge() const { return {}; } ///< a few characters beside the title, such as a count

    /// What stands in the tool bar above the pane; nullptr: a separator.
    virtual QList<QAction *> toolBarActions() const { return {}; }

    /// Where who comes by keyboard begins; nullptr: at its first list, or else its first field.
    virtual QWidget *firstPlace() const { return nullptr; }

    virtual void refresh() { } ///< F5: read again what is shown
    virtual void focusFilter() { } ///< Ctrl+F

    /// Keys begin with id().
    virtual void saveState(ViewState &) const { }
    virtual void restoreState(ViewState &) { }

signals:
    void badgeChanged();
};

}
