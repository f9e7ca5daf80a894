#include "views/distribution/imagelookup.h"

#include "views/widgets/formats.h"
#include "views/widgets/translated.h"

#include <QEvent>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ImageLookup::ImageLookup(const QString &name, std::function<RunContext()> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_text(new WrappedLabel({}, this))
    , m_message(new FieldMessage(nullptr, this)) // the field has one of its own
{
    m_text->setObjectName(name);
    m_message->setObjectName(name + u".message"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_message);
    layout->addStretch();
    keepRoom();
    keepTranslated(this, [this] { retext(); });
}

ImageLookup::~ImageLookup() = default;

void ImageLookup::look(const std::optional<Reference> &reference)
{
    const bool hasFailed = m_job && m_job->error();
    const bool isForgotten = !m_job && !m_platforms.isEmpty();
    if (reference == m_reference && !hasFailed && !isForgotten)
        return;
    m_reference = reference;
    m_job.reset();
    m_platforms.clear();
    if (reference) {
        const RunContext context = m_context();
        m_session = std::make_unique<RegistrySession>(context.network, context.credentials());
        m_job = std::make_unique<InspectJob>(m_session->client(), *reference);
        connect(m_job.get(), &Job::finished, this, &ImageLookup::finished);
        m_job->start();
    }
    retext();
}

void ImageLookup::forgetUnless(const std::optional<Reference> &reference)
{
    if (reference == m_reference)
        return;
    m_reference.reset();
    m_job.reset();
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
    const bool isOver = m_job && m_job->isOver();
    const bool hasFailed = isOver && m_job->error();
    m_text->setVisible(m_job && !hasFailed);
    m_message->setError(hasFailed ? m_job->error()->summary : QString());
    if (!m_job || hasFailed)
        m_text->clear();
    else if (!isOver)
        m_text->setText(tr("Looking at the image…"));
    else
        m_text->setText(tr("%1, %2, %3", "digest, size, platforms")
                            .arg(Formats::digest(m_job->root().digest().toString()), Formats::size(m_job->size()),
                                 m_platforms.join(u", "_s)));
}

/// Of one line: what stands below does not jump when something is found.
void ImageLookup::keepRoom()
{
    setMinimumHeight(fontMetrics().lineSpacing());
}

void ImageLookup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepRoom();
}

}
