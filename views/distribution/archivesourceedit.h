#pragma once

#include "models/distribution/inspect/archivecontentsjob.h"
#include "views/distribution/copysource.h"
#include "views/widgets/fieldmessage.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

namespace quaymaster
{

class ErrorDetails;

/// An archive file or an OCI layout folder, and which of its images. Its index is read as soon as there is a path.
/// Fields: `archive`, `archive.file`, `archive.folder`, `archive.images`, `archive.progress`, `archive.stop`.
class ArchiveSourceEdit final : public CopySource
{
    Q_OBJECT

public:
    /// `spool` is Workspace::spool(): compressed archives are unpacked there.
    explicit ArchiveSourceEdit(QString spool, QWidget *parent = nullptr);
    ~ArchiveSourceEdit() override;

    std::optional<Source> source() const override;
    QString reason() const override;
    QString tag() const override;
    QStringList platforms() const override;
    /// A path, or what ArchiveSource::parse() takes.
    void setText(const QString &text) override;
    bool renew() override;

private:
    /// By which a file shows that it was written anew.
    struct Stamp
    {
        QDateTime time;
        qint64 size = -1;

        bool operator==(const Stamp &) const = default;
    };

    static Stamp stampOf(const QString &path);
    void build();
    void retext();
    void chooseFile();
    void chooseFolder();
    void read();
    void readNow();
    void readAgain();
    void judge();
    void stopOrRead();
    void finished();
    void showImages();
    void fitImages();
    void choose(const ArchiveSource &wanted);
    int chosen() const;
    bool isReading() const { return m_job && !m_job->isOver(); }

    QString m_spool;
    QString m_readPath;
    Stamp m_stamp; ///< of what was read
    std::optional<ArchiveSource> m_wanted; ///< the image that the text named
    std::unique_ptr<ArchiveContentsJob> m_job;
    QLabel *m_label;
    QLineEdit *m_path;
    QPushButton *m_file;
    QPushButton *m_folder;
    FieldMessage *m_message;
    QWidget *m_reading;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    ErrorDetails *m_error;
    QLabel *m_imagesLabel;
    QTreeWidget *m_images;
};

}
