#include "tests/views/distribution/transferscene.h"

#include "models/credentials/credentialchain.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/skopeo.h"

#include <QCheckBox>
#include <QFile>
#include <QRadioButton>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

namespace
{

Workspace opened(const QString &folder)
{
    auto workspace = Workspace::open(folder);
    if (!workspace)
        qFatal("no workspace");
    return *std::move(workspace);
}

std::unique_ptr<StoreThread> openedStore(const Workspace &workspace)
{
    auto store = StoreThread::open(workspace.database());
    if (!store)
        qFatal("no database");
    return *std::move(store);
}

/// Of a push without options, as the history holds it.
Result<TransferRequest> parsed(const QStringList &arguments)
{
    const qsizetype source = arguments.indexOf(u"--"_s) + 1;
    const auto archive = ArchiveSource::parse(arguments.value(source));
    if (!archive)
        return archive.error();
    CopyRequest request;
    request.source = *archive;
    const QStringList destinations = arguments.mid(source + 1);
    for (const QString &destination : destinations)
        request.destinations.append(*Reference::parse(destination));
    return TransferRequest(request);
}

constexpr qsizetype layerSize = 20'000;

}

TransferScene::TransferScene()
    : m_workspace(opened(m_folder.filePath(u"workspace"_s)))
    , m_store(openedStore(m_workspace))
    , m_hosts(std::make_unique<RegistryHosts>(*m_store, QList<RegistryHost>()))
    , m_repositories(std::make_unique<KnownRepositories>(*m_store))
    , m_actions(std::make_unique<ActionRegistry>(&window))
{
    network.retries = 0;
    window.resize(900, 700);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("no active window");
    begin();
}

void TransferScene::begin()
{
    m_operations = std::make_unique<Operations>(
        *m_store, m_workspace, [this] { return context(); },
        [](const QStringList &arguments, RunContext &) { return parsed(arguments); });
    m_dialogs = std::make_unique<TransferDialogs>(services(), *m_actions, window);
}

void TransferScene::restart()
{
    m_dialogs.reset();
    m_operations.reset();
    m_actions = std::make_unique<ActionRegistry>(&window);
    begin();
}

TransferScene::~TransferScene()
{
    m_dialogs.reset();
    m_operations.reset();
}

TransferServices TransferScene::services()
{
    return {*m_operations, *m_hosts, *m_repositories, [this] { return context(); }};
}

RunContext TransferScene::context()
{
    NetworkOptions options = network;
    m_hosts->applyTo(options);
    const auto credentials = [this]() -> std::unique_ptr<CredentialSource> {
        std::vector<std::unique_ptr<CredentialSource>> sources;
        sources.push_back(m_prompts.source());
        return std::make_unique<CredentialChain>(std::move(sources));
    };
    return {options, credentials, m_workspace};
}

QString TransferScene::layout(const QString &folder, const QString &name, quint32 seed)
{
    return writeLayout(file(folder), name, seed);
}

QString TransferScene::dockerArchive(const QString &file, const QStringList &names, quint32 seed)
{
    QList<ImageParts> images;
    for (const QString &name : names) {
        ImageParts parts;
        parts.tags = {name};
        parts.layers = {layerTar("one", layerSize, seed), layerTar("two", layerSize, ++seed)};
        images.append(parts);
    }
    QFile archive(this->file(file));
    if (!archive.open(QIODevice::WriteOnly)
        || archive.write(quaymaster::fixtures::dockerArchive(images, DockerForm::Legacy)) < 0)
        qFatal("cannot write %s", qPrintable(file));
    return archive.fileName();
}

void TransferScene::put(const QString &folder, const QString &reference)
{
    if (!Skopeo().copy(u"oci:"_s + file(folder), u"docker://"_s + reference).succeeded())
        qFatal("cannot put %s", qPrintable(reference));
}

QString digestAt(const QString &reference)
{
    const auto raw = Skopeo().inspectRaw(u"docker://"_s + reference);
    return raw.succeeded() ? Digest::of(raw.out).toString() : QString();
}

void click(QWidget &button)
{
    // Beside its words a check box takes no click.
    const bool isChecked = qobject_cast<QCheckBox *>(&button) || qobject_cast<QRadioButton *>(&button);
    const QPoint mark(button.height() / 2, button.height() / 2);
    QTest::mouseClick(&button, Qt::LeftButton, {}, isChecked ? mark : QPoint());
}

void type(QWidget &field, const QString &text)
{
    field.setFocus();
    QTest::keyClicks(&field, text);
}

}
