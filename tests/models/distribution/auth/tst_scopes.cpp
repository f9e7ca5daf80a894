#include "models/distribution/auth/scopes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class ScopesTest : public QObject
{
    Q_OBJECT

private slots:
    void scopesAreWritten()
    {
        QCOMPARE(Scope::pull(u"library/nginx"_s).toString(), u"repository:library/nginx:pull"_s);
        QCOMPARE(Scope::push(u"a"_s).toString(), u"repository:a:pull,push"_s);
        QCOMPARE(Scope::remove(u"a"_s).toString(), u"repository:a:pull,delete"_s);
    }

    void scopesAreRead()
    {
        QCOMPARE(parseScopes(u"repository:a/b:pull,push"_s), {Scope::push(u"a/b"_s)});
        QCOMPARE(parseScopes(u"repository:localhost:5000/a:pull"_s), {Scope::pull(u"localhost:5000/a"_s)});
        QCOMPARE(parseScopes(u" repository:a:pull  registry:catalog:* "_s),
                 Scopes({Scope::pull(u"a"_s), {u"registry"_s, u"catalog"_s, {u"*"_s}}}));
        QVERIFY(parseScopes(u""_s).isEmpty());
        QVERIFY(parseScopes(u"profile ::: a:b"_s).isEmpty());
    }

    void whatWasAskedComesFirst()
    {
        const Scopes asked{Scope::push(u"dst"_s), Scope::pull(u"src"_s)};
        QCOMPARE(merged(asked, {}), asked);
        QCOMPARE(merged(asked, {Scope::pull(u"dst"_s)}), asked);
        QCOMPARE(merged(asked, {Scope::remove(u"src"_s), Scope::pull(u"third"_s)}),
                 Scopes({Scope::push(u"dst"_s), Scope::remove(u"src"_s), Scope::pull(u"third"_s)}));
        QCOMPARE(merged({}, {Scope::pull(u"a"_s)}), {Scope::pull(u"a"_s)});
    }
};

QTEST_GUILESS_MAIN(ScopesTest)
#include "tst_scopes.moc"
