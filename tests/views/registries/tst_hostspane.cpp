#include "tests/views/registries/registryscene.h"
#include "views/registries/hostbrowser.h"
#include "views/registries/repositorylist.h"
#include "views/registries/taglist.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QLineEdit>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// The pane of registry hosts, by keys and clicks, against real registries.
class TestHostsPane : public QObject
{
    Q_OBJECT

private:
    AppImages m_images;
    RegistryServer m_registry;
    std::unique_ptr<RegistryScene> m_scene;

private slots:
    void initTestCase()
    {
        m_registry.setDeleteEnabled(true);
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        QVERIFY(m_images.pushTo(m_registry));
    }

    void init() { m_scene = std::make_unique<RegistryScene>(); }
    void cleanup() { m_scene.reset(); }

    void browsing_shows_repositories_tags_and_details()
    {
        m_scene->add(m_registry.host());
        auto *hosts = m_scene->find<FilteredTable>(u"hosts"_s);
        hosts->setCurrentRow(hosts->proxy().sourceModel()->index(0, 0));
        auto *repositories = m_scene->find<FilteredTable>(u"repositories"_s);
        QTRY_COMPARE(repositories->proxy().rowCount(), 1);
        repositories->setCurrentRow(repositories->proxy().sourceModel()->index(0, 0));
        auto *tags = m_scene->find<FilteredTable>(u"tags"_s);
        QTRY_COMPARE(tags->proxy().rowCount(), 4);
        QTRY_VERIFY(!tags->proxy().index(0, TagModel::Platforms).data().toString().isEmpty());
    }
};

QTEST_MAIN(TestHostsPane)
#include "tst_hostspane.moc"
