#include "views/actions/mnemonics.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class MnemonicsTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheWordsRemain_data();
    void onlyTheWordsRemain();
};

void MnemonicsTest::onlyTheWordsRemain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"Save"_s << u"Save"_s;
    QTest::newRow("first letter") << u"&Save"_s << u"Save"_s;
    QTest::newRow("inside") << u"Wrap li&nes…"_s << u"Wrap lines…"_s;
    QTest::newRow("Chinese") << u"保存(&S)"_s << u"保存"_s;
    QTest::newRow("Chinese, dialog follows") << u"推送归档(&P)…"_s << u"推送归档…"_s;
    QTest::newRow("Chinese, label") << u"服务器(&H)："_s << u"服务器："_s;
    QTest::newRow("before a space") << u"Save (&S)"_s << u"Save"_s;
    QTest::newRow("other brackets stay") << u"&Logs (all)"_s << u"Logs (all)"_s;
    QTest::newRow("doubled") << u"&Push && pull"_s << u"Push & pull"_s;
}

void MnemonicsTest::onlyTheWordsRemain()
{
    QFETCH(const QString, text);
    QTEST(withoutMnemonic(text), "expected");
}

QTEST_GUILESS_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
