#include "models/registries/exchange/importreading.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using Kind = ImportPreview::Kind;

/// An import from where it comes to what it would do, in one go.
class TestImportReading : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    static QList<EntryAddress> credentialsIn(const QString &pasted)
    {
        const auto preview = readImport({{}, pasted, {}}, {}).preview;
        return preview ? addressesWithCredentials(*preview) : QList<EntryAddress>();
    }

private slots:
    void a_file_is_read_by_its_name()
    {
        const auto csv = readImport({file(u"a.csv"_s, "address\nnginx\n"), {}, {}}, {}).preview;
        const auto json = readImport({file(u"a.json"_s, R"([{"address": "nginx"}])"), {}, {}}, {}).preview;
        QCOMPARE(csv->count(Kind::New), 1);
        QCOMPARE(json->count(Kind::New), 1);
    }

    void pasted_cells_are_read()
    {
        QCOMPARE(readImport({{}, u"web\tnginx"_s, {}}, {}).preview->rows.first().after.name, u"web"_s);
    }

    void another_encoding_is_offered_and_taken()
    {
        const QString gbk = file(u"gbk.csv"_s, "\xc3\xfb\xd7\xd6,\xb5\xd8\xd6\xb7\n\xcd\xf8\xd2\xb3,nginx\n");
        const ImportReading refused = readImport({gbk, {}, {}}, {});
        QVERIFY(!refused.preview);
        QCOMPARE(refused.offeredEncoding, u"GBK"_s);
        const ImportReading taken = readImport({gbk, {}, refused.offeredEncoding}, {});
        QCOMPARE(taken.preview->rows.first().after.name, u"网页"_s);
        QVERIFY(taken.offeredEncoding.isEmpty());
    }

    void nothing_is_offered_where_the_text_itself_is_wrong()
    {
        const ImportReading reading = readImport({file(u"b.csv"_s, "name\nx\n"), {}, {}}, {});
        QCOMPARE(reading.preview.error().kind, Error::Kind::Invalid);
        QVERIFY(reading.offeredEncoding.isEmpty());
    }

    void what_is_no_file_is_refused_at_once()
    {
        const QString pipe = m_folder.filePath(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, m_folder.path(), m_folder.filePath(u"missing.csv"_s)})
            QCOMPARE(readImport({path, {}, {}}, {}).preview.error().kind, Error::Kind::Io);
    }

    void it_can_be_stopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto preview = readImport({{}, u"web\tnginx"_s, {}}, {}, stop.get_token()).preview;
        QCOMPARE(preview.error().kind, Error::Kind::Cancelled);
    }

    void addresses_with_a_user_name_or_password_are_found()
    {
        const auto found = credentialsIn(u"a\tqa:one@r.example/a:1\nd\tonlyname@t.example/d:1\ne\tu.example/e:1"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().username, u"qa"_s);
        QCOMPARE(found.first().password.reveal(), QByteArray("one"));
        QVERIFY(found.last().password.isEmpty());
    }

    void wrong_rows_bring_no_password()
    {
        QCOMPARE(credentialsIn(u"a\tqa:one@r.example/a:1\na\tqa:two@r.example/a:1"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportReading)
#include "tst_importreading.moc"
