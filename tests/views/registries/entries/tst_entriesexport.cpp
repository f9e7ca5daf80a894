#include "models/registries/exchange/entrytable.h"
#include "models/registries/exchange/importfile.h"
#include "views/registries/entries/entriesexport.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// Registry entries go to a file.
class TestEntriesExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QList<RegistryEntry> entries()
    {
        RegistryEntry entry;
        entry.fields.name = u"网页 \"=cmd\""_s;
        entry.fields.address = u"nginx:1.25"_s;
        return {entry};
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void the_name_decides_about_the_format_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ExchangeFormat>("format");
        QTest::newRow("csv") << u"a.csv"_s << ExchangeFormat::Csv;
        QTest::newRow("json") << u"a.json"_s << ExchangeFormat::Json;
        QTest::newRow("none") << u"a"_s << ExchangeFormat::Csv;
    }

    void the_name_decides_about_the_format()
    {
        QFETCH(QString, name);
        QFETCH(ExchangeFormat, format);
        const QString file = m_folder.filePath(name);
        QVERIFY(writeExport(entries(), file, exchangeFormat(file)));
        QCOMPARE(contentOf(file), exportBytes(entries(), format));
    }

    void what_cannot_be_written_is_an_error_and_leaves_what_was_there()
    {
        const QString file = m_folder.filePath(u"missing/a.csv"_s);
        const auto written = writeExport(entries(), file, ExchangeFormat::Csv);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Io);
        QVERIFY(written.error().summary.contains(file));
    }

    void the_person_says_where_to()
    {
        QWidget window;
        window.show();
        QString told;
        exportEntries(entries(), {}, &window,
                      [&told](const Result<QString> &file) { told = file ? *file : QString(); });
        auto *chooser = window.findChild<QFileDialog *>(u"exportChooser"_s);
        QVERIFY(chooser);
        chooser->setDirectory(m_folder.path());
        emit chooser->filterSelected(chooser->nameFilters().last());
        auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QCOMPARE(name->text(), u"registry-entries.json"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(told, m_folder.filePath(u"registry-entries.json"_s));
        QCOMPARE(contentOf(told), exportBytes(entries(), ExchangeFormat::Json));
    }
};

QTEST_MAIN(TestEntriesExport)
#include "tst_entriesexport.moc"
