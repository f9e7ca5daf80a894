#include "views/widgets/dayfield.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QInputMethodEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class DayFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDayIsTypedInManyWays_data();
    void aDayIsTypedInManyWays();
    void whatIsNoDayIsMarkedAndCountsAsNone();
    void arrowKeysGoFromDayToDay();
    void theCalendarOpensByKeysAndGivesTheFocusBack();
    void noDayIsAnEmptyField();

private:
    std::unique_ptr<DayField> m_field;
};

void DayFieldTest::init()
{
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    m_field = std::make_unique<DayField>();
    m_field->show();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    m_field->setFocus();
}

void DayFieldTest::cleanup()
{
    m_field.reset();
    QLocale::setDefault(QLocale::c());
}

void DayFieldTest::aDayIsTypedInManyWays_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *way : {"20261102", "2026-11-02", "2026/11/2", "2026.11.02", " 2026-11-2 "})
        QTest::newRow(way) << QString::fromLatin1(way);
    QTest::newRow("Chinese") << u"2026年11月2日"_s;
}

void DayFieldTest::aDayIsTypedInManyWays()
{
    QFETCH(const QString, typed);
    m_field->setDay(QDate(2020, 1, 1));
    QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier); // what was there goes
    QInputMethodEvent input;
    input.setCommitString(typed);
    QApplication::sendEvent(m_field.get(), &input);
    QCOMPARE(m_field->day(), QDate(2026, 11, 2));
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QCOMPARE(m_field->text(), QLocale().toString(QDate(2026, 11, 2), QLocale::ShortFormat)); // as in tables
    QCOMPARE(m_field->day(), QDate(2026, 11, 2));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(dayIn(u"11/2/26"_s), QDate(2026, 11, 2)); // tables there write a short year
}

void DayFieldTest::whatIsNoDayIsMarkedAndCountsAsNone()
{
    const QColor plain = m_field->palette().color(QPalette::Text);
    QTest::keyClicks(m_field.get(), u"2026-13-4"_s);
    QVERIFY(!m_field->day().isValid());
    QCOMPARE(m_field->palette().color(QPalette::Text), plain); // who types is not scolded
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QVERIFY(m_field->palette().color(QPalette::Text) != plain);
    QVERIFY(m_field->toolTip().contains(u"no day"_s));
    QTest::keyClick(m_field.get(), Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(m_field->palette().color(QPalette::Text), plain);
}

void DayFieldTest::arrowKeysGoFromDayToDay()
{
    QTest::keyClick(m_field.get(), Qt::Key_Up);
    QCOMPARE(m_field->day(), QDate::currentDate()); // and not some day long ago
    QTest::keyClick(m_field.get(), Qt::Key_Down);
    QCOMPARE(m_field->day(), QDate::currentDate().addDays(-1));
}

void DayFieldTest::theCalendarOpensByKeysAndGivesTheFocusBack()
{
    QTest::keyClick(m_field.get(), Qt::Key_F4);
    auto *calendar = m_field->findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate::currentDate());
    QTest::keyClick(calendar->focusWidget(), Qt::Key_Escape);
    QVERIFY(!calendar->isVisible());
    QVERIFY(!m_field->day().isValid());
    QTest::keyClick(m_field.get(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(calendar->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(m_field->day(), QDate::currentDate());
}

void DayFieldTest::noDayIsAnEmptyField()
{
    const QSignalSpy changed(m_field.get(), &DayField::dayChanged);
    m_field->setDay(QDate(2026, 11, 2));
    QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_field.get(), Qt::Key_Delete);
    QVERIFY(!m_field->day().isValid());
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(DayFieldTest)
#include "tst_dayfield.moc"
