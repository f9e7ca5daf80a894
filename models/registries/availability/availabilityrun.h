#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/distribution/copy/progressbook.h"
#include "models/distribution/copy/transferrun.h"
#include "models/registries/availability/checkrequest.h"
#include "models/registries/availability/imagecheck.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace quaymaster
{

/// Tests images, some at once. A host that could not be reached is not tried again for its other images. Lives on the
/// transfer thread.
class AvailabilityRun final : public TransferRun
{
    Q_OBJECT

public:
    static constexpr int width = 8; ///< images at once
    static constexpr std::chrono::milliseconds usualMost{30'000}; ///< for one image

    AvailabilityRun(const CheckRequest &request, RegistrySession &session, std::chrono::milliseconds most = usualMost);
    ~AvailabilityRun() override;

    void start() override;
    void cancel() override;

private:
    void goOn();
    void begin(int image);
    void checkOver(int image, ImageCheck &check);
    void note(int image, const ImageReport &report);
    void tell();
    void end();

    RegistrySession &m_session;
    std::chrono::milliseconds m_most;
    QList<Reference> m_references;
    QList<ImageReport> m_reports;
    ProgressBook m_progress;
    std::vector<std::unique_ptr<ImageCheck>> m_running;
    QHash<QString, Error> m_unreachable; ///< by host
    int m_next = 0;
    bool m_isOver = false;
    QElapsedTimer m_clock;
    QTimer m_ticker;
};

}
