#include "tests/app/desktop/windowscene.h"

#include <QAbstractItemView>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 30'000;

}

Result<> WindowScene::open()
{
    CommonOptions options;
    options.workspace = workspace();
    if (m_usesKeychain) {
        Q_ASSERT(!qEnvironmentVariableIsEmpty("QUAYMASTER_TEST_HOME"));
    } else {
        options.authFile = file(u"auth.json"_s); // never the person's own
        QFile auth(options.authFile);
        if (!auth.exists() && auth.open(QIODevice::WriteOnly))
            auth.write("{}");
    }
    auto session = Session::open(options);
    if (!session)
        return session.error();
    m_language = std::make_unique<Language>();
    m_session = *std::move(session);
    m_window = std::make_unique<SessionWindow>(*m_session, *m_language);
    m_window->show();
    if (!QTest::qWaitForWindowActive(&m_window->window()))
        return Error{Error::Kind::Timeout, u"The window does not become active."_s, {}};
    return {};
}

void WindowScene::close()
{
    m_window.reset();
    m_session.reset();
    m_language.reset();
}

void WindowScene::click(const QString &name)
{
    QVERIFY2(see(name), qPrintable(name));
    QTest::mouseClick(seen(name), Qt::LeftButton);
}

bool WindowScene::enter(const QString &name)
{
    if (!see(name))
        return false;
    QWidget *window = seen(name);
    window->activateWindow(); // as a window manager does; the offscreen platform has none
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == window; });
}

bool WindowScene::choose(const QString &list, const QString &text)
{
    QModelIndex row;
    QAbstractItemView *view = nullptr;
    const auto isThere = [&] {
        const QWidget *table = seen(list);
        view = table ? table->findChild<QAbstractItemView *>() : nullptr;
        if (view && view->model()->rowCount() > 0)
            row = view->model()
                      ->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchStartsWith)
                      .value(0);
        return row.isValid();
    };
    if (!QTest::qWaitFor(isThere, patienceMs))
        return false;
    view->setCurrentIndex(row);
    return true;
}

void WindowScene::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WindowScene::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QVERIFY(target);
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
}

const OperationEntry *WindowScene::finishedOperation()
{
    Operations &operations = m_session->operations();
    const auto isOver = [&] { return !operations.tree().keys().isEmpty() && operations.isIdle(); };
    if (!QTest::qWaitFor(isOver, patienceMs))
        return nullptr;
    return operations.find(operations.tree().keys().constFirst());
}

}
