#pragma once

#include "models/core/error.h"
#include "views/widgets/logtext.h"

#include <QWidget>

class QAction;
class QPlainTextEdit;
class QToolButton;

namespace quaymaster
{

class FieldMessage;
class FindBar;
class LogEditor;
class ViewState;

/// A log that grows: find (Ctrl+F, F3, Shift+F3), follow — it stops when the person scrolls up and goes on at the
/// bottom —, wrap, time stamps, copy, save. The oldest lines go when there are more than the limit.
class LogView : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);
    ~LogView() override;

    void append(const LogText &line);
    void append(const QList<LogText> &lines); ///< many at once are much faster so
    void clear();

    void setLineLimit(int lines); ///< 100,000 unless told

    /// What the log is about ("web:1.0"): the file name that "Save" proposes. Never a secret.
    void setSubject(const QString &subject);

    /// Wrap and time stamps are remembered under `key`. `state` lives longer than this.
    void remember(ViewState &state, const QString &key);

    bool isFollowing() const;
    void setFollowing(bool following);

    void openFind(); ///< Ctrl+F
    QString text() const; ///< all of it, with time stamps

    QPlainTextEdit &editor() const;

    // For the action registry, once this has an object name: NAME.find, .next, .previous, .follow, .wrap, .times,
    // .save.
    QList<QAction *> logActions() const { return m_actions; }

protected:
    bool event(QEvent *event) override;

private:
    void makeActions();
    QWidget *toolRow();
    void setTexts();
    void askWhereToSave();
    void save(const QString &path);
    void saveState();

    LogEditor *m_editor;
    FindBar *m_findBar;
    FieldMessage *m_message;
    QAction *m_find;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_follow;
    QAction *m_wrap;
    QAction *m_times;
    QAction *m_save;
    QList<QAction *> m_actions;
    QString m_subject;
    ViewState *m_state = nullptr;
    QString m_stateKey;
};

}
