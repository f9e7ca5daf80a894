#include "models/registries/availability/availabilityof.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using Cause = AvailabilityCause;
using Kind = Error::Kind;

namespace
{

ImageReport failed(const Error &error)
{
    ImageReport report;
    report.source = u"a.example/x:1"_s;
    report.state = ImageReport::State::Failed;
    report.error = error;
    return report;
}

ImageReport found(const QString &digest)
{
    ImageReport report;
    report.state = ImageReport::State::Succeeded;
    report.digest = digest;
    report.platforms = {u"linux/amd64"_s, u"linux/arm64"_s};
    return report;
}

}

class TestAvailabilityOf : public QObject
{
    Q_OBJECT

private slots:
    void anErrorHasACause_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, Kind kind, Error::Cause why, Cause cause) {
            QTest::newRow(name) << Error{kind, u"What to do."_s, u"GET → 1"_s, why} << static_cast<int>(cause);
        };
        row("unknown host", Kind::Network, Error::Cause::UnknownHost, Cause::NameNotResolved);
        row("refused", Kind::Network, Error::Cause::Refused, Cause::Refused);
        row("cut off", Kind::Network, Error::Cause::Other, Cause::Refused);
        row("timeout", Kind::Timeout, Error::Cause::Other, Cause::Timeout);
        row("certificate", Kind::Tls, Error::Cause::Other, Cause::Tls);
        row("no TLS", Kind::Tls, Error::Cause::NoTls, Cause::Tls);
        row("missing", Kind::NotFound, Error::Cause::Other, Cause::NotFound);
        row("not let in", Kind::Unauthorized, Error::Cause::Other, Cause::Unauthorized);
        row("locked keychain", Kind::Keychain, Error::Cause::Other, Cause::Unauthorized);
        row("no right", Kind::Forbidden, Error::Cause::Other, Cause::Forbidden);
        row("hidden", Kind::NotFound, Error::Cause::MissingOrNoRight, Cause::MissingOrNoRight);
        row("trouble", Kind::Server, Error::Cause::Other, Cause::Server);
        row("too often", Kind::RateLimited, Error::Cause::Other, Cause::Server);
    }

    void anErrorHasACause()
    {
        QFETCH(const Error, error);
        const Availability availability = availabilityOf(failed(error));
        QTEST(static_cast<int>(availability.cause), "cause");
        QCOMPARE(availability.sentence, error.summary);
        QCOMPARE(availability.evidence, error.detail);
        QVERIFY(availability.digest.isEmpty());
        QVERIFY(availability.checked.isValid());
    }

    void whatIsThereHasADigest()
    {
        const Availability availability = availabilityOf(found(u"sha256:a"_s));
        QVERIFY(availability.cause == Cause::Ok);
        QCOMPARE(availability.digest, u"sha256:a"_s);
        QCOMPARE(availability.platforms.size(), 2);
        QVERIFY(availability.sentence.isEmpty());
    }

    void whatWasCancelledWasNotTested()
    {
        ImageReport report = failed(Error::cancelled());
        QVERIFY(wasTested(report));
        report.state = ImageReport::State::Cancelled;
        QVERIFY(!wasTested(report));
        QVERIFY(!wasTested(ImageReport()));
        QVERIFY(wasTested(found(u"sha256:a"_s)));
    }
};

QTEST_GUILESS_MAIN(TestAvailabilityOf)
#include "tst_availabilityof.moc"
