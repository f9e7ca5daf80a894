#include "models/distribution/inspect/comparejob.h"

#include <algorithm>

namespace quaymaster
{

CompareJob::CompareJob(RegistryClient &client, const QList<Reference> &references)
    : ClientJob(client)
{
    for (const Reference &reference : references)
        m_images.append({reference, {}, {}});
}

QString CompareJob::title() const
{
    return tr("Compare %1").arg(m_images.first().reference.toString());
}

bool CompareJob::areEqual() const
{
    return std::ranges::all_of(m_images,
                               [this](const ComparedImage &image) { return image.digest == m_images.first().digest; });
}

void CompareJob::ask()
{
    m_pending = m_images.size();
    for (qsizetype number = 0; number < m_images.size(); ++number) {
        auto *loader = new TreeLoader(client(), m_images.at(number).reference, {}, context());
        loader->load([this, number](const Result<ImageTree> &tree) {
            if (!tree) {
                m_failed = number;
                ClientJob::failed(tree.error());
                return;
            }
            ComparedImage &image = m_images[number];
            image.digest = tree->root.digest().toString();
            image.platforms = tree->platforms();
            if (--m_pending == 0)
                done();
        });
    }
}

}
