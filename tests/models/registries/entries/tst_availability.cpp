#include "models/registries/entries/availability.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class AvailabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void causesHaveTheNamesOfTheCommandLine_data();
    void causesHaveTheNamesOfTheCommandLine();
    void anUnknownNameIsTheServersTrouble();
    void everyCauseHasItsOwnWords();
};

void AvailabilityTest::causesHaveTheNamesOfTheCommandLine_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("name");
    const auto row = [](AvailabilityCause cause, const char *name) {
        QTest::newRow(name) << int(cause) << QString::fromLatin1(name);
    };
    row(AvailabilityCause::Ok, "ok");
    row(AvailabilityCause::Address, "address");
    row(AvailabilityCause::NameNotResolved, "name-not-resolved");
    row(AvailabilityCause::Refused, "refused");
    row(AvailabilityCause::Timeout, "timeout");
    row(AvailabilityCause::Tls, "tls");
    row(AvailabilityCause::NotFound, "not-found");
    row(AvailabilityCause::Unauthorized, "unauthorized");
    row(AvailabilityCause::Forbidden, "forbidden");
    row(AvailabilityCause::MissingOrNoRight, "missing-or-no-right");
    row(AvailabilityCause::Server, "server");
}

void AvailabilityTest::causesHaveTheNamesOfTheCommandLine()
{
    QFETCH(const int, cause);
    QFETCH(const QString, name);
    QCOMPARE(causeName(AvailabilityCause(cause)), name);
    QCOMPARE(causeNamed(name), AvailabilityCause(cause));
}

void AvailabilityTest::anUnknownNameIsTheServersTrouble()
{
    QCOMPARE(causeNamed(u"of a newer program"_s), AvailabilityCause::Server);
}

void AvailabilityTest::everyCauseHasItsOwnWords()
{
    QSet<QString> words;
    for (int cause = 0; cause <= int(AvailabilityCause::Server); ++cause)
        words.insert(causeText(AvailabilityCause(cause)));
    QCOMPARE(words.size(), 11);
    QVERIFY(!words.contains(QString()));
}

}

QTEST_GUILESS_MAIN(quaymaster::AvailabilityTest)
#include "tst_availability.moc"
