#include "models/registries/platform/platformdiff.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

using enum PlatformDifference::Action;
using Side = PlatformDifference::Side;

enum class Version { None, Old, New, Other };

EntryFields fieldsOf(Version version)
{
    EntryFields fields;
    fields.name = u"cuda"_s;
    fields.address = u"nvidia/cuda:12.0"_s;
    if (version == Version::New)
        fields.remark = u"new"_s;
    if (version == Version::Other)
        fields.listed = false;
    return fields;
}

RegistryEntry entryOf(const EntryFields &fields, qint64 id = 1)
{
    RegistryEntry entry;
    entry.id = id;
    entry.fields = fields;
    entry.normalised = fields.address.startsWith("nvidia"_L1) ? u"docker.io/"_s + fields.address : QString();
    return entry;
}

PlatformEntry rowOf(const EntryFields &fields, qint64 id = 10, const QString &updated = u"t1"_s)
{
    return {id, fields, u"t0"_s, updated, {}};
}

/// `update platform`, `conflict`, `same`…
QString wordsOf(const PlatformComparison &comparison)
{
    QStringList words;
    for (const PlatformDifference &item : comparison.differences)
        words.append(item.action == Conflict ? u"conflict"_s : actionName(item.action) + u' ' + sideName(item.side));
    for (const PlatformBase &base : comparison.agreed)
        words.append(u"agreed %1=%2"_s.arg(base.entry).arg(base.platformId));
    for (const qint64 id : comparison.gone)
        words.append(u"gone %1"_s.arg(id));
    return words.isEmpty() ? u"same"_s : words.join(u", "_s);
}

}

class PlatformDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void carriesWhatThePreviewShows();
    void conflictsAreResolved_data();
    void conflictsAreResolved();
    void nothingIsDoubled_data();
    void nothingIsDoubled();
    void nullIsEmpty();
    void isInTheOrderOfTheEntries();
    void isFastEnoughForManyThousands();
};

void PlatformDiffTest::decides_data()
{
    QTest::addColumn<Version>("base");
    QTest::addColumn<Version>("here");
    QTest::addColumn<Version>("there");
    QTest::addColumn<QString>("words");
    using enum Version;
    const auto row = [](Version base, Version here, Version there, const char *words) {
        static constexpr std::array names{"none", "old", "new", "other"};
        const auto name = [](Version version) { return names.at(std::size_t(version)); };
        QTest::addRow("base %s, here %s, there %s", name(base), name(here), name(there))
            << base << here << there << QString::fromLatin1(words);
    };
    row(Old, Old, Old, "same");
    row(Old, New, Old, "update platform");
    row(Old, Old, New, "update here");
    row(Old, New, New, "agreed 1=10");
    row(Old, New, Other, "conflict");
    row(Old, None, Old, "delete platform");
    row(Old, Old, None, "delete here");
    row(Old, None, New, "conflict");
    row(Old, New, None, "conflict");
    row(Old, None, None, "gone 10");
    row(None, Old, None, "create platform");
    row(None, None, Old, "create here");
    row(None, Old, Old, "agreed 1=10");
    row(None, Old, New, "conflict");
    row(None, None, None, "same");
}

void PlatformDiffTest::decides()
{
    QFETCH(Version, base);
    QFETCH(Version, here);
    QFETCH(Version, there);
    QList<RegistryEntry> entries;
    QList<PlatformBase> bases;
    QList<PlatformEntry> rows;
    if (here != Version::None)
        entries.append(entryOf(fieldsOf(here)));
    if (base != Version::None)
        bases.append({10, 1, fieldsOf(base), u"t1"_s});
    if (there != Version::None)
        rows.append(rowOf(fieldsOf(there)));
    QTEST(wordsOf(platformDiff(entries, bases, rows)), "words");
}

void PlatformDiffTest::carriesWhatThePreviewShows()
{
    const EntryFields base = fieldsOf(Version::Old);
    const EntryFields here = fieldsOf(Version::New);
    const EntryFields there = fieldsOf(Version::Other);
    const auto found = platformDiff({entryOf(here)}, {{10, 1, base, u"t1"_s}}, {rowOf(there, 10, u"t2"_s)});
    const PlatformDifference expected{Conflict,
                                      Side::Platform,
                                      1,
                                      10,
                                      u"cuda"_s,
                                      base,
                                      here,
                                      there,
                                      u"t2"_s,
                                      false,
                                      {EntryField::Listed, EntryField::Remark}};
    QCOMPARE(found.differences, QList{expected});
    const auto restored = platformDiff({}, {{10, 1, base, u"t1"_s}}, {rowOf(there)}).differences.constFirst();
    QCOMPARE(restored.entry, 1); // it comes again as what it was
    QVERIFY(!restored.here);
    QCOMPARE(restored.fields, QList{EntryField::Listed});
}

void PlatformDiffTest::conflictsAreResolved_data()
{
    QTest::addColumn<Version>("here");
    QTest::addColumn<Version>("there");
    QTest::addColumn<Side>("preferred");
    QTest::addColumn<QString>("words");
    using enum Version;
    QTest::newRow("both changed, here") << New << Other << Side::Here << u"update platform"_s;
    QTest::newRow("both changed, there") << New << Other << Side::Platform << u"update here"_s;
    QTest::newRow("deleted here, here") << None << New << Side::Here << u"delete platform"_s;
    QTest::newRow("deleted here, there") << None << New << Side::Platform << u"create here"_s;
    QTest::newRow("deleted there, here") << New << None << Side::Here << u"create platform"_s;
    QTest::newRow("deleted there, there") << New << None << Side::Platform << u"delete here"_s;
}

void PlatformDiffTest::conflictsAreResolved()
{
    QFETCH(Version, here);
    QFETCH(Version, there);
    QFETCH(Side, preferred);
    PlatformDifference conflict;
    if (here != Version::None)
        conflict.here = fieldsOf(here);
    if (there != Version::None)
        conflict.there = fieldsOf(there);
    QTEST(wordsOf({{resolved(conflict, preferred)}, {}, {}}), "words");
}

void PlatformDiffTest::nothingIsDoubled_data()
{
    QTest::addColumn<QList<RegistryEntry>>("here");
    QTest::addColumn<QList<PlatformBase>>("bases");
    QTest::addColumn<QList<PlatformEntry>>("there");
    QTest::addColumn<QString>("words");
    const EntryFields cuda = fieldsOf(Version::Old);
    EntryFields spelt = cuda;
    spelt.address = u"docker.io/nvidia/cuda:12.0"_s;
    EntryFields renamed = cuda;
    renamed.name = u"cuda 2"_s;
    RegistryEntry linked = entryOf(renamed);
    linked.platformId = 11;
    QTest::newRow("a create that was not answered")
        << QList{entryOf(cuda)} << QList<PlatformBase>{} << QList{rowOf(cuda, 11)} << u"agreed 1=11"_s;
    QTest::newRow("the same image, spelt otherwise")
        << QList{entryOf(cuda)} << QList<PlatformBase>{} << QList{rowOf(spelt)} << u"conflict"_s;
    QTest::newRow("another name") << QList{entryOf(cuda)} << QList<PlatformBase>{} << QList{rowOf(renamed)}
                                  << u"create platform, create here"_s;
    QTest::newRow("two there") << QList{entryOf(cuda)} << QList<PlatformBase>{}
                               << QList{rowOf(cuda, 12), rowOf(cuda, 11)} << u"create here, agreed 1=11"_s;
    QTest::newRow("two here") << QList{entryOf(cuda, 1), entryOf(cuda, 2)} << QList<PlatformBase>{}
                              << QList{rowOf(cuda, 11)} << u"create platform, agreed 1=11"_s;
    QTest::newRow("one is linked already")
        << QList{entryOf(cuda, 1), entryOf(cuda, 2)} << QList{PlatformBase{11, 2, cuda, u"t1"_s}}
        << QList{rowOf(cuda, 11)} << u"create platform"_s;
    QTest::newRow("made anew after it was deleted there")
        << QList{entryOf(cuda)} << QList{PlatformBase{10, 1, fieldsOf(Version::New), u"t1"_s}} << QList{rowOf(cuda, 11)}
        << u"agreed 1=11, gone 10"_s;
    QTest::newRow("known by its id") << QList{linked} << QList<PlatformBase>{} << QList{rowOf(cuda, 11)}
                                     << u"conflict"_s;
}

void PlatformDiffTest::nothingIsDoubled()
{
    QFETCH(QList<RegistryEntry>, here);
    QFETCH(QList<PlatformBase>, bases);
    QFETCH(QList<PlatformEntry>, there);
    QTEST(wordsOf(platformDiff(here, bases, there)), "words");
}

void PlatformDiffTest::nullIsEmpty()
{
    EntryFields empty = fieldsOf(Version::Old);
    empty.remark = u""_s;
    const auto found
        = platformDiff({entryOf(empty)}, {{10, 1, fieldsOf(Version::Old), u"t1"_s}}, {rowOf(fieldsOf(Version::Old))});
    QCOMPARE(wordsOf(found), u"same"_s);
}

void PlatformDiffTest::isInTheOrderOfTheEntries()
{
    const EntryFields fields = fieldsOf(Version::Old);
    const auto named = [&fields](const QString &name) {
        EntryFields other = fields;
        other.name = name;
        return other;
    };
    const auto found = platformDiff({entryOf(named(u"c"_s), 3), entryOf(named(u"a"_s), 1)}, {},
                                    {rowOf(named(u"y"_s), 8), rowOf(named(u"x"_s), 7)});
    QStringList names;
    for (const PlatformDifference &item : found.differences)
        names.append(item.name);
    QCOMPARE(names, QStringList({u"a"_s, u"c"_s, u"x"_s, u"y"_s}));
}

void PlatformDiffTest::isFastEnoughForManyThousands()
{
    constexpr int many = 50'000;
    QList<RegistryEntry> here;
    QList<PlatformEntry> there;
    for (int i = 0; i < many; ++i) {
        EntryFields fields = fieldsOf(Version::Old);
        fields.name += QString::number(i);
        here.append(entryOf(fields, i + 1));
        there.append(rowOf(fields, many - i));
    }
    const PlatformComparison found = platformDiff(here, {}, there); // the test's own time limit tells
    QCOMPARE(found.agreed.size(), many);
    QVERIFY(found.differences.isEmpty());
}

}

QTEST_GUILESS_MAIN(quaymaster::PlatformDiffTest)
#include "tst_platformdiff.moc"
