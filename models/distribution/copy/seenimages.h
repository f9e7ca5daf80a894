#pragma once

#include "models/core/error.h"
#include "models/image/digest.h"

#include <QHash>

namespace quaymaster
{

struct ImageReport;

/// What a plan, or an earlier attempt, has shown of the images of a request: what was looked at is what is done, or
/// nothing is.
class SeenImages
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SeenImages)

public:
    SeenImages() = default;
    explicit SeenImages(const QList<ImageReport> &images);

    bool isEmpty() const { return m_images.isEmpty(); }
    bool contains(const QString &destination) const { return m_images.contains(destination); }
    /// Why `destination` (as in ImageReport), where `old` stands now, must not become `digest`. `conflict`.
    std::optional<Error> objection(const QString &destination, const std::optional<Digest> &old,
                                   const Digest &digest) const;

private:
    struct Image
    {
        QString digest; ///< empty: was not known
        std::optional<QString> replaced; ///< of the tag before; empty: there was none; nullopt: was not known
    };

    QHash<QString, Image> m_images; ///< by destination
};

}
