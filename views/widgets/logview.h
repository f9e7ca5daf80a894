#pragma once

#include "views/widgets/colors.h"

#include <QDateTime>
#include <QWidget>

class QPlainTextEdit;

namespace quaymaster
{

class ViewState;

/// One line of a log, as it is shown.
struct LogText
{
    QDateTime time; ///< UTC
    QString text;
    Tone tone = Tone::Neutral;
};

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

    QPlainTextEdit &editor() const { return *m_editor; }

    // For the action registry. Object names: this object's name + ".find", ".follow", ".wrap", ".times", ".save".
    QList<QAction *> logActions() const { return m_actions; }

private:
    QPlainTextEdit *m_editor;
    QList<QAction *> m_actions;
};

}
