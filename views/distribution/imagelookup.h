#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/distribution/inspect/inspectjob.h"
#include "models/operations/runcontext.h"
#include "views/widgets/wrappedlabel.h"

namespace quaymaster
{

/// What a reference stands for, in a line below the field where it was typed: digest, size, platforms; or why that
/// can't be told.
class ImageLookup final : public WrappedLabel
{
    Q_OBJECT

public:
    explicit ImageLookup(std::function<RunContext()> context, QWidget *parent = nullptr);
    ~ImageLookup() override;

    /// None: nothing is shown. The same again is not asked again, unless it could not be told.
    void look(const std::optional<Reference> &reference);
    /// Empty until they are known.
    const QStringList &platforms() const { return m_platforms; }

signals:
    void found();

private:
    void finished();
    void retext();

    std::function<RunContext()> m_context;
    std::optional<Reference> m_reference;
    QStringList m_platforms;
    std::unique_ptr<RegistrySession> m_session;
    std::unique_ptr<InspectJob> m_job;
};

}
