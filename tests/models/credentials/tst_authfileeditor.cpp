#include "models/credentials/authfileeditor.h"

#include "models/credentials/authfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

Credential anna()
{
    return {u"anna"_s, Secret("pw"), {}, {}};
}

const QByteArray annaEntry = R"({"auth":"YW5uYTpwdw=="})";

}

class AuthFileEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyTheEntry_data();
    void changesOnlyTheEntry();
    void erasesOnlyTheEntry_data();
    void erasesOnlyTheEntry();
    void makesTheFileForTheOwnerAlone();
    void closesAFileThatWasOpenToOthers();
    void writesThroughLinks_data();
    void writesThroughLinks();
    void keepsTokens();
    void refusesABrokenFileAndLeavesIt();
    void missingFileHoldsNothingToErase();
    void missingFolderIsIo();

private:
    QString path() const { return m_folder->filePath(u"auth.json"_s); }
    bool write(const QByteArray &text) const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

void AuthFileEditorTest::changesOnlyTheEntry_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QString &key, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << key << before << QByteArray(after).replace("ENTRY", annaEntry);
    };
    row("empty object", u"h"_s, "{}", R"({"auths": {"h": ENTRY}})");
    row("keeps order, spacing and numbers", u"h"_s,
        "{\n\t\"z\": 1.0,\n\t\"auths\": {\n\t\t\"b\": {}\n\t},\n\t\"a\": 12345678901234567890\n}\n",
        "{\n\t\"z\": 1.0,\n\t\"auths\": {\n\t\t\"b\": {},\n\t\t\"h\": ENTRY\n\t},\n\t\"a\": 12345678901234567890\n}\n");
    row("adds auths", u"h"_s, "{\n  \"credsStore\": \"x\"\n}",
        "{\n  \"credsStore\": \"x\",\n  \"auths\": {\"h\": ENTRY}\n}");
    row("replaces every spelling", u"h"_s, R"({"auths":{"https://h/v2/":{"auth":"x"},"g":{},"h":{}}})",
        R"({"auths":{"g":{},"h": ENTRY}})");
    row("replaces the only one", u"h"_s, R"({"auths":{ "h":{} }})", R"({"auths":{"h": ENTRY }})");
    row("Docker Hub", u"docker.io"_s, R"({"auths":{}})", R"({"auths":{"https://index.docker.io/v1/": ENTRY}})");
    row("namespace", u"h/a"_s, R"({"auths":{"h":{}}})", R"({"auths":{"h":{},"h/a": ENTRY}})");
    row("auths is null", u"h"_s, R"({"auths":null})", R"({"auths":{"h": ENTRY}})");
    row("braces and quotes in a name", u"h"_s, R"({"a\"}{":"}","auths":{}})", R"({"a\"}{":"}","auths":{"h": ENTRY}})");
}

void AuthFileEditorTest::changesOnlyTheEntry()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, before);
    QVERIFY(write(before));
    QVERIFY(writeToAuthFile(path(), key, anna()));
    QTEST(text(), "after");
}

void AuthFileEditorTest::erasesOnlyTheEntry_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("erased");
    QTest::newRow("only") << QByteArray(R"({"auths":{"h":{}},"x":1})") << QByteArray(R"({"auths":{},"x":1})") << true;
    QTest::newRow("first") << QByteArray(R"({"auths":{"h":{}, "g":{}}})") << QByteArray(R"({"auths":{ "g":{}}})")
                           << true;
    QTest::newRow("last") << QByteArray("{\"auths\":{\"g\":{},\n\"h\":{}}}") << QByteArray(R"({"auths":{"g":{}}})")
                          << true;
    QTest::newRow("every spelling") << QByteArray(R"({"auths":{"http://h":{},"g":{},"h":{}}})")
                                    << QByteArray(R"({"auths":{"g":{}}})") << true;
    QTest::newRow("none") << QByteArray(R"({ "auths":{"g":{}}})") << QByteArray(R"({ "auths":{"g":{}}})") << false;
    QTest::newRow("no auths") << QByteArray("{ }") << QByteArray("{ }") << false;
}

void AuthFileEditorTest::erasesOnlyTheEntry()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, erased);
    QVERIFY(write(before));
    const auto answer = eraseFromAuthFile(path(), u"h"_s);
    QVERIFY(answer);
    QCOMPARE(*answer, erased);
    QTEST(text(), "after");
}

void AuthFileEditorTest::makesTheFileForTheOwnerAlone()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const mode_t before = umask(0);
    const auto written = writeToAuthFile(path(), u"h"_s, anna());
    umask(before);
    QVERIFY(written);
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & ALLPERMS, 0600U);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"auth.json"_s});
}

void AuthFileEditorTest::closesAFileThatWasOpenToOthers()
{
    QVERIFY(write("{}"));
    QCOMPARE(chmod(QFile::encodeName(path()).constData(), 0644), 0);
    QVERIFY(writeToAuthFile(path(), u"h"_s, anna()));
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & ALLPERMS, 0600U);
}

void AuthFileEditorTest::writesThroughLinks_data()
{
    QTest::addColumn<int>("links");
    QTest::newRow("one") << 1;
    QTest::newRow("a link to a link") << 2;
}

void AuthFileEditorTest::writesThroughLinks()
{
    QFETCH(int, links);
    const QTemporaryDir folder;
    const auto link = [&folder](int number) { return folder.filePath(u"link%1"_s.arg(number)); };
    QVERIFY(write("{}"));
    QVERIFY(QFile::link(path(), link(1)));
    for (int i = 2; i <= links; ++i)
        QVERIFY(QFile::link(u"link%1"_s.arg(i - 1), link(i))); // relative
    QVERIFY(writeToAuthFile(link(links), u"r.example"_s, anna()));
    QVERIFY(text().contains(annaEntry));
    for (int i = 1; i <= links; ++i)
        QVERIFY(QFileInfo(link(i)).isSymLink());
    QVERIFY(*eraseFromAuthFile(link(links), u"r.example"_s));
    QVERIFY(!text().contains(annaEntry));
}

void AuthFileEditorTest::keepsTokens()
{
    QVERIFY(write("{}"));
    const Credential tokens{u"u"_s, {}, Secret("refresh"), Secret("bearer")};
    QVERIFY(writeToAuthFile(path(), u"h"_s, tokens));
    const auto file = AuthFile::read(path());
    QVERIFY(file);
    const auto leads = file->leads(u"h"_s, {});
    QVERIFY(leads);
    QCOMPARE(leads->size(), 1);
    QVERIFY(std::get<Credential>(leads->constFirst()) == tokens);
}

void AuthFileEditorTest::refusesABrokenFileAndLeavesIt()
{
    QVERIFY(write("{\"auths\":"));
    const auto written = writeToAuthFile(path(), u"h"_s, anna());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Invalid);
    QVERIFY(!eraseFromAuthFile(path(), u"h"_s));
    QCOMPARE(text(), QByteArray("{\"auths\":"));
}

void AuthFileEditorTest::missingFileHoldsNothingToErase()
{
    const auto erased = eraseFromAuthFile(m_folder->filePath(u"none"_s), u"h"_s);
    QVERIFY(erased);
    QVERIFY(!*erased);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none"_s)));
}

void AuthFileEditorTest::missingFolderIsIo()
{
    const auto written = writeToAuthFile(m_folder->filePath(u"none/auth.json"_s), u"h"_s, anna());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Io);
}

}

QTEST_GUILESS_MAIN(quaymaster::AuthFileEditorTest)
#include "tst_authfileeditor.moc"
