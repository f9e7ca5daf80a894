#pragma once

#include "models/archives/fileslice.h"
#include "models/archives/layoutjournal.h"
#include "models/archives/layoutwriter.h"
#include "models/archives/tarplan.h"

namespace quaymaster
{

/// An OCI layout as a tar: FILE.tar.partial with a journal beside it, until everything is there.
class LayoutTar final : public LayoutWriter
{
public:
    static Result<std::unique_ptr<LayoutWriter>> open(const QString &path, const Content &content);

    bool has(const Descriptor &blob) const override;
    Result<std::unique_ptr<BlobSink>> sink(const Descriptor &blob) override;
    Result<> finish() override;

private:
    LayoutTar(QString path, TarPlan plan, QList<Descriptor> blobs);
    Result<> continuePartial();
    Result<> checkSpace() const;
    Result<bool> isComplete(const FileHandle &file) const;

    QString m_path;
    TarPlan m_plan;
    QList<Descriptor> m_blobs;
    bool m_isThere = false; ///< FILE.tar is what it is to become
    std::shared_ptr<const FileHandle> m_file; ///< holds the lock
    std::shared_ptr<LayoutJournal> m_journal;
};

}
