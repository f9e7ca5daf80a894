#pragma once

#include "views/widgets/logtext.h"

#include <QPlainTextEdit>

namespace quaymaster
{

/// The lines of a log, with their times in a column at the left, which is not part of the text. Stays at the end while
/// it follows; it stops when the person scrolls up, and follows again at the bottom.
class LogEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LogEditor(QWidget *parent = nullptr);

    void append(const QList<LogText> &lines);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following);

    bool hasTimes() const { return m_hasTimes; }
    void setTimes(bool shown);
    void setWrapped(bool wrapped);

    QString textWithTimes() const; ///< everything, with ISO times

signals:
    void followingChanged(bool following);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override; ///< with the times that are shown

private:
    class Times;
    class Colors;

    void makeRoom();
    void paintTimes(QPaintEvent *event);
    void scrolled(int value);
    void goToEnd();

    Times *m_times;
    Colors *m_colors;
    bool m_hasTimes = true;
    bool m_isFollowing = true;
    int m_place = 0; ///< of the scroll bar, when it was last seen
    bool m_isOurs = false; ///< what scrolls now is not the person
};

}
