#include "views/widgets/listcontent.h"

#include "views/widgets/filtermodel.h"
#include "views/widgets/stalebar.h"
#include "views/widgets/statepage.h"

#include <QAction>
#include <QStackedLayout>

namespace quaymaster
{

ListContent::ListContent(QWidget &view, const FilterModel &rows, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_rows(rows)
    , m_page(new StatePage)
    , m_stale(new StaleBar)
    , m_stack(new QStackedLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stale);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(&m_view);
    m_stack->addWidget(m_page);
    connect(m_page, &StatePage::retryRequested, this, &ListContent::retryRequested);
    connect(m_page, &StatePage::clearFilterRequested, this, &ListContent::clearFilterRequested);
    connect(m_stale, &StaleBar::retryRequested, this, &ListContent::retryRequested);
}

void ListContent::setLoading()
{
    m_state = State::Loading;
    showWhatIsThere();
}

void ListContent::setLoaded()
{
    m_state = State::Loaded;
    showWhatIsThere();
}

void ListContent::setError(const Error &error, const QDateTime &readAt)
{
    m_state = State::Failed;
    m_error = error;
    m_readAt = readAt;
    showWhatIsThere();
}

void ListContent::setEmpty(std::function<QString()> sentence, QAction *first)
{
    m_emptySentence = std::move(sentence);
    m_firstAction = first;
    showWhatIsThere();
}

void ListContent::showWhatIsThere()
{
    const bool isEmpty = m_rows.rowCount() == 0;
    const QWidget *shownBefore = m_stack->currentWidget();
    const QWidget *focus = window()->focusWidget(); // also while a dialog is in front
    const bool hadFocus = focus && (focus == shownBefore || shownBefore->isAncestorOf(focus));
    if (isEmpty)
        showPage();
    m_stack->setCurrentWidget(isEmpty ? m_page : &m_view);
    if (m_state == State::Failed && !isEmpty)
        m_stale->setStale(m_readAt, m_error);
    else
        m_stale->clear();
    if (hadFocus)
        passFocusOn(focus, shownBefore);
}

/// Keys work where the person was, whatever stands there now.
void ListContent::passFocusOn(const QWidget *before, const QWidget *shownBefore)
{
    const QWidget *shown = m_stack->currentWidget();
    if (shown == shownBefore && before != m_page && before->isVisibleTo(this))
        return;
    if (shown == &m_view) {
        m_view.setFocus();
        return;
    }
    m_page->setFocus();
    // A list that is emptied is often about to load: only then is it known what the page will be.
    QMetaObject::invokeMethod(this, &ListContent::settleFocus, Qt::QueuedConnection);
}

/// The page itself takes no keys, and has the focus while it loads only.
void ListContent::settleFocus()
{
    const bool isPages = m_stack->currentWidget() == m_page && window()->focusWidget() == m_page;
    if (isPages && m_state != State::Loading && !m_page->focusButton())
        emit focusGivenUp();
}

void ListContent::showPage()
{
    const QAbstractItemModel *all = m_rows.sourceModel();
    if (all && all->rowCount() > 0)
        m_page->setNoMatch(m_rows.filter());
    else if (m_state == State::Loading)
        m_page->setLoading();
    else if (m_state == State::Failed)
        m_page->setError(m_error);
    else
        m_page->setEmpty(m_emptySentence, m_firstAction);
}

}
