#include "tests/views/registries/registryscene.h"

#include "models/credentials/credentialchain.h"
#include "tests/fixtures/requests.h"

#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QApplication>
#include <QDialog>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

AppImages::AppImages()
{
    const Descriptor amd = m_images.image({{}, {layerTar("a", 20'000, 1), layerTar("b", 10'000, 2)}});
    const Descriptor arm = m_images.image({{}, {layerTar("a", 20'000, 1)}, u"arm64"_s});
    m_tags = {{u"1.9"_s, arm}, {u"1.10"_s, amd}, {u"latest"_s, amd}, {u"multi"_s, m_images.index({amd, arm}, true)}};
}

QByteArray AppImages::contentOf(const Digest &digest) const
{
    return m_images.files().value(u"blobs/%1"_s.arg(QString(digest.toString()).replace(u':', u'/')));
}

bool AppImages::put(quint16 port, const QString &identifier, const Descriptor &manifest, const Headers &headers) const
{
    Headers all = headers;
    all.append(qMakePair(QByteArray("Content-Type"), manifest.mediaType.toLatin1()));
    return request(port, "PUT", "/v2/team/app/manifests/" + identifier.toLatin1(), contentOf(manifest.digest), all)
               .status
        == 201;
}

bool AppImages::pushTo(const RegistryServer &registry, const Headers &headers) const
{
    const auto files = m_images.files();
    for (auto file = files.begin(); file != files.end(); ++file)
        if (file.key().startsWith("blobs/"_L1) && pushBlob(registry.port(), "team/app", *file, headers) != 201)
            return false;
    const Descriptor index = *m_tags.value(u"multi"_s);
    const auto children = Manifest::parse(contentOf(index.digest), index.mediaType)->manifests();
    for (const Descriptor &child : children)
        if (!put(registry.port(), child.digest.toString(), child, headers))
            return false;
    for (auto tag = m_tags.begin(); tag != m_tags.end(); ++tag)
        if (!put(registry.port(), tag.key(), **tag, headers))
            return false;
    return true;
}

bool AppImages::tag(const RegistryServer &registry, const QString &tag, const QString &like) const
{
    return put(registry.port(), tag, *m_tags.value(like), {});
}

bool AppImages::remove(const RegistryServer &registry, const QString &tag) const
{
    return request(registry.port(), "DELETE", "/v2/team/app/manifests/" + digest(tag).toString().toLatin1()).status
        == 202;
}

PaneScene::PaneScene()
    : m_store(*StoreThread::open(m_folder.filePath(u"quaymaster.sqlite"_s)))
    , m_hosts(std::make_unique<RegistryHosts>(*m_store, QList<RegistryHost>()))
    , m_known(std::make_unique<KnownRepositories>(*m_store))
    , m_browser(std::make_unique<RegistryBrowser>(
          [this] {
              NetworkOptions options;
              options.retries = 0;
              m_hosts->applyTo(options);
              return options;
          },
          [this] {
              std::vector<std::unique_ptr<CredentialSource>> sources;
              sources.push_back(m_kept.source());
              sources.push_back(std::make_unique<KeychainCredentials>());
              return std::make_unique<CredentialChain>(std::move(sources));
          }))
    , m_services(
          std::make_unique<RegistryServices>(RegistryServices{*m_hosts, *m_known, m_keychain, m_kept, *m_browser}))
    , m_state(std::make_unique<ViewState>(m_folder.filePath(u"view.ini"_s)))
    , m_window(std::make_unique<QMainWindow>())
    , m_actions(std::make_unique<ActionRegistry>(m_window.get()))
{
}

void PaneScene::show(Pane &pane)
{
    m_window->setCentralWidget(&pane);
    m_window->resize(1200, 800);
    m_window->show();
    m_window->activateWindow();
}

void PaneScene::close()
{
    m_actions.reset();
    m_window.reset();
}

RegistryScene::RegistryScene()
    : m_pane(new HostsPane(services(), actions(), state()))
{
    show(*m_pane);
}

void PaneScene::add(const QString &host, RegistryHost::Environment environment)
{
    RegistryHost entry;
    entry.host = host;
    entry.environment = environment;
    const auto added = m_hosts->add(entry);
    Q_ASSERT(added);
}

bool PaneScene::choose(const QString &table, const QString &text) const
{
    auto *rows = find<FilteredTable>(table);
    const QAbstractItemModel &model = *rows->proxy().sourceModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() != text)
            continue;
        rows->setCurrentRow(model.index(row, 0));
        return true;
    }
    return false;
}

QDialog *PaneScene::dialog(const QString &objectName) const
{
    QDialog *found = nullptr;
    [[maybe_unused]] const bool opened = QTest::qWaitFor([&] {
        found = m_window->findChild<QDialog *>(objectName);
        return found && QApplication::activeWindow() == found;
    });
    return found;
}

}
