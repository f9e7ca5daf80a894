#pragma once

#include "models/registries/entries/entrystore.h"
#include "models/registries/platform/platformlink.h"
#include "models/store/storequestion.h"
#include "tests/fixtures/standinplatform.h"
#include "views/widgets/viewstate.h"

#include <QMainWindow>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace quaymaster::tests
{

/// A stand-in of the platform, a workspace, and a window for the dialogs on both.
struct PlatformWindow
{
    explicit PlatformWindow(const fixtures::PlatformRules &rules = {})
        : platform(rules)
        , store(std::move(*StoreThread::open(folder.filePath(QStringLiteral("q.sqlite")))))
        , link(*store, credentials, [] { return once(); })
    {
        window.resize(1200, 900);
        window.show();
    }

    /// What fails is seen at once.
    static NetworkOptions once()
    {
        NetworkOptions options;
        options.retries = 0;
        return options;
    }

    PlatformServer server() const
    {
        PlatformServer server = *platformServer(platform.url().toString(), {});
        server.username = fixtures::StandInPlatform::username();
        return server;
    }
    static Credential password()
    {
        return {fixtures::StandInPlatform::username(), Secret(fixtures::StandInPlatform::password()), {}, {}};
    }

    template <typename T> static Result<T> answerOf(const std::function<void(std::function<void(Result<T>)>)> &call)
    {
        std::optional<Result<T>> answer;
        call([&answer](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return Error{Error::Kind::Cancelled, QStringLiteral("the test saw no answer"), {}};
        return *answer;
    }
    template <typename T> Result<T> ask(const std::function<Result<T>(EntryStore &)> &work)
    {
        return answerOf<T>([&](const auto &answer) {
            askStore<T>(
                *store, &window,
                [work](Database &database) {
                    EntryStore entries(database);
                    return work(entries);
                },
                answer);
        });
    }

    /// The platform of the workspace, with the password in memory.
    bool connectNow()
    {
        credentials.keep(server(), password());
        return answerOf<std::monostate>(
                   [this](const auto &answer) { link.use(server(), link.clientOf(server()), &window, answer); })
            .has_value();
    }

    static EntryFields fields(const QString &name)
    {
        EntryFields fields;
        fields.name = name;
        fields.address = QStringLiteral("r.example/%1:1.0").arg(name);
        return fields;
    }
    QList<RegistryEntry> entries()
    {
        return *ask<QList<RegistryEntry>>([](EntryStore &entries) { return entries.all(); });
    }
    qint64 apply(const EntryChange &change)
    {
        const auto ids = ask<QList<qint64>>(
            [change](EntryStore &entries) { return entries.apply({change}, ChangeOrigin::here()); });
        return ids->first();
    }
    qint64 add(const QString &name) { return apply({0, {}, fields(name), false}); }

    template <typename W> W *find(const QString &name) const { return window.findChild<W *>(name); }
    bool click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        if (!button || !QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    fixtures::StandInPlatform platform;
    QTemporaryDir folder;
    std::unique_ptr<StoreThread> store;
    PlatformCredentials credentials;
    PlatformLink link;
    ViewState state{folder.filePath(QStringLiteral("view.ini"))};
    QMainWindow window;
};

}
