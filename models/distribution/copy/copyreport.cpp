#include "models/distribution/copy/copyreport.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

QString stateName(ImageReport::State state)
{
    switch (state) {
    case ImageReport::State::Pending:
        return u"pending"_s;
    case ImageReport::State::Succeeded:
        return u"succeeded"_s;
    case ImageReport::State::Unchanged:
        return u"unchanged"_s;
    case ImageReport::State::Failed:
        return u"failed"_s;
    case ImageReport::State::Cancelled:
        return u"cancelled"_s;
    case ImageReport::State::Planned:
        return u"planned"_s;
    }
    Q_UNREACHABLE();
}

bool CopyReport::isProven() const
{
    using State = ImageReport::State;
    return !error && std::ranges::all_of(images, [](const ImageReport &image) {
        return image.state == State::Succeeded || image.state == State::Unchanged
            || (image.state == State::Planned && !image.error);
    });
}

std::optional<Error> CopyReport::firstError() const
{
    if (error)
        return error;
    const auto failed = std::ranges::find_if(images, [](const ImageReport &image) { return image.error.has_value(); });
    return failed == images.end() ? std::nullopt : failed->error;
}

}
