#include "models/operations/transferrequest.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

Reference reference(const QString &text)
{
    return *Reference::parse(text);
}

QList<Reference> references(const QStringList &texts)
{
    QList<Reference> all;
    for (const QString &text : texts)
        all.append(reference(text));
    return all;
}

TransferRequest push(const ArchiveSource &source, const QStringList &destinations)
{
    return CopyRequest{source, references(destinations), {}};
}

TransferRequest sync(const QString &source, const QStringList &destinations)
{
    return CopyRequest{reference(source), references(destinations), {}};
}

TransferRequest tags(const QString &source, const QStringList &destinations, const QString &pattern = {})
{
    const auto wanted = pattern.isEmpty() ? std::nullopt : std::optional(QRegularExpression(pattern));
    return CopyRequest{TagSelection{*Repository::parse(source), wanted}, references(destinations), {}};
}

TransferRequest check(const QStringList &texts)
{
    return CheckRequest{references(texts)};
}

ImageReport image(const QString &destination, ImageReport::State state)
{
    ImageReport report;
    report.destination = destination;
    report.state = state;
    return report;
}

}

class TestTransferRequest : public QObject
{
    Q_OBJECT

private slots:
    void aRequestHasWords_data()
    {
        QTest::addColumn<TransferRequest>("request");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("title");
        CopyRequest full{reference(u"a.example/x:1"_s), references({u"b.example/x:1"_s}), {}};
        full.platforms = {*Platform::parse(u"linux/amd64"_s), *Platform::parse(u"linux/arm/v7"_s)};
        full.referrers = full.force = full.dryRun = true;
        QTest::newRow("push") << push({u"/d/my app.tar"_s, {}, -1}, {u"r.example/web:1.0"_s})
                              << QStringList{u"push"_s, u"--"_s, u"/d/my app.tar"_s, u"r.example/web:1.0"_s}
                              << u"my app.tar → r.example/web:1.0"_s;
        QTest::newRow("a named image") << push({u"/d/all.tar"_s, u"app:2"_s, -1}, {u"r.example/web"_s})
                                       << QStringList{u"push"_s, u"--"_s, u"/d/all.tar:app:2"_s, u"r.example/web"_s}
                                       << u"all.tar:app:2 → r.example/web"_s;
        QTest::newRow("a numbered image of a folder")
            << push({u"/d/layout/"_s, {}, 2}, {u"r.example/web"_s})
            << QStringList{u"push"_s, u"--"_s, u"/d/layout/@2"_s, u"r.example/web"_s} << u"layout@2 → r.example/web"_s;
        QTest::newRow("two destinations")
            << sync(u"nginx:1"_s, {u"a.example/x"_s, u"b.example/x"_s})
            << QStringList{u"sync"_s, u"--"_s, u"docker.io/library/nginx:1"_s, u"a.example/x"_s, u"b.example/x"_s}
            << u"docker.io/library/nginx:1 → a.example/x, b.example/x"_s;
        QTest::newRow("every option") << TransferRequest(full)
                                      << QStringList{u"sync"_s,
                                                     u"--referrers"_s,
                                                     u"--force"_s,
                                                     u"--dry-run"_s,
                                                     u"--platform=linux/amd64"_s,
                                                     u"--platform=linux/arm/v7"_s,
                                                     u"--"_s,
                                                     u"a.example/x:1"_s,
                                                     u"b.example/x:1"_s}
                                      << u"a.example/x:1 → b.example/x:1"_s;
        QTest::newRow("all tags") << tags(u"a.example/x"_s, {u"b.example/x"_s})
                                  << QStringList{u"sync"_s, u"--all-tags"_s, u"--"_s, u"a.example/x"_s,
                                                 u"b.example/x"_s}
                                  << u"a.example/x → b.example/x"_s;
        QTest::newRow("some tags") << tags(u"a.example/x"_s, {u"b.example/x"_s}, u"v1\\..*"_s)
                                   << QStringList{u"sync"_s, u"--tags=v1\\..*"_s, u"--"_s, u"a.example/x"_s,
                                                  u"b.example/x"_s}
                                   << u"a.example/x → b.example/x"_s;
        QTest::newRow("pull") << TransferRequest(PullRequest{reference(u"a.example/x:1"_s), u"/d/x.tar"_s, {}})
                              << QStringList{u"pull"_s, u"--"_s, u"a.example/x:1"_s, u"/d/x.tar"_s}
                              << u"a.example/x:1 → x.tar"_s;
        QTest::newRow("a test") << check({u"nginx"_s})
                                << QStringList{u"registry"_s, u"check"_s, u"--"_s, u"docker.io/library/nginx"_s}
                                << u"Test of docker.io/library/nginx"_s;
        QTest::newRow("a test of two") << check({u"a.example/x:1"_s, u"b.example/y:2"_s})
                                       << QStringList{u"registry"_s, u"check"_s, u"--"_s, u"a.example/x:1"_s,
                                                      u"b.example/y:2"_s}
                                       << u"Test of 2 image(s)"_s;
    }

    void aRequestHasWords()
    {
        QFETCH(const TransferRequest, request);
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, title);
        QCOMPARE(argumentsFor(request), arguments);
        QCOMPARE(commandOf(request), arguments.first(arguments.first() == "registry"_L1 ? 2 : 1).join(u' '));
        QCOMPARE(titleOf(request), title);
    }

    void aRelativePathIsMadeWhole()
    {
        const QStringList words = argumentsFor(push({u"app.tar"_s, {}, -1}, {u"r.example/web"_s}));
        QCOMPARE(words.at(2), QDir::currentPath() + u"/app.tar"_s);
    }

    void theShellReadsTheSameWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringList{u"push"_s, u"--"_s, u"/a/b.tar"_s, u"r.example:5000/x:1.0"_s}
                               << u"quaymaster push -- /a/b.tar r.example:5000/x:1.0"_s;
        QTest::newRow("a space") << QStringList{u"my file"_s} << u"quaymaster 'my file'"_s;
        QTest::newRow("empty") << QStringList{u""_s} << u"quaymaster ''"_s;
        QTest::newRow("a quote") << QStringList{u"it's"_s} << u"quaymaster 'it'\\''s'"_s;
        QTest::newRow("a pattern") << QStringList{u"--tags=v(1|2)\\..*"_s} << u"quaymaster '--tags=v(1|2)\\..*'"_s;
        QTest::newRow("home") << QStringList{u"~/x"_s} << u"quaymaster '~/x'"_s;
        QTest::newRow("Chinese") << QStringList{u"镜像.tar"_s} << u"quaymaster '镜像.tar'"_s;
        QTest::newRow("a new line") << QStringList{u"a\nb$(id)`id`"_s} << u"quaymaster 'a\nb$(id)`id`'"_s;
    }

    void theShellReadsTheSameWords()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, line);
        QCOMPARE(shellCommand(arguments), line);
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"quaymaster() { printf '%s\\036' \"$@\"; }; "_s + line});
        QVERIFY(shell.waitForFinished());
        QStringList read = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(036));
        read.removeLast();
        QCOMPARE(read, arguments);
    }

    void whoWritesToOnePlaceIsSeen_data()
    {
        QTest::addColumn<TransferRequest>("one");
        QTest::addColumn<TransferRequest>("other");
        QTest::addColumn<bool>("shares");
        const TransferRequest first = sync(u"a.example/x:1"_s, {u"b.example/x"_s});
        QTest::newRow("the same tag") << first << sync(u"c.example/y"_s, {u"b.example/x:1"_s}) << true;
        QTest::newRow("another tag") << first << sync(u"c.example/y"_s, {u"b.example/x:2"_s}) << false;
        QTest::newRow("all tags of it") << first << tags(u"c.example/y"_s, {u"b.example/x"_s}) << true;
        QTest::newRow("an archive's own tag") << first << push({u"/x"_s, {}, -1}, {u"b.example/x"_s}) << true;
        QTest::newRow("another repository") << first << sync(u"a.example/x:1"_s, {u"b.example/xy"_s}) << false;
        QTest::newRow("one of several") << first << sync(u"a.example/z"_s, {u"c.example/x"_s, u"b.example/x:1"_s})
                                        << true;
        const TransferRequest pull = PullRequest{reference(u"a.example/x:1"_s), u"/d/x"_s, {}};
        QTest::newRow("one folder") << pull << TransferRequest(PullRequest{reference(u"a.example/y"_s), u"/d/x/"_s, {}})
                                    << true;
        const TransferRequest test = check({u"a.example/x:1"_s});
        QTest::newRow("a test writes nothing") << test << test << false;
        QTest::newRow("another folder") << pull
                                        << TransferRequest(PullRequest{reference(u"a.example/x:1"_s), u"/d/y"_s, {}})
                                        << false;
    }

    void whoWritesToOnePlaceIsSeen()
    {
        QFETCH(const TransferRequest, one);
        QFETCH(const TransferRequest, other);
        QFETCH(const bool, shares);
        QCOMPARE(shareTarget(targetsOf(one), targetsOf(other)), shares);
        QCOMPARE(shareTarget(targetsOf(other), targetsOf(one)), shares);
    }

    void eachHostIsNamedOnce()
    {
        QCOMPARE(hostsOf(sync(u"nginx"_s, {u"a.example/x"_s, u"docker.io/me/x"_s})),
                 QStringList({u"docker.io"_s, u"a.example"_s}));
        QCOMPARE(hostsOf(push({u"/x"_s, {}, -1}, {u"127.0.0.1:5000/x"_s})), QStringList(u"127.0.0.1:5000"_s));
        QCOMPARE(hostsOf(check({u"nginx"_s, u"a.example/x"_s, u"docker.io/me/x"_s})),
                 QStringList({u"docker.io"_s, u"a.example"_s}));
        QCOMPARE(hostsOf(PullRequest{reference(u"a.example/x"_s), u"/x"_s, {}}), QStringList(u"a.example"_s));
    }

    void onlyWhatHasFailedIsLeft()
    {
        const TransferRequest request
            = sync(u"a.example/x:1"_s, {u"b.example/x"_s, u"c.example/x:2"_s, u"d.example/x"_s});
        CopyReport report;
        report.images = {image(u"b.example/x:1"_s, ImageReport::State::Succeeded),
                         image(u"c.example/x:2"_s, ImageReport::State::Failed),
                         image(u"d.example/x:1"_s, ImageReport::State::Cancelled)};
        QCOMPARE(std::get<CopyRequest>(failedOnly(request, report)).destinations,
                 references({u"c.example/x:2"_s, u"d.example/x"_s}));
    }

    void onlyTheTagsThatHaveFailedAreLeft()
    {
        const TransferRequest request = tags(u"a.example/x"_s, {u"b.example/x"_s}, u"v.*"_s);
        CopyReport report;
        report.images = {image(u"b.example/x:v1"_s, ImageReport::State::Unchanged),
                         image(u"b.example/x:v1.0"_s, ImageReport::State::Failed),
                         image(u"b.example/x:v2"_s, ImageReport::State::Cancelled)};
        const TransferRequest rest = failedOnly(request, report);
        const QString pattern = std::get<TagSelection>(std::get<CopyRequest>(rest).source)
                                    .pattern.value_or(QRegularExpression())
                                    .pattern();
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        QVERIFY(whole.match(u"v1.0"_s).hasMatch());
        QVERIFY(whole.match(u"v2"_s).hasMatch());
        QVERIFY(!whole.match(u"v1"_s).hasMatch());
        QVERIFY(!whole.match(u"v1x0"_s).hasMatch());
    }

    void onlyTheImagesThatCannotBeHadAreTestedAgain()
    {
        const TransferRequest request = check({u"a.example/x"_s, u"a.example/y:1"_s, u"a.example/z:1"_s});
        CopyReport report;
        report.images = {image({}, ImageReport::State::Succeeded), image({}, ImageReport::State::Failed)};
        report.images[0].source = u"a.example/x:latest"_s;
        report.images[1].source = u"a.example/y:1"_s;
        QCOMPARE(argumentsFor(failedOnly(request, report)),
                 argumentsFor(check({u"a.example/y:1"_s, u"a.example/z:1"_s})));
    }

    void allIsLeftWhereNothingIsKnown()
    {
        const TransferRequest test = check({u"a.example/x:1"_s});
        QCOMPARE(argumentsFor(failedOnly(test, CopyReport())), argumentsFor(test));
        const TransferRequest request = sync(u"a.example/x:1"_s, {u"b.example/x"_s});
        QCOMPARE(argumentsFor(failedOnly(request, CopyReport())), argumentsFor(request));
        const TransferRequest pull = PullRequest{reference(u"a.example/x"_s), u"/x"_s, {}};
        CopyReport report;
        report.images = {image(u"/x"_s, ImageReport::State::Failed)};
        QCOMPARE(argumentsFor(failedOnly(pull, report)), argumentsFor(pull));
    }
};

QTEST_GUILESS_MAIN(TestTransferRequest)
#include "tst_transferrequest.moc"
