#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/distribution/inspect/inspectjob.h"
#include "models/operations/runcontext.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/wrappedlabel.h"

namespace quaymaster
{

/// What a reference stands for, in a line below the field where it was typed: digest, size, platforms; or why that
/// can't be told. The line's room is kept while nothing stands there. Label: `NAME`; error: `NAME.message`.
class ImageLookup final : public QWidget
{
    Q_OBJECT

public:
    ImageLookup(const QString &name, std::function<RunContext()> context, QWidget *parent = nullptr);
    ~ImageLookup() override;

    /// None: nothing is shown. The same again is not asked again, unless it could not be told.
    void look(const std::optional<Reference> &reference);
    /// Something else stands in the field now: what was told is not shown any more.
    void forgetUnless(const std::optional<Reference> &reference);
    /// Of what was looked at last; empty until they are known.
    const QStringList &platforms() const { return m_platforms; }

signals:
    void found();

protected:
    void changeEvent(QEvent *event) override;

private:
    void finished();
    void retext();
    void keepRoom();

    std::function<RunContext()> m_context;
    std::optional<Reference> m_reference;
    QStringList m_platforms;
    std::unique_ptr<RegistrySession> m_session;
    std::unique_ptr<InspectJob> m_job;
    WrappedLabel *m_text;
    FieldMessage *m_message;
};

}
