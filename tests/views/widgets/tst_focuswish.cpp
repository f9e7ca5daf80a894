#include "views/widgets/focuswish.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace quaymaster;

class TestFocusWish : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void itIsGranted();
    void withoutItNothingMoves();
    void itIsGrantedOnce();
    void theNextActTakesItBack_data();
    void theNextActTakesItBack();
    void theKeyThatMadeItDoesNot();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_here = nullptr;
    QLineEdit *m_there = nullptr;
    FocusWish *m_wish = nullptr;
};

void TestFocusWish::init()
{
    m_window = std::make_unique<QWidget>();
    m_here = new QLineEdit;
    m_there = new QLineEdit;
    m_wish = new FocusWish(*m_there);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_here);
    layout->addWidget(m_there);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_here->setFocus();
}

void TestFocusWish::itIsGranted()
{
    m_wish->make();
    QCoreApplication::processEvents();
    QVERIFY(m_here->hasFocus());
    m_wish->grant();
    QVERIFY(m_there->hasFocus());
}

void TestFocusWish::withoutItNothingMoves()
{
    m_wish->grant();
    QVERIFY(m_here->hasFocus());
}

void TestFocusWish::itIsGrantedOnce()
{
    m_wish->make();
    m_wish->grant();
    m_here->setFocus();
    m_wish->grant();
    QVERIFY(m_here->hasFocus());
}

void TestFocusWish::theNextActTakesItBack_data()
{
    QTest::addColumn<bool>("isKey");
    QTest::newRow("key") << true;
    QTest::newRow("click") << false;
}

void TestFocusWish::theNextActTakesItBack()
{
    QFETCH(const bool, isKey);
    m_wish->make();
    QCoreApplication::processEvents();
    if (isKey)
        QTest::keyClick(m_here, Qt::Key_Home);
    else
        QTest::mouseClick(m_here, Qt::LeftButton);
    m_wish->grant();
    QVERIFY(m_here->hasFocus());
}

/// It goes on to the parents of the widget that had it.
void TestFocusWish::theKeyThatMadeItDoesNot()
{
    connect(m_here, &QLineEdit::returnPressed, m_wish, &FocusWish::make);
    QTest::keyClick(m_here, Qt::Key_Return);
    m_wish->grant();
    QVERIFY(m_there->hasFocus());
}

QTEST_MAIN(TestFocusWish)
#include "tst_focuswish.moc"
