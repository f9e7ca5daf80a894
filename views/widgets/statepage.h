#pragma once

#include "models/core/error.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QPushButton;

namespace quaymaster
{

class ErrorDetails;
class IconLabel;

/// What stands in the place of a list that shows nothing, and why: a request that failed never looks like "nothing
/// there". Icon, words and one button tell the states apart. Texts follow the language.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Loading,
        Empty, ///< with a first action
        NoMatch, ///< the filter hides everything
        Forbidden,
        Offline,
        Failed,
    };

    explicit StatePage(QWidget *parent = nullptr);

    State state() const { return m_state; }

    /// `sentence` may be empty: "Loading…" says it all.
    void setLoading(std::function<QString()> sentence = {});
    /// `sentence` says what would be here; `first` is what the person most likely wants to do now.
    void setEmpty(std::function<QString()> sentence, QAction *first = nullptr);
    void setNoMatch(const QString &filter);
    /// Forbidden, Offline or Failed, by the kind of the error.
    void setError(const Error &error);

    bool focusButton(); ///< false: it shows none

signals:
    void retryRequested();
    void clearFilterRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void become(State state, std::function<QString()> sentence);
    void setTexts();
    void setButton();
    void press();

    State m_state = State::Loading;
    std::function<QString()> m_sentence;
    QPointer<QAction> m_first;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    ErrorDetails *m_details;
    QPushButton *m_button;
};

}
