#include "app/commandline/democommand.h"

#include "app/commandline/jsonreport.h"
#include "app/commandline/progressline.h"
#include "app/commandline/standardstreams.h"
#include "app/demo/demoimage.h"
#include "models/distribution/inspect/comparejob.h"

#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

const QString privateRepository = u"private/hello"_s;
const QString releasedRepository = u"matrixdc/hello"_s;

/// The demo's registries ask nobody who he is.
class NoCredentials final : public CredentialSource
{
public:
    void find(const QString &, const QString &, QObject *context, Answer answer) override
    {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(Credential()); }, Qt::QueuedConnection);
    }
};

std::unique_ptr<CredentialSource> noCredentials()
{
    return std::make_unique<NoCredentials>();
}

}

DemoCommand::DemoCommand(Environment &environment)
    : JobCommand(environment)
{
}

Result<std::unique_ptr<Command>> DemoCommand::make(const Invocation &, Environment &environment)
{
    return std::unique_ptr<Command>(new DemoCommand(environment));
}

void DemoCommand::start()
{
    if (auto prepared = prepare(); !prepared) {
        fail(prepared.error());
        return;
    }
    for (DemoRegistry *registry : {m_first.get(), m_second.get()}) {
        connect(registry, &DemoRegistry::started, this, &DemoCommand::registryStarted);
        connect(registry, &DemoRegistry::failed, this, &DemoCommand::fail);
        registry->start();
    }
}

Result<> DemoCommand::prepare()
{
    const auto program = DemoRegistry::program();
    if (!program)
        return program.error();
    if (!m_folder.isValid())
        return Error{Error::Kind::Io, tr("There is no temporary folder. Set TMPDIR to one with some space."),
                     m_folder.errorString()};
    const auto workspace = Workspace::open(m_folder.filePath(u"workspace"_s));
    if (!workspace)
        return workspace.error();
    m_workspace = *workspace;
    if (auto written = writeDemoImage(m_folder.filePath(u"image"_s)); !written)
        return written;
    m_first = std::make_unique<DemoRegistry>(*program, m_folder.filePath(u"first"_s));
    m_second = std::make_unique<DemoRegistry>(*program, m_folder.filePath(u"second"_s));
    return {};
}

void DemoCommand::cancel()
{
    if (m_session || m_starting == 0)
        JobCommand::cancel();
    else
        fail(Error::cancelled());
}

void DemoCommand::registryStarted()
{
    if (--m_starting > 0 || isOver())
        return;
    say(tr("Two registries: %1 and %2, in %3").arg(m_first->host(), m_second->host(), m_folder.path()));
    push();
}

Result<Reference> DemoCommand::at(const DemoRegistry &registry, const QString &repository) const
{
    return Reference::parse(u"%1/%2:1.0"_s.arg(registry.host(), repository));
}

void DemoCommand::copy(const QString &name, const QString &heading, CopyRequest request, std::function<void()> then)
{
    NetworkOptions options = environment().network();
    auto owned
        = std::make_unique<CopyJob>(heading, std::move(request), std::move(options), noCredentials, *m_workspace);
    const CopyJob &job = *owned;
    run(std::move(owned), [this, name, heading, &job, then = std::move(then)] {
        const ImageReport image = job.report().images.value(0);
        QJsonObject step = toJson(job.report());
        step.insert(u"step"_s, name);
        m_steps.append(step);
        say(heading);
        say(tr("  %1 sent (%2), %3 mounted, %4 there already; %5")
                .arg(image.blobs.transferred)
                .arg(shownBytes(image.bytesTransferred))
                .arg(image.blobs.mounted)
                .arg(image.blobs.present)
                .arg(image.digest));
        then();
    });
}

void DemoCommand::push()
{
    const auto to = at(*m_first, privateRepository);
    if (!to) {
        fail(to.error());
        return;
    }
    CopyRequest request{ArchiveSource{m_folder.filePath(u"image"_s), {}, -1}, {*to}, {}};
    copy(u"push"_s, tr("Pushed an image for two platforms to %1").arg(to->toString()), std::move(request),
         [this] { promote(); });
}

void DemoCommand::promote()
{
    const auto from = at(*m_first, privateRepository);
    const auto to = at(*m_first, releasedRepository);
    if (!from || !to) {
        fail(from ? to.error() : from.error());
        return;
    }
    copy(u"promote"_s, tr("Synced it within the host to %1").arg(to->toString()), {*from, {*to}, {}},
         [this] { replicate(); });
}

void DemoCommand::replicate()
{
    const auto from = at(*m_first, releasedRepository);
    const auto to = at(*m_second, releasedRepository);
    if (!from || !to) {
        fail(from ? to.error() : from.error());
        return;
    }
    copy(u"replicate"_s, tr("Synced it to the second host as %1").arg(to->toString()), {*from, {*to}, {}},
         [this] { compare(); });
}

void DemoCommand::compare()
{
    QList<Reference> references;
    for (const auto &reference :
         {at(*m_first, privateRepository), at(*m_first, releasedRepository), at(*m_second, releasedRepository)})
        if (reference)
            references.append(*reference);
    m_session = std::make_unique<RegistrySession>(environment().network(), noCredentials());
    auto owned = std::make_unique<CompareJob>(m_session->client(), references);
    const CompareJob &job = *owned;
    run(std::move(owned), [this, &job] {
        Answer answer;
        answer.state = job.areEqual() ? Answer::State::Succeeded : Answer::State::Different;
        QJsonArray images;
        for (const ComparedImage &image : job.images()) {
            images.append(QJsonObject{{u"reference"_s, image.reference.toString()},
                                      {u"digest"_s, image.digest},
                                      {u"platforms"_s, QJsonArray::fromStringList(image.platforms)}});
            say(u"%1  %2"_s.arg(image.digest, image.reference.toString()));
        }
        say(job.areEqual() ? tr("What was pushed first is what stands in every place.") : tr("They differ."));
        answer.fields = {{u"steps"_s, m_steps}, {u"images"_s, images}, {u"digest"_s, job.images().first().digest}};
        finish(std::move(answer));
    });
}

/// At once, because a demo is watched; with `--json` the one object tells all.
void DemoCommand::say(const QString &line)
{
    if (!environment().options().json)
        writeAll(STDOUT_FILENO, line.toUtf8() + '\n');
}

}
