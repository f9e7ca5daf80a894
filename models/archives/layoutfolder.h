#pragma once

#include "models/archives/fileslice.h"
#include "models/archives/layoutwriter.h"

namespace quaymaster
{

/// An OCI layout folder. A blob that is being written is `<hex>.partial` beside the others; index.json comes last.
class LayoutFolder final : public LayoutWriter
{
public:
    static Result<std::unique_ptr<LayoutWriter>> open(const QString &path, Content content);

    bool has(const Descriptor &blob) const override;
    Result<std::unique_ptr<BlobSink>> sink(const Descriptor &blob) override;
    Result<> finish() override;

private:
    LayoutFolder(QString path, std::shared_ptr<const FileHandle> folder, Content content);
    Result<> prepare();
    Result<> checkContent() const;
    Result<> checkSpace() const;
    Result<> makeFolders() const;
    Result<QByteArray> index() const;
    QString placeOf(const Digest &digest) const;

    QString m_path;
    std::shared_ptr<const FileHandle> m_folder; ///< holds the lock
    Content m_content;
};

}
