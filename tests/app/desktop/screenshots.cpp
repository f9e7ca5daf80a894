#include "models/distribution/inspect/tagmodel.h"
#include "tests/app/desktop/entrypictures.h"
#include "tests/app/desktop/ingresspictures.h"
#include "tests/app/desktop/photographer.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"

#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTreeView>

// The pictures of the README, made from the program on two throw-away registries:
//   screenshots FOLDER [en|zh_CN] [light|dark]
// On the offscreen platform; QT_SCALE_FACTOR=2 makes them twice as fine.

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(1280, 800);

void addHosts(Session &session, const QStringList &hosts)
{
    for (const QString &name : hosts) {
        RegistryHost host;
        host.host = name;
        host.environment
            = name == hosts.last() ? RegistryHost::Environment::Production : RegistryHost::Environment::Development;
        host.remark = name == hosts.last() ? u"matrixdc"_s : u"QA"_s;
        static_cast<void>(session.hosts().add(host));
    }
}

CopyRequest push(const QString &layout, const QString &reference)
{
    CopyRequest request;
    request.source = *ArchiveSource::parse(layout);
    request.destinations = {*Reference::parse(reference)};
    return request;
}

void waitUntilIdle(Session &session)
{
    static_cast<void>(QTest::qWaitFor([&] { return session.operations().isIdle(); }, patienceMs));
}

/// Until the registry has said all of every tag.
void waitUntilTagsAreKnown()
{
    const auto *model = WindowScene::seen(u"tags"_s)->findChild<QAbstractItemView *>()->model();
    const auto isKnown
        = [model](int row) { return !model->index(row, TagModel::Platforms).data().toString().isEmpty(); };
    const auto areKnown = [&] {
        bool known = model->rowCount() > 0;
        for (int row = 0; row < model->rowCount(); ++row)
            known = known && isKnown(row);
        return known;
    };
    static_cast<void>(QTest::qWaitFor(areKnown, patienceMs));
}

void takeHosts(WindowScene &scene, const Photographer &photographer, const QString &host)
{
    scene.window().show(u"hosts"_s);
    WindowScene::choose(u"hosts"_s, host);
    WindowScene::choose(u"repositories"_s);
    WindowScene::choose(u"tags"_s);
    waitUntilTagsAreKnown();
    photographer.take(u"hosts"_s);
    photographer.takeDialog(u"host"_s, u"hosts.add"_s, u"hostDialog"_s);
}

void takePlan(WindowScene &scene, const Photographer &photographer, const QString &layout, const QString &reference)
{
    scene.window().actions().find(u"transfer.push"_s)->trigger();
    if (!WindowScene::see(u"push"_s))
        return;
    WindowScene::seen<QLineEdit>(u"archive"_s)->setText(layout);
    WindowScene::seen<QLineEdit>(u"destination.0"_s)->setText(reference);
    static_cast<void>(QTest::qWaitFor([] { return WindowScene::seen(u"next"_s)->isEnabled(); }, patienceMs));
    photographer.take(u"push"_s, WindowScene::seen(u"push"_s));
    WindowScene::click(u"next"_s);
    const auto isPlanned = [] { return WindowScene::seen(u"plan.table"_s) && !WindowScene::seen(u"plan.progress"_s); };
    static_cast<void>(QTest::qWaitFor(isPlanned, patienceMs));
    photographer.take(u"plan"_s, WindowScene::seen(u"push"_s));
    WindowScene::seen(u"push"_s)->close();
}

void takeOperations(WindowScene &scene, const Photographer &photographer, const QString &layout,
                    const QStringList &hosts)
{
    Session &session = scene.session();
    session.operations().start(push(layout, u"127.0.0.1:9/team/nobody:1.0"_s));
    waitUntilIdle(session);
    session.settings().setBytesPerSecond(300'000);
    const int running = session.operations().start(push(layout, hosts.last() + u"/team/app:2.0"_s));
    session.operations().start(push(layout, hosts.last() + u"/team/app:2.0"_s));
    static_cast<void>(
        QTest::qWaitFor([&] { return session.operations().find(running)->secondsLeft >= 0; }, patienceMs));
    scene.window().show(u"operations"_s);
    if (auto *view = WindowScene::seen(u"operations.table"_s)->findChild<QTreeView *>()) {
        const QModelIndex row
            = view->model()->match(view->model()->index(0, 0), OperationTree::KeyRole, running).value(0);
        view->setCurrentIndex(row);
        view->expandRecursively(row);
    }
    photographer.take(u"operations"_s);
    session.operations().cancelAll();
    waitUntilIdle(session);
    session.settings().setBytesPerSecond(0);
}

int photograph(const QString &folder, const QString &language, Settings::Theme theme)
{
    RegistryServer first;
    RegistryServer second;
    WindowScene scene;
    if (!first.start() || !second.start() || !scene.open())
        return 1;
    const QStringList hosts{first.host(), second.host()};
    Session &session = scene.session();
    session.settings().setLanguage(language);
    session.settings().setTheme(theme);
    scene.window().resize(windowSize);
    const Photographer photographer(scene, folder);
    photographer.take(u"empty"_s);
    scene.window().show(u"operations"_s);
    addHosts(session, hosts);
    const QString layout = scene.file(u"app"_s);
    writeLayout(layout, u"1.0"_s, 1, 900'000);
    for (const char *tag : {"1.0", "1.2", "1.10", "latest"})
        session.operations().start(push(layout, hosts.first() + u"/team/app:"_s + QLatin1StringView(tag)));
    waitUntilIdle(session);
    takeHosts(scene, photographer, hosts.first());
    takeIngress(photographer);
    takeEntries(photographer, hosts.first());
    const QString other = scene.file(u"other"_s);
    writeLayout(other, u"1.0"_s, 2, 900'000);
    takePlan(scene, photographer, other, hosts.first() + u"/team/app:latest"_s);
    takeOperations(scene, photographer, other, hosts);
    photographer.takeDialog(u"sync"_s, u"transfer.sync"_s, u"sync"_s);
    photographer.takeDialog(u"pull"_s, u"transfer.pull"_s, u"pull"_s);
    photographer.takeDialog(u"settings"_s, u"file.settings"_s, u"settingsDialog"_s);
    photographer.takeDialog(u"shortcuts"_s, u"help.shortcuts"_s, u"shortcutsDialog"_s);
    photographer.takeDialog(u"about"_s, u"help.about"_s, u"aboutDialog"_s);
    photographer.takeDialog(u"commands"_s, u"view.palette"_s, u"commandPalette"_s);
    scene.window().close();
    return 0;
}

}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quaymaster"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYMASTER_VERSION));
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fputs("screenshots FOLDER [en|zh_CN] [light|dark]\n", stderr);
        return 2;
    }
    QDir().mkpath(words[1]);
    const bool isDark = words.value(3) == "dark"_L1;
    return photograph(words[1], words.value(2, u"en"_s), isDark ? Settings::Theme::Dark : Settings::Theme::Light);
}
