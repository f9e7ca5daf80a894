#include "app/commandline/textreport.h"

#include "app/commandline/progressline.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::TextReport)
};

using State = ImageReport::State;

QString grantText(Grant grant)
{
    switch (grant) {
    case Grant::Yes:
        return Text::tr("allowed");
    case Grant::No:
        return Text::tr("not allowed");
    case Grant::Unknown:
        return Text::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString stateText(State state)
{
    switch (state) {
    case State::Pending:
        return Text::tr("not begun");
    case State::Succeeded:
        return Text::tr("done");
    case State::Unchanged:
        return Text::tr("unchanged");
    case State::Failed:
        return Text::tr("failed");
    case State::Cancelled:
        return Text::tr("cancelled");
    case State::Planned:
        return Text::tr("planned");
    }
    Q_UNREACHABLE();
}

QString blobText(const ImageReport &image)
{
    return Text::tr("  layers and configs: %1 transferred (%2), %3 mounted, %4 there already")
        .arg(image.blobs.transferred)
        .arg(shownBytes(image.bytesTransferred))
        .arg(image.blobs.mounted)
        .arg(image.blobs.present);
}

QString tagText(const ImageReport &image)
{
    if (image.tagOld.isEmpty())
        return Text::tr("  the tag is new: %1").arg(image.tagNew);
    return Text::tr("  the tag moves from %1 to %2").arg(image.tagOld, image.tagNew);
}

QStringList lines(const ImageReport &image)
{
    const bool isTest = image.destination.isEmpty();
    QStringList lines{Text::tr("%1: %2").arg(isTest ? image.source : image.destination, stateText(image.state))};
    if (!image.digest.isEmpty())
        lines[0] += u' ' + image.digest;
    if (image.state == State::Succeeded || image.state == State::Planned) {
        if (!image.platforms.isEmpty())
            lines.append(Text::tr("  platforms: %1").arg(image.platforms.join(", "_L1)));
        if (!isTest)
            lines.append(blobText(image));
    }
    if (image.state == State::Planned) {
        if (image.tagOld != image.tagNew)
            lines.append(tagText(image));
        lines.append(Text::tr("  right to push: %1").arg(grantText(image.mayPush)));
    }
    if (image.error)
        lines.append(u"  "_s + image.error->summary);
    return lines;
}

}

QString toText(const CopyReport &report)
{
    QString text;
    for (const ImageReport &image : report.images)
        text += lines(image).join(u'\n') + u'\n';
    return text;
}

}
