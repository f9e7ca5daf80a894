#include "models/image/reference.h"
#include "models/image/platform.h"
#include "models/image/tags.h"

using namespace quaymaster;

namespace
{

void holds(bool property)
{
    if (!property)
        __builtin_trap();
}

bool isOneShortLine(const Error &error)
{
    return !error.summary.isEmpty() && error.summary.size() < 1000 && !error.summary.contains(u'\n')
        && !error.summary.contains(u'\x1b');
}

void parsesWhatItWrites(const QString &text)
{
    const auto reference = Reference::parse(text);
    if (!reference) {
        holds(reference.error().kind == Error::Kind::Invalid && isOneShortLine(reference.error()));
        return;
    }
    const auto again = Reference::parse(reference->toString());
    holds(again && *again == *reference && again->toString() == reference->toString());
    holds(reference->tag().isEmpty() || Reference::isValidTag(reference->tag()));
    holds(reference->repository().toString().size() <= 255);
    const auto repository = Repository::parse(reference->repository().toString());
    holds(repository && *repository == reference->repository());
    isMovingTag(reference->tag());
}

void neverShowsUserInfo(const QString &text)
{
    const UserInfoSplit split = splitUserInfo(text);
    holds(split.hasUserInfo || split.rest == text);
    holds(split.userInfo.size() + split.rest.size() + (split.hasUserInfo ? 1 : 0) == text.size());
    if (!split.hasUserInfo)
        return;
    const auto refused = Reference::parse(text);
    holds(!refused && refused.error().detail.isEmpty());
    const auto other = Reference::parse(QStringLiteral("other:secret@example.com/a"));
    holds(refused.error() == other.error()); // the sentence does not depend on what was written
}

void platformsParseWhatTheyWrite(const QString &text)
{
    const auto platform = Platform::parse(text);
    if (platform) {
        const auto again = Platform::parse(platform->toString());
        holds(again && *again == *platform && again->matches(*platform));
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    parsesWhatItWrites(text);
    neverShowsUserInfo(text);
    platformsParseWhatTheyWrite(text);
    const QStringView half = QStringView(text).first(text.size() / 2);
    holds(!naturalLess(text, text) && !(naturalLess(half, text) && naturalLess(text, half)));
    return 0;
}
