#include "tests/app/desktop/entrypictures.h"

#include "models/distribution/inspect/tagmodel.h"
#include "tests/fixtures/standinplatform.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTabWidget>
#include <algorithm>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

namespace
{

struct Row
{
    QString name;
    QString address;
    QString source;
    bool slicing = false;
    bool listed = true;
    std::optional<AvailabilityCause> cause = {}; ///< as if it had been tested
};

QList<Row> rowsOn(const QString &host)
{
    using Cause = AvailabilityCause;
    return {
        {u"App 1.2"_s, host + u"/team/app:1.2"_s, u"QA"_s, true},
        {u"App 1.10"_s, host + u"/team/app:1.10"_s, u"QA"_s, true},
        {u"PyTorch 2.4 开发镜像"_s, u"nvcr.io/nvidia/pytorch:24.05-py3"_s, u"NVIDIA NGC"_s, true, true, Cause::Ok},
        {u"Ollama"_s, u"ollama/ollama"_s, u"Docker Hub"_s, true},
        {u"nginx"_s, u"nginx:1.25.5-alpine"_s, u"Docker Hub"_s, false, true, Cause::Ok},
        {u"网页终端"_s, u"harbor.company.com/project/terminal:v1.0.0"_s, u"Neolink"_s, false, false,
         Cause::Unauthorized},
        {u"MySQL 8"_s, u"registry.company.com/base/mysql:8.0.36"_s, u"Neolink"_s, false, true, Cause::NotFound},
        {u"Jupyter"_s, u"quay.io/jupyter/base-notebook:latest"_s, u"Quay"_s, false, true, Cause::Timeout},
    };
}

Availability found(AvailabilityCause cause)
{
    Availability found;
    found.cause = cause;
    if (cause == AvailabilityCause::Ok)
        found.digest = u"sha256:"_s + QString(64, u'a');
    found.checked = QDateTime::currentDateTimeUtc();
    return found;
}

void add(Session &session, const QList<Row> &rows)
{
    QList<EntryChange> changes;
    for (const Row &row : rows) {
        EntryFields fields;
        fields.name = row.name;
        fields.address = row.address;
        fields.source = row.source;
        fields.slicing = row.slicing;
        fields.listed = row.listed;
        changes.append({0, {}, fields});
    }
    QList<qint64> added;
    session.entries().apply(changes, ChangeOrigin::here(), &session.entries(),
                            [&added](const Result<QList<qint64>> &ids) { added = ids ? *ids : QList<qint64>(); });
    static_cast<void>(QTest::qWaitFor([&added] { return !added.isEmpty(); }, patienceMs));
    for (qsizetype i = 0; i < added.size(); ++i)
        if (rows[i].cause)
            session.entries().setAvailability({{added[i], found(*rows[i].cause)}});
}

void choose(const QStringList &names)
{
    auto *view = WindowScene::seen(u"entries"_s)->findChild<QAbstractItemView *>();
    view->clearSelection();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (names.contains(index.data().toString()))
            view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void fill(const QString &field, const QString &text)
{
    if (auto *edit = WindowScene::seen<QLineEdit>(field))
        edit->setText(text);
}

void takePane(const Photographer &photographer)
{
    WindowScene &scene = photographer.scene();
    choose({u"App 1.2"_s, u"App 1.10"_s});
    scene.window().actions().find(u"entries.check"_s)->trigger();
    static_cast<void>(scene.finishedOperation());
    scene.window().show(u"registries"_s);
    const auto isMarked = [&scene] {
        const auto &all = scene.session().entries().all();
        return std::ranges::any_of(all, [](const RegistryEntry &entry) { return entry.newer.has_value(); });
    };
    static_cast<void>(QTest::qWaitFor(isMarked, patienceMs));
    choose({u"App 1.2"_s});
    photographer.take(u"registries"_s);
    auto *tabs = WindowScene::seen<QTabWidget>(u"entryTabs"_s);
    tabs->setCurrentIndex(1);
    static_cast<void>(QTest::qWaitFor([] { return WindowScene::seen(u"imageTabs"_s) != nullptr; }, patienceMs));
    if (auto *pages = WindowScene::seen<QTabWidget>(u"imageTabs"_s))
        pages->setCurrentIndex(2);
    photographer.take(u"registries-advice"_s);
    tabs->setCurrentIndex(2);
    static_cast<void>(WindowScene::choose(u"entryTags"_s));
    const auto areKnown = [model = WindowScene::seen(u"entryTags"_s)->findChild<QAbstractItemView *>()->model()] {
        return !model->index(model->rowCount() - 1, TagModel::Platforms).data().toString().isEmpty();
    };
    static_cast<void>(QTest::qWaitFor(areKnown, patienceMs));
    photographer.take(u"registries-tags"_s);
    tabs->setCurrentIndex(0);
}

void takeDialogs(const Photographer &photographer, const QString &host)
{
    photographer.takeDialog(u"entry"_s, u"entries.add"_s, u"entryDialog"_s, [] {
        fill(u"entryAddress"_s, u"redis"_s);
        fill(u"entryName"_s, u"Redis"_s);
    });
    photographer.takeDialog(u"version"_s, u"entries.version"_s, u"newVersionDialog"_s, [] {
        const auto *tags = WindowScene::seen<QComboBox>(u"versionTag"_s);
        static_cast<void>(QTest::qWaitFor([tags] { return tags->count() > 0; }, patienceMs));
    });
    choose({u"App 1.2"_s, u"App 1.10"_s, u"nginx"_s});
    photographer.takeDialog(u"bulk"_s, u"entries.edit"_s, u"bulkDialog"_s, [&host] {
        fill(u"bulkPrefix"_s, host);
        fill(u"bulkNewPrefix"_s, u"harbor.company.com/mirror"_s);
        static_cast<void>(WindowScene::choose(u"bulkPreview"_s));
    });
    QGuiApplication::clipboard()->setText(u"name\taddress\tremark\n"
                                          "Redis\tredis:7.2\t\nnginx\tnginx:1.25.5-alpine\t反向代理\n"
                                          "MySQL 8\tregistry.company.com/base/mysql:8.0.36\t\nbroken\tno such:\t\n"_s);
    photographer.takeDialog(u"import"_s, u"entries.paste"_s, u"importEntriesDialog"_s,
                            [] { static_cast<void>(WindowScene::choose(u"importRows"_s)); });
    choose({u"App 1.2"_s});
    photographer.takeDialog(u"slicing"_s, u"entries.slicing"_s, u"slicingDialog"_s);
}

QJsonObject platformRow(const QString &name, const QString &address)
{
    return {{u"name"_s, name},
            {u"address"_s, address},
            {u"source"_s, u"Neolink"_s},
            {u"supportMemorySplit"_s, false},
            {u"isOnShelf"_s, true}};
}

void takePlatform(const Photographer &photographer)
{
    StandInPlatform platform;
    platform.addEntry(platformRow(u"Redis"_s, u"redis:7.2"_s));
    platform.addEntry(platformRow(u"nginx"_s, u"nginx:1.25.5-alpine"_s));
    PlatformLink &link = photographer.scene().session().platform();
    PlatformServer server = *platformServer(platform.url().toString(), {});
    server.username = StandInPlatform::username();
    photographer.takeDialog(u"platform-connect"_s, u"platform.connect"_s, u"platformDialog"_s);
    link.credentials().keep(server, {server.username, Secret(StandInPlatform::password()), {}, {}});
    bool isOver = false;
    link.use(server, link.clientOf(server), &link, [&isOver](const Result<> &) { isOver = true; });
    static_cast<void>(QTest::qWaitFor([&isOver] { return isOver; }, patienceMs));
    photographer.takeDialog(u"platform"_s, u"platform.compare"_s, u"platformSyncDialog"_s, [] {
        const auto isCompared = [] {
            const auto *apply = WindowScene::seen(u"platformApply"_s);
            return apply && apply->isEnabled();
        };
        static_cast<void>(QTest::qWaitFor(isCompared, patienceMs));
    });
}

}

void takeEntries(const Photographer &photographer, const QString &host)
{
    add(photographer.scene().session(), rowsOn(host));
    photographer.scene().window().show(u"registries"_s);
    static_cast<void>(QTest::qWaitFor([] { return WindowScene::seen(u"entries"_s) != nullptr; }, patienceMs));
    takePane(photographer);
    takeDialogs(photographer, host);
    takePlatform(photographer);
}

}
