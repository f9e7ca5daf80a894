#include "models/registries/exchange/entrytable.h"
#include "models/registries/exchange/importfile.h"
#include "models/registries/exchange/importpreview.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using Kind = ImportPreview::Kind;

namespace
{

/// What breaks tables, spreadsheets and terminals, in any mixture.
const QStringList &pieces()
{
    static const QStringList all{u"\""_s,     u"\"\""_s,
                                 u","_s,      u";"_s,
                                 u"\t"_s,     u"\r"_s,
                                 u"\n"_s,     u"\r\n"_s,
                                 u"'"_s,      u"''"_s,
                                 u"="_s,      u"+"_s,
                                 u"-"_s,      u"@"_s,
                                 u" "_s,      u"\\"_s,
                                 u"是"_s,     u"镜像库，"_s,
                                 u"🐳"_s,      u"e\u0301"_s,
                                 u"\u202E"_s, u"\uFEFF"_s,
                                 u"\u2028"_s, u"\x1b[31m"_s,
                                 u"\x7f"_s,   u"=cmd|' /C calc'!A0"_s,
                                 u"null"_s,   u"0"_s,
                                 u"{}"_s,     u"</"_s,
                                 u"%1"_s,     u"\\u0000"_s,
                                 u"a"_s};
    return all;
}

QString hostileText(QRandomGenerator &random)
{
    QString text;
    const int length = random.bounded(12);
    for (int i = 0; i < length; ++i)
        text += pieces().at(random.bounded(static_cast<int>(pieces().size())));
    return text;
}

QList<RegistryEntry> hostileEntries(QRandomGenerator &random, int count)
{
    QList<RegistryEntry> entries;
    for (int i = 1; i <= count; ++i) {
        RegistryEntry entry;
        entry.id = i;
        const QString address = u"registry.example.com/a/b%1:v1.%1"_s.arg(i);
        entry.fields = {hostileText(random) + u'n', address,
                        hostileText(random),        hostileText(random),
                        random.bounded(2) == 0,     random.bounded(2) == 0,
                        hostileText(random)};
        entry.normalised = address;
        if (random.bounded(2) == 0)
            entry.platformId = 1000 + i;
        entries.append(entry);
    }
    return entries;
}

QList<EntryFields> fieldsOf(const QList<RegistryEntry> &entries)
{
    QList<EntryFields> all;
    for (const RegistryEntry &entry : entries)
        all.append(entry.fields);
    return all;
}

/// What an import makes of an export where there is nothing yet.
QList<EntryFields> created(const Result<ImportRows> &rows)
{
    QList<EntryFields> all;
    if (!rows)
        return all;
    const auto preview = importPreview(*rows, {});
    for (const EntryChange &change : preview->changes())
        all.append(*change.after);
    return all;
}

}

/// What goes out comes in again, character for character.
class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void hostileTexts_data();
    void hostileTexts();
    void longestTexts();
};

void RoundTripTest::hostileTexts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RoundTripTest::hostileTexts()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QList<RegistryEntry> entries = hostileEntries(random, 200);
    for (const ExchangeFormat format : {ExchangeFormat::Csv, ExchangeFormat::Json}) {
        const auto rows = importRows(exportBytes(entries, format), format);
        QVERIFY(rows);
        QCOMPARE(created(rows), fieldsOf(entries));
        const auto preview = importPreview(*rows, entries);
        QCOMPARE(preview->count(Kind::Same), entries.size());
    }
    QCOMPARE(created(pastedRows(entriesToTsv(entries))), fieldsOf(entries));
    QCOMPARE(created(pastedRows(entriesToTsv(entries, false))), fieldsOf(entries));
}

void RoundTripTest::longestTexts()
{
    RegistryEntry entry;
    entry.id = 1;
    const auto longest = [](EntryField field) { return u"🐳"_s.repeated(longestText(field)); };
    entry.fields = {longest(EntryField::Name),   u"a/b:1.0"_s, longest(EntryField::Description),
                    longest(EntryField::Source), true,         false,
                    longest(EntryField::Remark)};
    for (const ExchangeFormat format : {ExchangeFormat::Csv, ExchangeFormat::Json})
        QCOMPARE(created(importRows(exportBytes({entry}, format), format)), QList{entry.fields});
    entry.fields.name += u'a';
    QVERIFY(created(importRows(exportBytes({entry}, ExchangeFormat::Csv), ExchangeFormat::Csv)).isEmpty());
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
