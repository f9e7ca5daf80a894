#include "views/distribution/imagelookup.h"

#include "views/widgets/formats.h"
#include "views/widgets/translated.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

ImageLookup::ImageLookup(std::function<RunContext()> context, QWidget *parent)
    : WrappedLabel({}, parent)
    , m_context(std::move(context))
{
    hide();
    keepTranslated(this, [this] { retext(); });
}

ImageLookup::~ImageLookup() = default;

void ImageLookup::look(const std::optional<Reference> &reference)
{
    const bool hasFailed = m_job && m_job->error();
    if (reference == m_reference && !hasFailed)
        return;
    m_reference = reference;
    m_job.reset();
    m_platforms.clear();
    setVisible(reference.has_value());
    if (!reference)
        return;
    const RunContext context = m_context();
    m_session = std::make_unique<RegistrySession>(context.network, context.credentials());
    m_job = std::make_unique<InspectJob>(m_session->client(), *reference);
    connect(m_job.get(), &Job::finished, this, &ImageLookup::finished);
    m_job->start();
    retext();
}

void ImageLookup::finished()
{
    for (const InspectedImage &image : m_job->images()) // none after an error
        m_platforms.append(image.platform);
    retext();
    if (!m_job->error())
        emit found();
}

void ImageLookup::retext()
{
    if (!m_job)
        return;
    if (!m_job->isOver())
        setText(tr("Looking at the image…"));
    else if (m_job->error())
        setText(m_job->error()->summary);
    else
        setText(tr("%1, %2, %3", "digest, size, platforms")
                    .arg(Formats::digest(m_job->root().digest().toString()), Formats::size(m_job->size()),
                         m_platforms.join(u", "_s)));
}

}
