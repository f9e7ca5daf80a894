#include "views/shell/altletters.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// Alt and a letter choose a button or nothing, and are never text.
class TestAltLetters : public QObject
{
    Q_OBJECT

private slots:
    void typeNothing_data();
    void typeNothing();
    void goOnPressingButtons();
    void otherKeysGoOnTyping_data();
    void otherKeysGoOnTyping();
    void reachWhatTheFieldStandsIn();

private:
    AltLetters m_altLetters;
};

namespace
{

struct Form : QDialog
{
    QVBoxLayout layout{this};
    QLineEdit line;
    QPlainTextEdit text;
    QPushButton button{u"&Plan"_s};
    QList<int> keys; ///< that came this far

    Form()
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{&line, &text, &button})
            layout.addWidget(widget);
        show();
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        keys.append(event->key());
        QDialog::keyPressEvent(event);
    }
};

}

void TestAltLetters::typeNothing_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("Alt and Shift") << (Qt::AltModifier | Qt::ShiftModifier);
    QTest::newRow("on the keypad") << (Qt::AltModifier | Qt::KeypadModifier);
}

void TestAltLetters::typeNothing()
{
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    Form form;
    form.button.setEnabled(false);
    QTest::sendKeyEvent(QTest::Click, &form.line, Qt::Key_P, u"p"_s, modifiers);
    QTest::sendKeyEvent(QTest::Click, &form.text, Qt::Key_P, u"p"_s, modifiers);
    QVERIFY2(form.line.text().isEmpty(), qPrintable(form.line.text()));
    QVERIFY(form.text.toPlainText().isEmpty());
}

void TestAltLetters::goOnPressingButtons()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.line.setFocus();
    QSignalSpy clicked(&form.button, &QPushButton::clicked);
    QTest::keyClick(&form, Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(clicked.size(), 1);
    QVERIFY(form.line.text().isEmpty());
}

void TestAltLetters::otherKeysGoOnTyping_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("none") << Qt::KeyboardModifiers();
    QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("AltGr") << Qt::KeyboardModifiers(Qt::GroupSwitchModifier);
}

void TestAltLetters::otherKeysGoOnTyping()
{
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    Form form;
    QTest::sendKeyEvent(QTest::Click, &form.line, Qt::Key_Q, u"@"_s, modifiers);
    QCOMPARE(form.line.text(), u"@"_s);
}

void TestAltLetters::reachWhatTheFieldStandsIn()
{
    Form form;
    QTest::sendKeyEvent(QTest::Press, &form.line, Qt::Key_P, u"p"_s, Qt::AltModifier);
    QVERIFY(form.keys.contains(Qt::Key_P));
}

QTEST_MAIN(TestAltLetters)
#include "tst_altletters.moc"
