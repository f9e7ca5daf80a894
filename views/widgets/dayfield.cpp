#include "views/widgets/dayfield.h"

#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QToolTip>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// A year of two digits is one of this century.
QDate inThisCentury(const QDate &day)
{
    constexpr int century = 100;
    return day.isValid() && day.year() < 1970 ? day.addYears(century) : day;
}

}

QDate dayIn(const QString &text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?$"_s);
    const QString plain = text.trimmed();
    if (const auto found = yearFirst.match(plain); found.hasMatch())
        return {found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()};
    return inThisCentury(QLocale().toDate(plain, QLocale::ShortFormat));
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

DayField::DayField(QWidget *parent)
    : QLineEdit(parent)
    , m_open(addAction(icon(u"chevron-down"_s), QLineEdit::TrailingPosition))
{
    connect(this, &QLineEdit::textChanged, this, &DayField::read);
    connect(this, &QLineEdit::editingFinished, this, &DayField::showDay);
    connect(m_open, &QAction::triggered, this, &DayField::openCalendar);
    keepTranslated(this, [this] {
        m_open->setText(tr("Calendar"));
        m_open->setToolTip(tr("Choose the day in a calendar (F4)"));
        setPlaceholderText(tr("any day"));
        mark(!text().trimmed().isEmpty() && !m_day.isValid());
        showDay();
    });
}

void DayField::setDay(const QDate &day)
{
    setText(day.isValid() ? dayText(day) : QString());
}

QSize DayField::sizeHint() const
{
    const QString widest = dayText(QDate(2028, 12, 28)) + u"000"_s;
    const int forIcon = fontMetrics().height() * 2;
    return {fontMetrics().horizontalAdvance(widest) + forIcon, QLineEdit::sizeHint().height()};
}

QSize DayField::minimumSizeHint() const
{
    return sizeHint();
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (event->key() == Qt::Key_F4 || (step < 0 && isAlt))
        openCalendar();
    else if (step != 0 && event->modifiers() == Qt::NoModifier)
        setDay(m_day.isValid() ? m_day.addDays(step) : QDate::currentDate());
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void DayField::read()
{
    const QDate day = dayIn(text());
    mark(!text().trimmed().isEmpty() && !day.isValid() && !hasFocus());
    if (day == m_day)
        return;
    m_day = day;
    emit dayChanged();
}

/// What was typed in another way is written as everywhere else.
void DayField::showDay()
{
    if (m_day.isValid() && text() != dayText(m_day))
        setText(dayText(m_day));
    const bool isWrong = !text().trimmed().isEmpty() && !m_day.isValid();
    mark(isWrong);
    if (isWrong && isVisible()) // a colour alone tells nobody why
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this);
}

void DayField::mark(bool isWrong)
{
    QPalette colors;
    if (isWrong)
        colors.setColor(QPalette::Text, toneColor(Tone::Error, palette()));
    setPalette(isWrong ? colors : QPalette());
    const QString example = dayText(QDate(2026, 11, 22));
    setToolTip(isWrong ? tr("This is no day. Write it like %1, or leave it empty.").arg(example)
                       : tr("A day like %1; empty: any day").arg(example));
    setAccessibleDescription(toolTip());
}

QCalendarWidget *DayField::calendar()
{
    if (m_calendar)
        return m_calendar;
    m_calendar = new QCalendarWidget(this);
    m_calendar->setObjectName(u"dayCalendar"_s);
    m_calendar->setWindowFlag(Qt::Popup);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (QObject *part : m_calendar->findChildren<QObject *>())
        part->installEventFilter(this);
    const auto take = [this](const QDate &day) {
        m_calendar->hide();
        setDay(day);
        setFocus();
    };
    connect(m_calendar, &QCalendarWidget::activated, this, take); // Enter, or a double click
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    return m_calendar;
}

void DayField::openCalendar()
{
    QCalendarWidget *days = calendar();
    QTextCharFormat plain;
    plain.setForeground(palette().text()); // Qt's red for the weekend is hard to read on a dark ground
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        days->setWeekdayTextFormat(day, plain);
    days->setLocale(QLocale());
    days->setSelectedDate(m_day.isValid() ? m_day : QDate::currentDate());
    days->showSelectedDate();
    days->move(mapToGlobal(rect().bottomLeft()));
    days->show();
    days->setFocus();
}

bool DayField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_calendar->hide();
        setFocus();
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

}
