#include "models/credentials/authfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

/// What a test table can hold of a lead: `user:password`, `id=…`, `bearer=…`, or `ask NAME SERVER`.
QString shownLead(const CredentialLead &lead)
{
    if (const auto *question = std::get_if<HelperQuestion>(&lead))
        return u"ask %1 %2"_s.arg(question->helper, question->server);
    const auto &credential = std::get<Credential>(lead);
    QStringList parts;
    if (!credential.username.isEmpty() || !credential.password.isEmpty())
        parts << credential.username + u':' + QString::fromUtf8(credential.password.reveal());
    if (!credential.identityToken.isEmpty())
        parts << "id="_L1 + QString::fromUtf8(credential.identityToken.reveal());
    if (!credential.registryToken.isEmpty())
        parts << "bearer="_L1 + QString::fromUtf8(credential.registryToken.reveal());
    return parts.join(u' ');
}

QString auth(const QByteArray &plain)
{
    return uR"({"auth":"%1"})"_s.arg(QString::fromLatin1(plain.toBase64()));
}

}

class AuthFileTest : public QObject
{
    Q_OBJECT

private slots:
    void leads_data();
    void leads();
    void brokenFileIsNamedAndNotQuoted_data();
    void brokenFileIsNamedAndNotQuoted();
    void missingFileIsIo();

private:
    QString written(const QString &text)
    {
        QFile file(m_folder.filePath(u"config.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

void AuthFileTest::leads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QString &host, const QString &path,
                        const QStringList &expected) { QTest::newRow(name) << text << host << path << expected; };
    const QString a = auth("anna:pa:ss");
    row("auth", uR"({"auths":{"h":%1}})"_s.arg(a), u"h"_s, {}, {u"anna:pa:ss"_s});
    row("auth padded with NUL", uR"({"auths":{"h":%1}})"_s.arg(auth(QByteArray("a:b\0\0", 5))), u"h"_s, {}, {u"a:b"_s});
    row("user name and password", uR"({"auths":{"h":{"username":"u","password":"p"}}})"_s, u"h"_s, {}, {u"u:p"_s});
    row("identity token", uR"({"auths":{"h":{"auth":"%1","identitytoken":"t"}}})"_s.arg(u"dTo="_s), u"h"_s, {},
        {u"u: id=t"_s});
    row("registry token", uR"({"auths":{"h":{"registrytoken":"t"}}})"_s, u"h"_s, {}, {u"bearer=t"_s});
    row("another host", uR"({"auths":{"h":%1}})"_s.arg(a), u"g"_s, {}, {});
    row("another port", uR"({"auths":{"h:1":%1}})"_s.arg(a), u"h"_s, {}, {});
    row("a host is no prefix of another", uR"({"auths":{"h":%1}})"_s.arg(a), u"h.evil"_s, {}, {});
    row("Docker Hub", uR"({"auths":{"https://index.docker.io/v1/":%1}})"_s.arg(a), u"docker.io"_s, u"library/x"_s,
        {u"anna:pa:ss"_s});
    row("the longest namespace first",
        uR"({"auths":{"h":%1,"h/a":%2,"h/a/b":%3,"h/a/bc":%4}})"_s.arg(auth("0:x"), auth("1:x"), auth("2:x"),
                                                                       auth("3:x")),
        u"h"_s, u"a/b/c"_s, {u"2:x"_s, u"1:x"_s, u"0:x"_s});
    row("a namespace is no prefix of another", uR"({"auths":{"h/a":%1}})"_s.arg(a), u"h"_s, u"ab"_s, {});
    row("empty entry", uR"({"auths":{"h":{}}})"_s, u"h"_s, {}, {});
    row("empty file", u"{}"_s, u"h"_s, {}, {});
    row("helper of the host", uR"({"credHelpers":{"h":"pass"},"auths":{"h":%1}})"_s.arg(a), u"h"_s, u"x"_s,
        {u"ask pass h"_s, u"anna:pa:ss"_s});
    row("store for all", uR"({"credsStore":"secretservice","auths":{"h":{}}})"_s, u"h:5000"_s, {},
        {u"ask secretservice h:5000"_s});
    row("store and Docker Hub", uR"({"credsStore":"s"})"_s, u"docker.io"_s, u"library/x"_s,
        {u"ask s https://index.docker.io/v1/"_s});
    row("store after what stands here", uR"({"credsStore":"s","auths":{"h":%1}})"_s.arg(a), u"h"_s, {},
        {u"anna:pa:ss"_s, u"ask s h"_s});
}

void AuthFileTest::leads()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(QString, path);
    const auto file = AuthFile::read(written(text));
    QVERIFY2(file, qPrintable(text));
    const auto found = file->leads(host, path);
    QVERIFY(found);
    QStringList shown;
    for (const CredentialLead &lead : *found)
        shown << shownLead(lead);
    QTEST(shown, "expected");
}

void AuthFileTest::brokenFileIsNamedAndNotQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("not JSON") << u"{\"auths\":{\"h\":{\"auth\":\"canary\""_s;
    QTest::newRow("not an object") << u"[\"canary\"]"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("not base64") << uR"({"auths":{"h":{"auth":"canary!"}}})"_s;
    QTest::newRow("no colon") << uR"({"auths":{"h":{"auth":"Y2FuYXJ5"}}})"_s;
    QTest::newRow("helper with a path") << uR"({"credHelpers":{"h":"../../bin/canary"}})"_s;
    QTest::newRow("store with an argument") << uR"({"credsStore":"x canary"})"_s;
    QTest::newRow("store with a line feed") << uR"({"credsStore":"x\n"})"_s;
}

void AuthFileTest::brokenFileIsNamedAndNotQuoted()
{
    QFETCH(QString, text);
    const QString path = written(text);
    const auto file = AuthFile::read(path);
    const auto found = file ? file->leads(u"h"_s, {}) : Result<QList<CredentialLead>>(file.error());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Invalid);
    QVERIFY(found.error().summary.contains(path));
    QVERIFY(!(found.error().summary + found.error().detail).contains("canary"_L1));
}

void AuthFileTest::missingFileIsIo()
{
    const auto file = AuthFile::read(m_folder.filePath(u"none.json"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Io);
}

}

QTEST_GUILESS_MAIN(quaymaster::AuthFileTest)
#include "tst_authfile.moc"
