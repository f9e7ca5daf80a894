#include "tests/views/registries/platform/platformwindow.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/slicing/slicingdialog.h"
#include "views/widgets/sentencerow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace quaymaster::tests;
using namespace Qt::StringLiterals;

/// The calculator beside a platform, whose specs and nodes give it its numbers.
class TestSlicingDialog : public QObject
{
    Q_OBJECT

private:
    struct Scene : PlatformWindow
    {
        explicit Scene(const PlatformRules &rules = {})
            : PlatformWindow(rules)
        {
            platform.addSpec({{u"name"_s, u"CPU only"_s}, {u"gpuCount"_s, 0}});
            platform.addSpec({{u"name"_s, u"half"_s},
                              {u"gpuCount"_s, 2},
                              {u"memoryCapacity"_s, 40},
                              {u"supportMemorySplit"_s, true}});
            platform.addSpec({{u"name"_s, u"whole"_s},
                              {u"gpuCount"_s, 1},
                              {u"memoryCapacity"_s, 40},
                              {u"supportMemorySplit"_s, false}});
            platform.addNode({{u"name"_s, u"node-1"_s},
                              {u"gpuCount"_s, 8},
                              {u"memoryCapacity"_s, 40},
                              {u"hamiCore"_s, u"/opt/hami"_s}});
        }
        void open()
        {
            dialog = new SlicingDialog(link, &window);
            dialog->show();
        }
        bool choose(const QString &box, const QString &text) const
        {
            auto *combo = find<QComboBox>(box);
            if (!QTest::qWaitFor([combo, &text] { return combo->isVisible() && combo->findText(text) > 0; }))
                return false;
            QTest::keyClick(combo, Qt::Key_Home);
            while (combo->currentText() != text && combo->currentIndex() < combo->count() - 1)
                QTest::keyClick(combo, Qt::Key_Down);
            return combo->currentText() == text;
        }
        int number(const QString &box) const { return find<QSpinBox>(box)->value(); }
        QString sentence(const QString &row) const { return find<SentenceRow>(row)->sentence(); }

        SlicingDialog *dialog = nullptr;
    };

private slots:
    void without_a_platform_it_is_as_ever()
    {
        Scene scene;
        scene.open();
        QVERIFY(!QTest::qWaitFor([&] { return scene.find<QComboBox>(u"slicing.platformSpec"_s)->isVisible(); }, 200));
        QVERIFY(scene.sentence(u"slicing.check.spec"_s).contains(u"Look whether"_s));
        QCOMPARE(scene.platform.calls().size(), 0);
    }

    void a_spec_and_a_node_give_their_numbers()
    {
        Scene scene;
        QVERIFY(scene.connectNow());
        scene.open();
        QVERIFY(scene.choose(u"slicing.platformSpec"_s, u"half"_s));
        QCOMPARE(scene.number(u"slicing.memory"_s), 40);
        QCOMPARE(scene.number(u"slicing.cards"_s), 2);
        QVERIFY(scene.sentence(u"slicing.check.spec"_s).contains(u"switched on"_s));
        QVERIFY(scene.choose(u"slicing.platformNode"_s, u"node-1"_s));
        QCOMPARE(scene.number(u"slicing.cardMemory"_s), 40);
        QCOMPARE(scene.number(u"slicing.nodeCards"_s), 8);
        QCOMPARE(scene.find<QLineEdit>(u"slicing.folder"_s)->text(), u"/opt/hami"_s);
        const QString node = scene.sentence(u"slicing.check.node"_s);
        QVERIFY2(node.contains(u"does not tell"_s) && node.contains(u"/opt/hami/libvgpu.so"_s), qPrintable(node));
        QVERIFY(scene.choose(u"slicing.platformSpec"_s, u"whole"_s));
        QVERIFY(scene.sentence(u"slicing.check.spec"_s).contains(u"switched off"_s));
        QCOMPARE(scene.find<QComboBox>(u"slicing.platformSpec"_s)->findText(u"CPU only"_s), -1);
        const QStringList problems = accessibilityProblems(*scene.dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void a_spec_alone_is_no_mistake()
    {
        Scene scene;
        QVERIFY(scene.connectNow());
        scene.open();
        scene.dialog->setNumbers({12, 1, 3, 1}); // of another time
        QVERIFY(scene.choose(u"slicing.platformSpec"_s, u"half"_s));
        QVERIFY(slicingProblems(scene.dialog->numbers()).isEmpty());
        QCOMPARE(scene.dialog->numbers(), SlicingNumbers({40, 2, 20, 2}));
    }

    void it_names_the_entry()
    {
        Scene scene;
        scene.open();
        scene.dialog->setEntry(u"web"_s, true);
        QVERIFY(scene.dialog->windowTitle().contains(u"web"_s));
    }

    void a_choice_that_is_off_says_why()
    {
        PlatformRules rules;
        rules.forbidden = {"ComputeNode"};
        Scene scene(rules);
        QVERIFY(scene.connectNow());
        scene.open();
        const auto *node = scene.find<QComboBox>(u"slicing.platformNode"_s);
        QTRY_VERIFY(node->isVisible());
        QVERIFY(!node->isEnabled());
        QVERIFY(node->toolTip().contains(u"GPU cards"_s));
        QCOMPARE(node->accessibleDescription(), node->toolTip());
    }

    void what_the_platform_does_not_show_is_told()
    {
        PlatformRules rules;
        rules.forbidden = {"ComputeNode"};
        Scene scene(rules);
        QVERIFY(scene.connectNow());
        scene.open();
        auto *message = scene.find<QLabel>(u"slicing.platformMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"does not allow"_s));
        QVERIFY(scene.choose(u"slicing.platformSpec"_s, u"half"_s));
    }
};

QTEST_MAIN(TestSlicingDialog)
#include "tst_slicingdialog.moc"
