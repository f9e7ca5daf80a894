#include "views/operations/interruptedbar.h"

#include "tests/fixtures/faultproxy.h"
#include "tests/views/distribution/transferscene.h"

#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// What the last run of the program left behind is offered.
class TestInterruptedBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_scene.reset(); }

    void isNotThereWithoutNeed();
    void continuesWhatWasLeft();
    void showsThem();
    void canBeDismissed();
    void goesWithTheLastOfThem();

private:
    void leaveOne(const QString &name);

    RegistryServer m_registry;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TransferScene> m_scene;
};

void TestInterruptedBar::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void TestInterruptedBar::init()
{
    m_scene = std::make_unique<TransferScene>();
    m_proxy = std::make_unique<FaultProxy>(m_registry.port());
}

/// The program is left while it pushes.
void TestInterruptedBar::leaveOne(const QString &name)
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    CopyRequest request;
    request.source = ArchiveSource{m_scene->file(u"layout"_s), {}, -1};
    request.destinations = {*Reference::parse(m_proxy->host() + u'/' + name)};
    m_proxy->setLatency(500);
    const int key = m_scene->operations().start(request);
    QTRY_COMPARE(m_scene->operations().find(key)->state, Operation::State::Running);
    QTRY_VERIFY(m_scene->operations().find(key)->id > 0);
    QSignalSpy idle(&m_scene->operations(), &Operations::idle);
    m_scene->operations().leaveAll();
    QTRY_VERIFY(m_scene->operations().isIdle());
    m_proxy->setLatency(0);
    m_scene->restart();
}

void TestInterruptedBar::isNotThereWithoutNeed()
{
    InterruptedBar bar(m_scene->operations(), &m_scene->window);
    QVERIFY(!bar.isVisibleTo(&m_scene->window));
}

void TestInterruptedBar::continuesWhatWasLeft()
{
    leaveOne(u"left/app:1.0"_s);
    InterruptedBar bar(m_scene->operations(), &m_scene->window);
    QTRY_VERIFY(bar.isVisibleTo(&m_scene->window));
    click(child<QPushButton>(bar, "interrupted.continue"));
    QTRY_VERIFY(!bar.isVisibleTo(&m_scene->window));
    QTRY_VERIFY(!digestAt(m_registry.host() + u"/left/app:1.0"_s).isEmpty());
}

void TestInterruptedBar::showsThem()
{
    leaveOne(u"shown/app:1.0"_s);
    InterruptedBar bar(m_scene->operations(), &m_scene->window);
    QTRY_VERIFY(bar.isVisibleTo(&m_scene->window));
    QSignalSpy wanted(&bar, &InterruptedBar::showWanted);
    click(child<QPushButton>(bar, "interrupted.show"));
    QCOMPARE(wanted.first().first().toInt(), m_scene->operations().interrupted().first());
}

void TestInterruptedBar::canBeDismissed()
{
    leaveOne(u"dismissed/app:1.0"_s);
    InterruptedBar bar(m_scene->operations(), &m_scene->window);
    QTRY_VERIFY(bar.isVisibleTo(&m_scene->window));
    click(child<QPushButton>(bar, "interrupted.dismiss"));
    QVERIFY(!bar.isVisibleTo(&m_scene->window));
    QCOMPARE(m_scene->operations().interrupted().size(), 1); // it stays in the list
}

void TestInterruptedBar::goesWithTheLastOfThem()
{
    leaveOne(u"removed/app:1.0"_s);
    InterruptedBar bar(m_scene->operations(), &m_scene->window);
    QTRY_VERIFY(bar.isVisibleTo(&m_scene->window));
    m_scene->operations().remove(m_scene->operations().interrupted().first());
    QTRY_VERIFY(!bar.isVisibleTo(&m_scene->window));
}

QTEST_MAIN(TestInterruptedBar)
#include "tst_interruptedbar.moc"
