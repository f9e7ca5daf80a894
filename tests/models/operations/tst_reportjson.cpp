#include "models/operations/reportjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestReportJson : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<ImageReport::State>("state");
        for (int state = 0; state <= static_cast<int>(ImageReport::State::Planned); ++state) {
            const auto value = static_cast<ImageReport::State>(state);
            QTest::newRow(qPrintable(stateName(value))) << value;
        }
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(const ImageReport::State, state);
        ImageReport image;
        image.source = u"a.example/x:1"_s;
        image.destination = u"b.example/x:1"_s;
        image.state = state;
        image.digest = u"sha256:1234"_s;
        image.platforms = {u"linux/amd64"_s, u"linux/arm64"_s};
        image.blobs = {10, 5, 3, 2};
        image.bytesTransferred = 5'000'000'000;
        image.tagOld = u"sha256:old"_s;
        image.tagNew = u"sha256:1234"_s;
        if (state == ImageReport::State::Failed)
            image.error = Error{Error::Kind::RateLimited, u"Too many."_s, u"429"_s};
        const QByteArray stored = QJsonDocument(toJson(image)).toJson();
        const ImageReport read = imageFromJson(QJsonDocument::fromJson(stored).object());
        QCOMPARE(toJson(read), toJson(image));
        QCOMPARE(read.bytesTransferred, image.bytesTransferred);
        QCOMPARE(read.error, image.error);
    }

    void whatIsMissingIsTheDefault()
    {
        const ImageReport read = imageFromJson({{u"state"_s, u"of another version"_s}, {u"blobs"_s, 3}});
        QCOMPARE(toJson(read), toJson(ImageReport()));
    }

    void textsAreNeverNull()
    {
        const QJsonObject object = toJson(ImageReport());
        QVERIFY(object["source"_L1].isString());
        QVERIFY(object["digest"_L1].isString());
        QVERIFY(toJson(Error())["detail"_L1].isString());
    }
};

QTEST_GUILESS_MAIN(TestReportJson)
#include "tst_reportjson.moc"
