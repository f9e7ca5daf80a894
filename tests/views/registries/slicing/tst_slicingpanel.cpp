#include "views/registries/slicing/copybox.h"
#include "views/registries/slicing/slicingpanel.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/sentencerow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestSlicingPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<SlicingPanel> m_panel;

    template <typename W> W *find(const QString &name) const { return m_panel->findChild<W *>(name); }
    QString text(const QString &name) const { return find<QPlainTextEdit>(name)->toPlainText(); }
    bool shows(const QString &name) const { return find<QWidget>(name)->isVisibleTo(m_panel.get()); }
    QString said() const
    {
        QStringList sentences;
        for (const SentenceRow *row : m_panel->findChildren<SentenceRow *>())
            sentences.append(row->sentence());
        return sentences.join(u'\n');
    }

private slots:
    void init()
    {
        m_panel = std::make_unique<SlicingPanel>();
        m_panel->resize(500, 900);
        m_panel->show();
    }

    void saysWhatIsThereAndWhatIsNot()
    {
        const auto *entry = find<SentenceRow>(u"slicing.check.entry"_s);
        m_panel->setCheck(SlicingPanel::Check::Entry, false);
        QVERIFY(entry->sentence().contains("Edit it"_L1));
        m_panel->setCheck(SlicingPanel::Check::Entry, true);
        QVERIFY(!entry->sentence().contains("Edit it"_L1));
        QVERIFY(find<SentenceRow>(u"slicing.check.spec"_s)->sentence().startsWith("Look whether"_L1));
    }

    void computesWhileOneTypes()
    {
        auto *memory = find<QSpinBox>(u"slicing.memory"_s);
        memory->setFocus();
        memory->selectAll();
        QTest::keyClicks(memory, u"8"_s);
        QVERIFY(text(u"slicing.environment"_s).contains("CUDA_DEVICE_MEMORY_LIMIT=8g\nCUDA_DEVICE_SM_LIMIT=33"_L1));
        QVERIFY(text(u"slicing.arguments"_s).endsWith("-v /root/HAMi-core/build:/libvgpu/build"_L1));
    }

    void copiesEachForm()
    {
        QVERIFY(text(u"slicing.profile"_s).contains("export CUDA_DEVICE_SM_LIMIT="_L1));
        for (const QString &name : {u"slicing.arguments"_s, u"slicing.environment"_s, u"slicing.profile"_s}) {
            QTest::mouseClick(find<QToolButton>(name + u".copy"_s), Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text(), text(name));
        }
    }

    void showsWhatThePlatformDoesWhereItDiffers()
    {
        m_panel->setNumbers({48, 2, 24, 8});
        QVERIFY(shows(u"slicing.platform"_s));
        QVERIFY(said().contains("not limited at all"_L1));
        m_panel->setNumbers({50, 1, 100, 100});
        QVERIFY(!shows(u"slicing.platform"_s));
        QVERIFY(!said().contains("The platform sets"_L1));
        QVERIFY(said().contains("SSH"_L1));
    }

    void aWrongNumberIsToldBelowTheFields()
    {
        m_panel->setNumbers({25, 1, 24, 1});
        const auto *message = find<FieldMessage>(u"slicing.memory.message"_s);
        QVERIFY(message->isError());
        QVERIFY(!shows(u"slicing.arguments"_s));
        m_panel->setNumbers({24, 2, 24, 1});
        QVERIFY(!message->isError());
        QVERIFY(find<FieldMessage>(u"slicing.cards.message"_s)->isError());
        m_panel->setNumbers({24, 1, 24, 1});
        QVERIFY(shows(u"slicing.arguments"_s));
    }

    void noFieldMovesWhenAMessageComes()
    {
        const auto top = [this] {
            QCoreApplication::processEvents();
            return find<QLineEdit>(u"slicing.folder"_s)->y();
        };
        const int before = top();
        m_panel->setNumbers({25, 1, 24, 1});
        QVERIFY(find<FieldMessage>(u"slicing.memory.message"_s)->isVisible());
        QCOMPARE(top(), before);
    }

    void noFieldGoesWhenAMessageComes()
    {
        QTest::keyClicks(find<QLineEdit>(u"slicing.folder"_s), u"30"_s);
        find<QLineEdit>(u"slicing.folder"_s)->clear();
        m_panel->setNumbers({12, 1, 3, 1});
        QVERIFY(find<FieldMessage>(u"slicing.memory.message"_s)->isError());
        for (int pass = 0; pass < 3; ++pass) // a layout needs some for what breaks lines
            QCoreApplication::processEvents();
        int bottom = 0;
        for (const QString &name : {u"slicing.memory"_s, u"slicing.cards"_s, u"slicing.cardMemory"_s,
                                    u"slicing.nodeCards"_s, u"slicing.folder"_s})
            for (const QLabel *label : m_panel->findChildren<QLabel *>())
                if (label->buddy() && label->buddy()->objectName() == name) {
                    QVERIFY(label->isVisible() && label->height() >= label->fontMetrics().height());
                    QVERIFY(label->buddy()->isVisible() && label->buddy()->height() >= label->fontMetrics().height());
                    QVERIFY(label->y() >= bottom);
                    bottom = label->geometry().bottom();
                }
    }

    void theFolderGoesIntoTheMount()
    {
        m_panel->setHamiFolder(u"/opt/my HAMi"_s);
        QVERIFY(text(u"slicing.arguments"_s).endsWith("-v '/opt/my HAMi:/libvgpu/build'"_L1));
        QVERIFY(find<SentenceRow>(u"slicing.check.node"_s)->sentence().contains("/opt/my HAMi"_L1));
        m_panel->setHamiFolder(u"HAMi"_s);
        QVERIFY(!shows(u"slicing.arguments"_s));
    }

    void allOfACopyIsSeen()
    {
        m_panel->setNumbers({80, 8, 24, 8});
        const auto *environment = find<QPlainTextEdit>(u"slicing.environment"_s);
        QTRY_VERIFY(environment->viewport()->height() >= 10 * environment->fontMetrics().lineSpacing());
    }

    void everyFieldHasAName()
    {
        for (const QSpinBox *box : m_panel->findChildren<QSpinBox *>())
            QVERIFY(!box->accessibleName().isEmpty());
        for (const QToolButton *button : m_panel->findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestSlicingPanel)
#include "tst_slicingpanel.moc"
