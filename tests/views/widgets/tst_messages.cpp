#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/undobar.h"

#include "tests/views/widgetwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// What a screen reader says of it.
QString spoken(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

}

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void aFieldMessageTakesRoomOnlyWhenThereIsOne();
    void aFieldMessageIsSpoken();
    void aLongFieldMessageIsNotCutOff();
    void undoingIsOneClickOrOneKey();
    void anOfferGoesAwayByItself();
    void anOfferStaysUnderTheFocus();
    void aNewOfferSettlesTheOneBefore();
    void anErrorIsCopiedWithItsEvidence();
    void everybodyCanUseThem();
};

void MessagesTest::aFieldMessageTakesRoomOnlyWhenThereIsOne()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *message = new FieldMessage(field);
    layout->addWidget(field);
    layout->addWidget(message);
    window.show();
    QVERIFY(!message->isVisible());
    message->setError(u"Enter a host."_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->isError());
    QCOMPARE(field->accessibleDescription(), u"Enter a host."_s);
    message->setWarning(u"It does not use TLS."_s);
    QVERIFY(!message->isError());
    message->clear();
    QVERIFY(!message->isVisible());
    QCOMPARE(field->accessibleDescription(), QString());
}

void MessagesTest::aFieldMessageIsSpoken()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *message = new FieldMessage(field, &window);
    window.show();
    message->setError(u"Enter a host."_s);
    QCOMPARE(spoken(message), u"Enter a host."_s);
}

void MessagesTest::aLongFieldMessageIsNotCutOff()
{
    QWidget window;
    auto *form = new QFormLayout(&window);
    auto *field = new QLineEdit;
    auto *message = new FieldMessage(field);
    form->addRow(u"Host"_s, field);
    form->addRow(QString(), message);
    message->setError(QString(60, u'镜') + u' ' + QString(60, u'像'));
    window.resize(300, 100);
    window.show();
    auto *label = message->findChild<QLabel *>();
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    QVERIFY(label->height() > 2 * label->fontMetrics().height());
}

void MessagesTest::undoingIsOneClickOrOneKey()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new UndoBar;
    layout->addWidget(bar);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int undone = 0;
    const QSignalSpy dismissed(bar, &UndoBar::dismissed);
    bar->offer(u"The host was removed."_s, [&] { ++undone; });
    QVERIFY(bar->isVisible());
    QCOMPARE(spoken(bar), u"The host was removed."_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"undo"_s), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!bar->isVisible());
    bar->offer(u"The host was removed."_s, [&] { ++undone; });
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(undone, 2);
    QCOMPARE(dismissed.size(), 0);
}

void MessagesTest::anOfferGoesAwayByItself()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *above = new QLabel(u"above"_s);
    auto *bar = new UndoBar;
    layout->addWidget(above);
    layout->addWidget(bar);
    window.show();
    QTest::mouseMove(above);
    bar->setTimeout(1ms);
    const QSignalSpy dismissed(bar, &UndoBar::dismissed);
    bar->offer(u"The host was removed."_s, [] { QFAIL("nobody asked for it"); });
    QTRY_COMPARE(dismissed.size(), 1);
    QVERIFY(!bar->isVisible());
}

void MessagesTest::anOfferStaysUnderTheFocus()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit;
    auto *bar = new UndoBar;
    layout->addWidget(other);
    layout->addWidget(bar);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bar->setTimeout(1ms);
    const QSignalSpy dismissed(bar, &UndoBar::dismissed);
    bar->offer(u"The host was removed."_s, [] {});
    bar->findChild<QPushButton *>(u"undo"_s)->setFocus();
    QTest::mouseMove(other);
    QTest::qWait(20); // several times its time
    QCOMPARE(dismissed.size(), 0);
    other->setFocus();
    QTRY_COMPARE(dismissed.size(), 1);
}

void MessagesTest::aNewOfferSettlesTheOneBefore()
{
    UndoBar bar;
    const QSignalSpy dismissed(&bar, &UndoBar::dismissed);
    int second = 0;
    bar.offer(u"One."_s, [] { QFAIL("it was settled"); });
    bar.offer(u"Two."_s, [&] { ++second; });
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(bar.findChild<QLabel *>(u"undoText"_s)->text(), u"Two."_s);
    bar.findChild<QPushButton *>(u"undo"_s)->click();
    QCOMPARE(second, 1);
}

void MessagesTest::anErrorIsCopiedWithItsEvidence()
{
    ErrorDetails details;
    details.setError({Error::Kind::Server, u"It broke."_s, u"GET /v2/: 500"_s});
    details.show();
    QTest::mouseClick(details.findChild<QToolButton *>(u"copyDetails"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"It broke.\n\nGET /v2/: 500"_s);
    details.setError({Error::Kind::Server, u"It broke."_s, {}});
    QVERIFY(!details.findChild<QToolButton *>(u"toggleDetails"_s)->isVisible());
}

void MessagesTest::everybodyCanUseThem()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new UndoBar;
    auto *details = new ErrorDetails;
    layout->addWidget(bar);
    layout->addWidget(details);
    details->setError({Error::Kind::Server, u"It broke."_s, u"GET /v2/: 500"_s});
    window.show();
    bar->offer(u"The host was removed."_s, [] {});
    details->findChild<QToolButton *>(u"toggleDetails"_s)->click();
    QCOMPARE(accessibilityProblems(window), {});
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(bar->findChild<QPushButton *>(u"undo"_s)->text(), u"⟦Undo⟧"_s);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); // the key outlives the text
    QTRY_VERIFY(!bar->isVisible());
    QCoreApplication::removeTranslator(&brackets);
}

QTEST_MAIN(MessagesTest)
#include "tst_messages.moc"
