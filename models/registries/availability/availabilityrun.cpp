#include "models/registries/availability/availabilityrun.h"

#include <algorithm>

namespace quaymaster
{

using State = ImageReport::State;

namespace
{

constexpr std::chrono::milliseconds tellEvery{100};

QList<Reference> tested(const QList<Reference> &references)
{
    QList<Reference> all;
    QSet<QString> known;
    for (const Reference &reference : references) {
        const Reference whole = reference.orLatest();
        if (const QString text = whole.toString(); !known.contains(text)) {
            known.insert(text);
            all.append(whole);
        }
    }
    return all;
}

}

AvailabilityRun::AvailabilityRun(const CheckRequest &request, RegistrySession &session, std::chrono::milliseconds most)
    : m_session(session)
    , m_most(most)
    , m_references(tested(request.references))
{
    for (const Reference &reference : std::as_const(m_references)) {
        ImageReport report;
        report.source = reference.toString();
        m_progress.addImage(report);
        m_reports.append(report);
    }
    m_ticker.setInterval(tellEvery);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (m_progress.hasNews())
            tell();
    });
}

AvailabilityRun::~AvailabilityRun() = default;

void AvailabilityRun::start()
{
    m_clock.start();
    m_ticker.start();
    tell();
    QMetaObject::invokeMethod(this, &AvailabilityRun::goOn, Qt::QueuedConnection);
}

void AvailabilityRun::cancel()
{
    for (ImageReport &report : m_reports)
        if (report.state == State::Pending) {
            report.state = State::Cancelled;
            report.error = Error::cancelled();
        }
    for (qsizetype image = 0; image < m_reports.size(); ++image)
        m_progress.imageChanged(static_cast<int>(image), m_reports.at(image));
    end();
}

void AvailabilityRun::goOn()
{
    while (!m_isOver && m_next < m_references.size() && std::ssize(m_running) < width)
        begin(m_next++);
    if (m_running.empty())
        end();
}

void AvailabilityRun::begin(int image)
{
    const Reference &reference = m_references.at(image);
    if (const auto known = m_unreachable.constFind(reference.repository().host()); known != m_unreachable.cend()) {
        ImageReport report = m_reports.at(image);
        report.state = State::Failed;
        report.error = *known;
        note(image, report);
        return;
    }
    m_running.push_back(std::make_unique<ImageCheck>(m_session.client(), reference, m_most));
    ImageCheck &check = *m_running.back();
    connect(&check, &ImageCheck::finished, this, [this, image, &check] { checkOver(image, check); });
    check.start();
}

void AvailabilityRun::checkOver(int image, ImageCheck &check)
{
    const auto own = std::ranges::find(m_running, &check, &std::unique_ptr<ImageCheck>::get);
    own->release()->deleteLater(); // we are inside its signal
    m_running.erase(own);
    const QString &host = check.reference().repository().host();
    if (check.report().error && m_session.client().access().host(host).origin.isEmpty())
        m_unreachable.insert(host, *check.report().error);
    note(image, check.report());
    goOn();
}

void AvailabilityRun::note(int image, const ImageReport &report)
{
    m_reports[image] = report;
    m_progress.imageChanged(image, report);
}

void AvailabilityRun::tell()
{
    emit progressed(m_progress.take());
}

void AvailabilityRun::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_ticker.stop();
    m_running.clear();
    tell();
    CopyReport report;
    report.images = m_reports;
    report.milliseconds = m_clock.elapsed();
    emit finished(report);
}

}
