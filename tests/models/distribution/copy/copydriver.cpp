#include "tests/models/distribution/copy/copydriver.h"

#include "models/credentials/fixedcredential.h"

#include <QTest>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

CopyDriver::CopyDriver() = default;

CopyRequest CopyDriver::request(const QStringList &destinations) const
{
    CopyRequest request{ArchiveSource(), {}, platforms, referrers, force, dryRun};
    for (const QString &destination : destinations)
        request.destinations.append(*Reference::parse(destination));
    return request;
}

CopyReport CopyDriver::push(const QString &archive, const QStringList &destinations)
{
    CopyRequest wanted = request(destinations);
    const auto source = ArchiveSource::parse(archive);
    if (!source) {
        CopyReport report;
        report.error = source.error();
        return report;
    }
    wanted.source = *source;
    return run(wanted);
}

CopyReport CopyDriver::sync(const QString &source, const QStringList &destinations)
{
    CopyRequest wanted = request(destinations);
    wanted.source = *Reference::parse(source);
    return run(wanted);
}

CopyReport CopyDriver::syncTags(const QString &source, const QString &destination, const QString &pattern)
{
    CopyRequest wanted = request({destination});
    wanted.source = TagSelection{*Repository::parse(source),
                                 pattern.isEmpty() ? std::nullopt : std::optional(QRegularExpression(pattern))};
    return run(wanted);
}

std::unique_ptr<CopyJob> CopyDriver::job(CopyRequest request)
{
    const auto workspace = Workspace::open(m_folder.filePath(u"workspace%1"_s.arg(forgets ? ++m_runs : 0)));
    const auto fixed = [credential = credential] { return std::make_unique<FixedCredential>(credential); };
    return std::make_unique<CopyJob>(u"test"_s, std::move(request), options,
                                     credentials ? credentials : TransferJob::CredentialFactory(fixed), *workspace);
}

CopyReport CopyDriver::run(CopyRequest request)
{
    const auto copy = job(std::move(request));
    m_retries = 0;
    QObject::connect(copy.get(), &CopyJob::retrying, copy.get(), [this] { ++m_retries; });
    copy->start();
    (void)QTest::qWaitFor([&] { return copy->isOver(); }, 50'000);
    m_state = copy->state();
    return copy->report();
}

}
