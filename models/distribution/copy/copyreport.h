#pragma once

#include "models/core/result.h"
#include "models/distribution/auth/authenticator.h"

#include <QList>
#include <QStringList>

namespace quaymaster
{

/// What became of one source image at one destination. States and numbers as in COMMANDS.md, `images[]`.
struct ImageReport
{
    enum class State { Pending, Succeeded, Unchanged, Failed, Cancelled, Planned };

    struct Blobs
    {
        int total = 0; ///< unique blobs of the image; the three below add up to it
        int transferred = 0;
        int mounted = 0;
        int present = 0;
    };

    QString source;
    QString destination;
    State state = State::Pending;
    QString digest; ///< of what stands, or would stand, at the destination
    QStringList platforms;
    Blobs blobs;
    qint64 bytesTransferred = 0;
    QString tagOld;
    QString tagNew;
    std::optional<Error> error;
    Grant mayPush = Grant::Unknown; ///< of Planned: what the server told without a write
    QStringList notes; ///< for people: what is special about this copy, such as a digest that changes
};

/// The word of COMMANDS.md, such as `succeeded`.
QString stateName(ImageReport::State state);

struct CopyReport
{
    QList<ImageReport> images; ///< as asked for; tags in natural order
    std::optional<Error> error; ///< why there are no images at all
    qint64 milliseconds = 0;

    /// Everything asked for is done and proven (or planned without a conflict).
    bool isProven() const;
    /// The first image's error, or the run's own.
    std::optional<Error> firstError() const;
};

/// How far a run is. Sent at most ten times a second, with what is new since the last time only; the last one before
/// the run ends has all of the rest. Who puts them together has the whole: each image, part and blob is told.
struct CopyProgress
{
    enum class BlobState {
        Waiting,
        Transferring,
        Present, ///< was there before
        Mounted,
        Transferred,
        Failed,
        Cancelled, ///< the run ended before it was there
    };
    /// A blob on its way to one destination. Of a plan (dry run): what would come of it.
    struct Blob
    {
        QString digest;
        QString destination; ///< repository; of a pull: the path that is written
        qint64 size = 0; ///< bytes
        qint64 done = 0;
        BlobState state = BlobState::Waiting;
        bool isOver = false; ///< neither waits nor moves
    };
    struct Image
    {
        int index = 0; ///< in CopyReport::images
        QString source;
        QString destination;
        ImageReport::State state = ImageReport::State::Pending;
        QString digest; ///< empty until it is known
        std::optional<Error> error;
    };
    /// A blob that belongs to an image; the same blob may belong to several.
    struct Part
    {
        int image = 0; ///< Image::index
        QString digest;
        QString destination; ///< as in Blob
        qint64 size = 0; ///< bytes
    };

    int images = 0; ///< known so far, as in CopyReport::images
    int imagesOver = 0;
    qint64 bytes = 0; ///< known so far; grows while images are found
    qint64 bytesDone = 0; ///< sent, or found present
    QList<Image> imageChanges; ///< by index
    QList<Part> parts; ///< each once in a run
    QList<Blob> changed; ///< no blob twice
};

}
