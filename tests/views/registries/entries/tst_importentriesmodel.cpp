#include "views/registries/entries/importentriesmodel.h"

#include "models/registries/exchange/entrytable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

using Kind = ImportPreview::Kind;
using Model = ImportEntriesModel;

/// The preview of an import as a table.
class TestImportEntriesModel : public QObject
{
    Q_OBJECT

private:
    static RegistryEntry entry(qint64 id, const QString &name, const QString &address)
    {
        RegistryEntry made;
        made.id = id;
        made.fields.name = name;
        made.fields.address = address;
        made.normalised = platformAddress(address).normalised();
        return made;
    }

    static QList<Model::Row> rowsOf(const QString &csv, const QList<RegistryEntry> &existing = {})
    {
        const auto rows = tableRows(csv);
        return rows ? Model::rowsOf(*importPreview(*rows, existing)) : QList<Model::Row>();
    }

private slots:
    void each_row_says_what_happens()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rowsOf(u"name,address,remark,isOnShelf\nweb,nginx:1.25,good,no\napp,redis:7,,\nnew,mysql:8,,\n"
                             "bad,:::,,maybe\n"_s,
                             {entry(1, u"web"_s, u"nginx:1.25"_s), entry(2, u"app"_s, u"redis:7"_s)}));
        QCOMPARE(model.rowCount(), 4);
        const auto cell
            = [&model](int row, Model::Column column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, Model::RowNumber), u"2"_s);
        QCOMPARE(cell(0, Model::Effect), u"Changed"_s);
        QCOMPARE(cell(0, Model::Name), u"web"_s);
        QCOMPARE(cell(0, Model::Address), u"docker.io/library/nginx:1.25"_s);
        QCOMPARE(cell(0, Model::Details), u"Listed: Yes → No · Remark: (empty) → good"_s);
        QCOMPARE(cell(1, Model::Effect), u"The same"_s);
        QCOMPARE(cell(1, Model::Details), QString());
        QCOMPARE(cell(2, Model::Effect), u"New"_s);
        QCOMPARE(cell(3, Model::Effect), u"Wrong"_s);
        QVERIFY2(cell(3, Model::Details).contains(u"isOnShelf: "_s), qPrintable(cell(3, Model::Details)));
        QCOMPARE(model.kindAt(3), Kind::Wrong);
        QCOMPARE(model.index(3, 0).data(Model::KindRole).toInt(), static_cast<int>(Kind::Wrong));
    }

    void rows_sort_by_their_number()
    {
        Model model;
        model.setRows(rowsOf(u"address\nnginx:1\nnginx:2\n"_s));
        QCOMPARE(model.index(1, Model::RowNumber).data(Model::SortRole), QVariant(qint64(3)));
        QCOMPARE(model.index(1, Model::Effect).data(Model::SortRole), QVariant(static_cast<int>(Kind::New)));
    }

    void hostile_text_stays_one_short_line()
    {
        Model model;
        model.setRows(rowsOf(u"name,address\n\"%1\",nginx\n\"a\nb\u202e%1\",nginx:2\n"_s.arg(QString(100'000, u'x'))));
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString text = model.index(row, column).data().toString();
                QVERIFY2(text.size() < 500 && !text.contains(u'\n') && !text.contains(u'\u202e'), qPrintable(text));
            }
    }

    void a_password_is_in_no_cell()
    {
        Model model;
        model.setRows(rowsOf(u"name,address\na,qa:canary@reg.example.com/a:1\nb,qa:canary@:::/\n"_s));
        QCOMPARE(model.rowCount(), 2);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Model::SortRole)})
                    QVERIFY(!model.index(row, column).data(role).toString().contains("canary"_L1));
    }
};

QTEST_MAIN(TestImportEntriesModel)
#include "tst_importentriesmodel.moc"
