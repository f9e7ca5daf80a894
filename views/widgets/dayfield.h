#pragma once

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;

namespace quaymaster
{

/// A day, or none: typed as a person writes one, as tables show it, or as 2026-11-22 or 20261122. Up and Down go from
/// day to day; F4, Alt+Down and the sign at its end open a calendar. What is no day is marked, and counts as none.
class DayField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    const QDate &day() const { return m_day; } ///< invalid: none
    void setDay(const QDate &day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showDay();
    void mark(bool isWrong);
    void openCalendar();
    QCalendarWidget *calendar();

    QDate m_day;
    QAction *m_open;
    QCalendarWidget *m_calendar = nullptr; ///< once it has been wanted
};

/// Whatever a person may mean by `text`; invalid where it is no day.
QDate dayIn(const QString &text);
/// As tables show it.
QString dayText(const QDate &day);

}
