#include "models/distribution/inspect/tagmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestTagModel : public QObject
{
    Q_OBJECT

private:
    static QString cell(const TagModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void refreshing_keeps_the_rows_that_stay_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<int>("insertions");
        QTest::addColumn<int>("removals");
        const QStringList three{u"v1.2"_s, u"v1.10"_s, u"latest"_s};
        QTest::newRow("natural order") << QStringList() << three << QStringList{u"latest"_s, u"v1.2"_s, u"v1.10"_s} << 1
                                       << 0;
        QTest::newRow("the same") << three << three << QStringList{u"latest"_s, u"v1.2"_s, u"v1.10"_s} << 0 << 0;
        QTest::newRow("one between") << three << three + QStringList{u"v1.3"_s}
                                     << QStringList{u"latest"_s, u"v1.2"_s, u"v1.3"_s, u"v1.10"_s} << 1 << 0;
        QTest::newRow("two runs") << three << QStringList{u"a"_s, u"latest"_s, u"v1.10"_s, u"v2"_s, u"v3"_s}
                                  << QStringList{u"a"_s, u"latest"_s, u"v1.10"_s, u"v2"_s, u"v3"_s} << 2 << 1;
        QTest::newRow("nothing left") << three << QStringList() << QStringList() << 0 << 1;
        QTest::newRow("equal in natural order")
            << QStringList{u"1"_s} << QStringList{u"01"_s, u"1"_s} << QStringList{u"01"_s, u"1"_s} << 1 << 0;
        QTest::newRow("twice told") << QStringList() << QStringList{u"a"_s, u"a"_s} << QStringList{u"a"_s} << 1 << 0;
    }

    void refreshing_keeps_the_rows_that_stay()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QStringList, shown);
        QFETCH(int, insertions);
        QFETCH(int, removals);
        TagModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTags(before);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setTags(after);
        QCOMPARE(model.tags(), shown);
        QCOMPARE(model.rowCount(), shown.size());
        QCOMPARE(inserted.size(), insertions);
        QCOMPARE(removed.size(), removals);
        QCOMPARE(reset.size(), 0);
    }

    void details_stay_with_their_tag()
    {
        TagModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTags({u"b"_s});
        const QString digest = u"sha256:"_s + QString(64, u'a');
        model.setDetails(u"b"_s, {digest, {u"linux/amd64"_s, u"linux/arm64"_s}, 1536, {}});
        model.setTags({u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(cell(model, 1, TagModel::Digest), u"sha256:aaaaaaaaaaaa"_s);
        QCOMPARE(cell(model, 1, TagModel::Platforms), u"linux/amd64, linux/arm64"_s);
        QCOMPARE(cell(model, 1, TagModel::Size), u"1.5 KiB"_s);
        QCOMPARE(cell(model, 0, TagModel::Digest), QString());
        QCOMPARE(model.index(1, TagModel::Size).data(TagModel::SortRole).toLongLong(), 1536);
        QCOMPARE(model.index(1, TagModel::Tag).data(TagModel::DigestRole).toString(), digest);
        QCOMPARE(model.tagsOf(digest), QStringList{u"b"_s});
    }

    void a_tag_that_moved_forgets_what_it_was()
    {
        TagModel model;
        model.setTags({u"a"_s});
        model.setDetails(u"a"_s, {u"sha256:1"_s, {u"linux/amd64"_s}, 5, {}});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDigest(u"a"_s, u"sha256:1"_s);
        QCOMPARE(changed.size(), 0); // the same digest is the same image
        model.setDigest(u"a"_s, u"sha256:2"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(model, 0, TagModel::Platforms), QString());
        model.setDetails(u"never seen"_s, {u"sha256:2"_s, {}, 1, {}});
        QCOMPARE(changed.size(), 1);
    }

    void a_failure_is_told_in_its_row()
    {
        TagModel model;
        model.setTags({u"a"_s});
        model.setError(u"a"_s, {Error::Kind::NotFound, u"It is gone."_s, {}});
        QCOMPARE(cell(model, 0, TagModel::Digest), u"It is gone."_s);
        QCOMPARE(model.index(0, 0).data(TagModel::ErrorRole).toString(), u"It is gone."_s);
        model.setDetails(u"a"_s, {u"sha256:1"_s, {}, 1, {}});
        QCOMPARE(model.index(0, 0).data(TagModel::ErrorRole).toString(), QString());
    }

    void many_tags_are_merged_at_once()
    {
        QStringList tags;
        for (int tag = 0; tag < 20'000; ++tag)
            tags.append(u"v%1"_s.arg(tag));
        TagModel model;
        model.setTags(tags);
        QElapsedTimer timer;
        timer.start();
        tags.append(u"v0.5"_s);
        model.setTags(tags);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(model.rowCount(), 20'001);
    }
};

QTEST_GUILESS_MAIN(TestTagModel)
#include "tst_tagmodel.moc"
