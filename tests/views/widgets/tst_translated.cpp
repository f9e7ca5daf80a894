#include "views/widgets/translated.h"

#include "tests/views/widgetwalk.h"

#include <QLabel>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TranslatedTest : public QObject
{
    Q_OBJECT

private slots:
    void textsAreSetAtOnceAndFollowTheLanguage();
    void nothingIsLeftOfAWidgetThatIsGone();
};

void TranslatedTest::textsAreSetAtOnceAndFollowTheLanguage()
{
    QWidget window;
    auto *label = new QLabel(&window);
    keepTranslated(label, [label] { label->setText(QCoreApplication::translate("quaymaster::Test", "Hosts")); });
    QCOMPARE(label->text(), u"Hosts"_s);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(label->text(), u"⟦Hosts⟧"_s);
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(label->text(), u"Hosts"_s);
}

void TranslatedTest::nothingIsLeftOfAWidgetThatIsGone()
{
    int times = 0;
    auto label = std::make_unique<QLabel>();
    keepTranslated(label.get(), [&] { ++times; });
    label.reset();
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(times, 1);
}

QTEST_MAIN(TranslatedTest)
#include "tst_translated.moc"
