#include "tests/views/distribution/transferscene.h"
#include "views/widgets/fieldmessage.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// An image becomes a file for a site without a network.
class TestPullDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_scene = std::make_unique<TransferScene>(); }
    void cleanup() { m_scene.reset(); }

    void writesAFile();
    void refusesAFolderThatIsMissing();

private:
    QDialog &opened();

    RegistryServer m_registry;
    std::unique_ptr<TransferScene> m_scene;
};

void TestPullDialog::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

QDialog &TestPullDialog::opened()
{
    m_scene->actions().find(u"transfer.pull"_s)->trigger();
    return *m_scene->dialog(u"pull"_s);
}

void TestPullDialog::writesAFile()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    m_scene->put(u"layout"_s, m_registry.host() + u"/team/app:1.0"_s);
    QDialog &dialog = opened();
    auto &start = child<QPushButton>(dialog, "start");
    type(child<QLineEdit>(dialog, "pull.source"), m_registry.host() + u"/team/app:1.0"_s);
    QVERIFY(!start.isEnabled());
    type(child<QLineEdit>(dialog, "pull.target"), m_scene->file(u"out.tar"_s));
    QVERIFY(start.isEnabled());
    QTest::keyClick(&child<QLineEdit>(dialog, "pull.target"), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QTRY_VERIFY(QFileInfo::exists(m_scene->file(u"out.tar"_s)));
}

void TestPullDialog::refusesAFolderThatIsMissing()
{
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "pull.source"), m_registry.host() + u"/team/app:1.0"_s);
    type(child<QLineEdit>(dialog, "pull.target"), m_scene->file(u"no/such/folder.tar"_s));
    QVERIFY(child<FieldMessage>(dialog, "pull.target.message").isError());
    QVERIFY(!child<QPushButton>(dialog, "start").isEnabled());
}

QTEST_MAIN(TestPullDialog)
#include "tst_pulldialog.moc"
