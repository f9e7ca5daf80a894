#pragma once

#include "models/archives/fileslice.h"
#include "models/distribution/transfer/bytefeed.h"
#include "models/image/manifest.h"

namespace quaymaster
{

/// One download for several uploads: the bytes go into an unnamed file in the workspace, where each upload reads them
/// at its own pace, so that a slow destination does not hold up a fast one. Wrong bytes are fetched anew by the next
/// open().
class SpoolSupply final : public QObject, public BlobSupply
{
    Q_OBJECT

public:
    SpoolSupply(std::unique_ptr<BlobSupply> origin, Descriptor blob, QString folder);
    ~SpoolSupply() override;

    std::unique_ptr<ByteFeed> open(qint64 offset) override;

signals:
    void grown();
    void broken();

private:
    class Feed;

    void fetch();
    void pump();
    void breakOff(const Error &error);

    std::unique_ptr<BlobSupply> m_origin;
    Descriptor m_blob;
    QString m_folder;
    std::unique_ptr<ByteFeed> m_download;
    std::shared_ptr<const FileHandle> m_file;
    qint64 m_written = 0;
    std::optional<Error> m_error;
    int m_wrongFetches = 0;
};

}
