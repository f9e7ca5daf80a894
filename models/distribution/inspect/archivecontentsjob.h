#pragma once

#include "models/core/result.h"
#include "models/jobs/job.h"

#include <QStringList>
#include <QTimer>
#include <stop_token>

namespace quaymaster
{

/// One image of an archive, as a person chooses it.
struct ArchivedImage
{
    QStringList names; ///< as the archive says, may be empty
    QStringList platforms; ///< sorted texts, without attestations
    qint64 size = 0; ///< bytes as the archive holds them, config included, each blob once
    int layers = 0; ///< of an index: of all its platforms, each once
    bool isDocker = false; ///< of a docker-archive, else OCI

    bool operator==(const ArchivedImage &) const = default;
};

/// What an image archive or layout folder holds. Its progress is that of reading a compressed file. Errors: those of
/// ImageArchive::open().
class ArchiveContentsJob final : public Job
{
    Q_OBJECT

public:
    /// `spoolFolder`: where temporary files may go, Workspace::spool().
    ArchiveContentsJob(QString path, QString spoolFolder);
    ~ArchiveContentsJob() override;

    QString title() const override;
    const QString &path() const { return m_path; }
    const QList<ArchivedImage> &images() const { return m_images; } ///< once succeeded; in the archive's order

protected:
    void run() override;
    void stop() override;

private:
    struct Meter;

    void read(const Result<QList<ArchivedImage>> &images);
    void showProgress();

    QString m_path;
    QString m_spoolFolder;
    QList<ArchivedImage> m_images;
    std::stop_source m_stop;
    std::shared_ptr<Meter> m_meter;
    QTimer m_ticker;
};

}
