#include "app/commandline/transferrequests.h"

#include "models/credentials/credential.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

QString textOf(const std::optional<QRegularExpression> &pattern)
{
    return pattern ? pattern->pattern() : u"(none)"_s;
}

bool isSame(const decltype(CopyRequest::source) &one, const decltype(CopyRequest::source) &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *archive = std::get_if<ArchiveSource>(&one)) {
        const auto &second = std::get<ArchiveSource>(other);
        return archive->path == second.path && archive->name == second.name && archive->index == second.index;
    }
    if (const auto *reference = std::get_if<Reference>(&one))
        return *reference == std::get<Reference>(other);
    const auto &first = std::get<TagSelection>(one);
    const auto &second = std::get<TagSelection>(other);
    return first.repository == second.repository && textOf(first.pattern) == textOf(second.pattern);
}

bool isSame(const TransferRequest &one, const TransferRequest &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *pull = std::get_if<PullRequest>(&one)) {
        const auto &second = std::get<PullRequest>(other);
        return pull->source == second.source && pull->target == second.target && pull->platforms == second.platforms;
    }
    if (const auto *check = std::get_if<CheckRequest>(&one))
        return check->references == std::get<CheckRequest>(other).references;
    const auto &first = std::get<CopyRequest>(one);
    const auto &second = std::get<CopyRequest>(other);
    return isSame(first.source, second.source) && first.destinations == second.destinations
        && first.platforms == second.platforms && first.referrers == second.referrers && first.force == second.force
        && first.dryRun == second.dryRun;
}

CopyRequest copyOf(const QString &source, const QStringList &destinations)
{
    CopyRequest request{*Reference::parse(source), {}, {}};
    for (const QString &destination : destinations)
        request.destinations.append(*Reference::parse(destination));
    return request;
}

}

/// What the window does and what the command line reads are the same.
class TestTransferRequests : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    RunContext context() const { return {{}, {}, *Workspace::open(m_folder.filePath(u"workspace"_s))}; }
    QString archive(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        return file.fileName();
    }

private slots:
    void aRequestBecomesWordsAndItselfAgain_data()
    {
        QTest::addColumn<TransferRequest>("request");
        const CopyRequest plain = copyOf(u"a.example/team/x:1.0"_s, {u"127.0.0.1:5000/x"_s, u"b.example/y:2"_s});
        QTest::newRow("sync") << TransferRequest(plain);
        CopyRequest changed = plain;
        changed.platforms = {*Platform::parse(u"linux/arm64"_s), *Platform::parse(u"linux/arm/v6"_s),
                             *Platform::parse(u"windows/amd64"_s)};
        QTest::newRow("platforms") << TransferRequest(changed);
        changed = plain;
        changed.referrers = true;
        QTest::newRow("referrers") << TransferRequest(changed);
        changed = plain;
        changed.force = true;
        QTest::newRow("force") << TransferRequest(changed);
        changed = plain;
        changed.dryRun = true;
        QTest::newRow("dry run") << TransferRequest(changed);
        changed.referrers = changed.force = true;
        changed.source = *Reference::parse(u"a.example/x@sha256:"_s + QString(64, u'a'));
        QTest::newRow("by digest, with all of it") << TransferRequest(changed);
        changed = copyOf(u"unused"_s, {u"b.example/x"_s});
        changed.source = TagSelection{*Repository::parse(u"a.example/x"_s), {}};
        QTest::newRow("all tags") << TransferRequest(changed);
        for (const QString &pattern : {u"v1\\..*"_s, u"a b'\"$|--"_s, u"=x"_s}) {
            changed.source = TagSelection{*Repository::parse(u"a.example/x"_s), QRegularExpression(pattern)};
            QTest::newRow(qPrintable(u"tags "_s + pattern)) << TransferRequest(changed);
        }
        const std::initializer_list<ArchiveSource> sources{{archive(u"app.tar"_s), {}, -1},
                                                           {archive(u"with space: and ü.tar"_s), {}, -1},
                                                           {archive(u"-dash.tar"_s), {}, -1},
                                                           {archive(u"app.tar"_s), u"team/app:1.0"_s, -1},
                                                           {archive(u"app.tar"_s), {}, 3}};
        for (const ArchiveSource &source : sources) {
            changed.source = source;
            QTest::newRow(qPrintable(u"push "_s + argumentsFor(TransferRequest(changed)).at(2)))
                << TransferRequest(changed);
        }
        PullRequest pull{*Reference::parse(u"a.example/x:1"_s), m_folder.filePath(u"out.tar"_s), {}};
        QTest::newRow("pull") << TransferRequest(pull);
        pull.platforms = {*Platform::parse(u"linux/arm64"_s)};
        QTest::newRow("pull of a platform") << TransferRequest(pull);
        QTest::newRow("test") << TransferRequest(
            CheckRequest{{*Reference::parse(u"nginx"_s), *Reference::parse(u"127.0.0.1:5000/x:1"_s)}});
    }

    void aRequestBecomesWordsAndItselfAgain()
    {
        QFETCH(const TransferRequest, request);
        RunContext run = context();
        const auto read = transferRequestIn(argumentsFor(request), run);
        QVERIFY2(read, read ? "" : qPrintable(read.error().summary + read.error().detail));
        QVERIFY(isSame(*read, request));
    }

    void lastingOptionsGoIntoTheContext()
    {
        RunContext run = context();
        run.network.transfers = 9;
        run.network.hosts.insert(u"a.example"_s, {false, false, u"/own.pem"_s, {}, {}});
        const QStringList words{u"sync"_s,
                                u"--plain-http=b.example"_s,
                                u"--insecure=a.example"_s,
                                u"--retries=2"_s,
                                u"--limit-rate=1000"_s,
                                u"--authfile=/auth.json"_s,
                                u"--"_s,
                                u"a.example/x"_s,
                                u"b.example/x"_s};
        QVERIFY(transferRequestIn(words, run));
        QVERIFY(run.network.forHost(u"b.example"_s).plainHttp);
        QVERIFY(run.network.forHost(u"a.example"_s).insecure);
        QCOMPARE(run.network.forHost(u"a.example"_s).caFile, u"/own.pem"_s); // nothing was said of it
        QCOMPARE(run.network.retries, 2);
        QCOMPARE(run.network.bytesPerSecond, 1000);
        QCOMPARE(run.network.transfers, 9);
        QVERIFY(run.credentials);
    }

    void whatIsSaidOfDockerHubIsSaidOfAllItsHosts()
    {
        const QStringList words{u"sync"_s, u"--insecure=docker.io"_s, u"--plain-http=registry-1.docker.io"_s, u"a/x"_s,
                                u"b.example/x"_s};
        RunContext run = context();
        QVERIFY(transferRequestIn(words, run));
        for (const QString &host : {u"docker.io"_s, u"registry-1.docker.io"_s, u"auth.docker.io"_s}) {
            QVERIFY2(run.network.forHost(host).insecure, qPrintable(host));
            QVERIFY2(run.network.forHost(host).plainHttp, qPrintable(host));
        }
        QVERIFY(!run.network.forHost(u"b.example"_s).insecure);
    }

    void whatCannotBeRunAgainSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nothing") << QStringList() << Error::Kind::Unsupported;
        QTest::newRow("an unknown option")
            << QStringList{u"sync"_s, u"--turbo"_s, u"a/b"_s, u"c.d/e"_s} << Error::Kind::Unsupported;
        QTest::newRow("another command") << QStringList{u"tags"_s, u"a.example/x"_s} << Error::Kind::Unsupported;
        QTest::newRow("a test of nothing")
            << QStringList{u"registry"_s, u"check"_s, u"--"_s} << Error::Kind::Unsupported;
        QTest::newRow("a test of what is none")
            << QStringList{u"registry"_s, u"check"_s, u"--"_s, u"A B"_s} << Error::Kind::Invalid;
        QTest::newRow("an archive that is gone")
            << QStringList{u"push"_s, u"--"_s, u"/nowhere/app.tar"_s, u"a.example/x:1"_s} << Error::Kind::Io;
    }

    void whatCannotBeRunAgainSaysSo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const Error::Kind, kind);
        RunContext run = context();
        const auto read = transferRequestIn(arguments, run);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
    }
};

QTEST_GUILESS_MAIN(TestTransferRequests)
#include "tst_transferrequests.moc"
