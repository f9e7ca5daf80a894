#pragma once

#include "models/core/error.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QPushButton;

namespace quaymaster
{

class ErrorDetails;

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

    /// `sentence` may be empty: "Loading…".
    void setLoading(std::function<QString()> sentence = {});
    /// `sentence` says what would be here; `first` is what the person most likely wants to do now.
    void setEmpty(std::function<QString()> sentence, QAction *first = nullptr);
    void setNoMatch(const QString &filter);
    /// Forbidden, Offline or Failed, by the kind of the error.
    void setError(const Error &error);

signals:
    void retryRequested();
    void clearFilterRequested();

private:
    struct Look;
    void show(State state, std::function<QString()> title, std::function<QString()> sentence);
    void setTexts();
    void pressed();

    State m_state = State::Loading;
    std::function<QString()> m_title;
    std::function<QString()> m_sentence;
    QAction *m_first = nullptr;
    QLabel *m_icon;
    QLabel *m_titleLabel;
    QLabel *m_sentenceLabel;
    ErrorDetails *m_details;
    QPushButton *m_button;
};

}
