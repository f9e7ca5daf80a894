#include "app/commandline/inspectcommand.h"

#include "app/commandline/arguments.h"
#include "app/commandline/progressline.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject toJson(const InspectedImage &image)
{
    QJsonArray layers;
    for (const Descriptor &layer : image.manifest.layers())
        layers.append(QJsonObject{
            {u"digest"_s, layer.digest.toString()}, {u"size"_s, layer.size}, {u"mediaType"_s, layer.mediaType}});
    return {{u"platform"_s, image.platform},
            {u"digest"_s, image.manifest.digest().toString()},
            {u"size"_s, image.size},
            {u"layers"_s, layers},
            {u"config"_s, image.config}};
}

QString text(const InspectedImage &image)
{
    QString text = u"\n%1  %2  %3\n"_s.arg(image.platform, image.manifest.digest().toString(), shownBytes(image.size));
    for (const Descriptor &layer : image.manifest.layers())
        text += u"  %1  %2\n"_s.arg(layer.digest.toString(), shownBytes(layer.size));
    return text;
}

}

InspectCommand::InspectCommand(Environment &environment, Reference reference, bool isRaw)
    : JobCommand(environment)
    , m_reference(std::move(reference))
    , m_isRaw(isRaw)
{
}

Result<std::unique_ptr<Command>> InspectCommand::make(const Invocation &invocation, Environment &environment)
{
    const auto reference = referenceIn(invocation.arguments.first());
    if (!reference)
        return reference.error();
    const bool isRaw = invocation.has(u"raw"_s);
    if (isRaw && environment.options().json)
        return Error{
            Error::Kind::Usage, tr("--raw writes the manifest as it is, without --json. Give one of them."), {}};
    return std::unique_ptr<Command>(new InspectCommand(environment, reference->orLatest(), isRaw));
}

void InspectCommand::start()
{
    auto owned = std::make_unique<InspectJob>(environment().client(), m_reference);
    const InspectJob &job = *owned;
    run(std::move(owned), [this, &job] { show(job); });
}

void InspectCommand::show(const InspectJob &job)
{
    const Manifest &root = job.root();
    Answer answer;
    if (m_isRaw)
        answer.raw = root.bytes();
    QJsonArray platforms;
    answer.text = u"%1\n%2\n%3\n%4\n"_s.arg(m_reference.toString(), root.digest().toString(), root.mediaType(),
                                            shownBytes(job.size()));
    for (const InspectedImage &image : job.images()) {
        platforms.append(toJson(image));
        answer.text += text(image);
    }
    answer.fields = {{u"reference"_s, m_reference.toString()},
                     {u"digest"_s, root.digest().toString()},
                     {u"mediaType"_s, root.mediaType()},
                     {u"size"_s, job.size()},
                     {u"platforms"_s, platforms}};
    finish(std::move(answer));
}

}
