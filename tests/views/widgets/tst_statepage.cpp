#include "views/widgets/statepage.h"

#include "tests/views/widgetwalk.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class StatePageTest : public QObject
{
    Q_OBJECT

private slots:
    void errorsAreToldApart_data();
    void errorsAreToldApart();
    void statesDifferToTheEye();
    void anEmptyPageOffersWhatToDoFirst();
    void theButtonClearsTheFilterOrTriesAgain();
    void anotherErrorIsSpokenToo();
    void evidenceIsBehindDetails();
    void everybodyCanUseIt();
};

using State = StatePage::State;

void StatePageTest::errorsAreToldApart_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<State>("state");
    QTest::newRow("unauthorized") << Error::Kind::Unauthorized << State::Forbidden;
    QTest::newRow("forbidden") << Error::Kind::Forbidden << State::Forbidden;
    QTest::newRow("network") << Error::Kind::Network << State::Offline;
    QTest::newRow("timeout") << Error::Kind::Timeout << State::Offline;
    QTest::newRow("tls") << Error::Kind::Tls << State::Failed;
    QTest::newRow("server") << Error::Kind::Server << State::Failed;
    QTest::newRow("not found") << Error::Kind::NotFound << State::Failed;
}

void StatePageTest::errorsAreToldApart()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const State, state);
    StatePage page;
    page.setError({kind, u"Do this next."_s, {}});
    QCOMPARE(page.state(), state);
    QCOMPARE(page.findChild<QLabel *>(u"summary"_s)->text(), u"Do this next."_s);
}

void StatePageTest::statesDifferToTheEye()
{
    StatePage page;
    page.resize(400, 300);
    QSet<QString> titles;
    QList<QImage> pictures;
    const auto look = [&] {
        titles.insert(page.findChild<QLabel *>(u"stateTitle"_s)->text());
        const QImage picture = page.grab().toImage();
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    };
    page.setLoading();
    look();
    page.setEmpty({});
    look();
    page.setNoMatch(u"x"_s);
    look();
    for (const Error::Kind kind : {Error::Kind::Forbidden, Error::Kind::Network, Error::Kind::Server}) {
        page.setError({kind, u"No."_s, {}});
        look();
    }
    QCOMPARE(titles.size(), 6);
}

void StatePageTest::anEmptyPageOffersWhatToDoFirst()
{
    StatePage page;
    page.setEmpty([] { return u"Hosts are listed here."_s; });
    page.show();
    const auto *button = page.findChild<QPushButton *>(u"stateButton"_s);
    QVERIFY(!button->isVisible());
    QVERIFY(!page.findChild<QLabel *>(u"stateTitle"_s)->isVisible()); // the sentence says it all
    QAction add(u"Add Host…"_s);
    page.setEmpty([] { return u"Hosts are listed here."_s; }, &add);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Add Host…"_s);
    QCOMPARE(page.findChild<QLabel *>(u"stateText"_s)->text(), u"Hosts are listed here."_s);
}

void StatePageTest::theButtonClearsTheFilterOrTriesAgain()
{
    StatePage page;
    const QSignalSpy cleared(&page, &StatePage::clearFilterRequested);
    const QSignalSpy retried(&page, &StatePage::retryRequested);
    auto *button = page.findChild<QPushButton *>(u"stateButton"_s);
    page.show();
    page.setNoMatch(u"x"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(cleared.size(), 1);
    page.setError({});
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(retried.size(), 1);
    QCOMPARE(cleared.size(), 1);
}

void StatePageTest::anotherErrorIsSpokenToo()
{
    StatePage page;
    page.show();
    page.setError({Error::Kind::Server, u"The host is too busy."_s, {}});
    QVERIFY(page.accessibleName().contains(u"The host is too busy."_s));
    page.setError({Error::Kind::Server, u"The host broke down."_s, {}});
    QVERIFY(page.accessibleName().contains(u"The host broke down."_s));
}

void StatePageTest::evidenceIsBehindDetails()
{
    StatePage page;
    page.setError({Error::Kind::Server, u"It broke."_s, u"GET /v2/: 500"_s});
    page.show();
    const auto *evidence = page.findChild<QPlainTextEdit *>(u"evidence"_s);
    QVERIFY(!evidence->isVisible());
    QTest::mouseClick(page.findChild<QToolButton *>(u"toggleDetails"_s), Qt::LeftButton);
    QVERIFY(evidence->isVisible());
    QCOMPARE(evidence->toPlainText(), u"GET /v2/: 500"_s);
}

void StatePageTest::everybodyCanUseIt()
{
    StatePage page;
    page.setError({Error::Kind::Server, u"It broke."_s, u"GET /v2/: 500"_s});
    page.show();
    QTest::mouseClick(page.findChild<QToolButton *>(u"toggleDetails"_s), Qt::LeftButton);
    QCOMPARE(accessibilityProblems(page), {});
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(page.findChild<QPushButton *>(u"stateButton"_s)->text(), u"⟦Try again⟧"_s);
    QCOMPARE(page.findChild<QLabel *>(u"stateTitle"_s)->text(), u"⟦That did not work⟧"_s);
    QCoreApplication::removeTranslator(&brackets);
}

QTEST_MAIN(StatePageTest)
#include "tst_statepage.moc"
