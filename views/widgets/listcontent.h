#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QPointer>
#include <QWidget>
#include <functional>

class QAction;
class QStackedLayout;

namespace quaymaster
{

class FilterModel;
class StaleBar;
class StatePage;

/// A list while it has rows, with a bar above it when they are old; else the page that says why there is nothing.
class ListContent : public QWidget
{
    Q_OBJECT

public:
    /// Takes `view`. `rows` are what it shows; they live longer than this.
    ListContent(QWidget &view, const FilterModel &rows, QWidget *parent = nullptr);

    // As FilteredTable says.
    void setLoading();
    void setLoaded();
    void setError(const Error &error, const QDateTime &readAt);
    void setEmpty(std::function<QString()> sentence, QAction *first);

    void showWhatIsThere(); ///< again: rows have come or gone

    StatePage &page() const { return *m_page; }

signals:
    void retryRequested();
    void clearFilterRequested();
    void focusGivenUp(); ///< what had the focus is gone, and nothing here can take it

private:
    enum class State { Loaded, Loading, Failed };

    void showPage();
    void passFocusOn(const QWidget *before, const QWidget *shownBefore);
    void settleFocus();

    QWidget &m_view;
    const FilterModel &m_rows;
    StatePage *m_page;
    StaleBar *m_stale;
    QStackedLayout *m_stack;
    State m_state = State::Loaded;
    Error m_error;
    QDateTime m_readAt;
    std::function<QString()> m_emptySentence;
    QPointer<QAction> m_firstAction;
};

}
