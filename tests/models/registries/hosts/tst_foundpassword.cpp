#include "models/registries/hosts/foundpassword.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// What passwords in addresses are for. Written as `key user:password`.
class TestFoundPassword : public QObject
{
    Q_OBJECT

private slots:
    void they_belong_to_hosts_or_repositories_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("none") << QStringList{u"r.io/a:1"_s, u"nginx"_s} << QStringList();
        QTest::newRow("a name alone") << QStringList{u"me@r.io/a:1"_s} << QStringList();
        QTest::newRow("one host, which agrees")
            << QStringList{u"qa:one@r.io/a:1"_s, u"r.io/b:1"_s, u"qa:one@r.io/c:1"_s} << QStringList{u"r.io qa:one"_s};
        QTest::newRow("two hosts") << QStringList{u"qa:one@s.io/a:1"_s, u"qa:one@r.io/a:1"_s}
                                   << QStringList{u"s.io qa:one"_s, u"r.io qa:one"_s};
        QTest::newRow("two accounts of a host")
            << QStringList{u"qa:one@r.io/a/x:1"_s, u"me:two@r.io/b:1"_s, u"qa:one@r.io/a/x:2"_s, u"qa:one@r.io/c:1"_s}
            << QStringList{u"r.io/a/x qa:one"_s, u"r.io/b me:two"_s, u"r.io/c qa:one"_s};
        QTest::newRow("two passwords of a repository") << QStringList{u"qa:one@r.io/a:1"_s, u"qa:two@r.io/a:2"_s}
                                                       << QStringList{u"r.io/a qa:one"_s, u"r.io/a qa:two"_s};
    }

    void they_belong_to_hosts_or_repositories()
    {
        QFETCH(const QStringList, addresses);
        QList<EntryAddress> parsed;
        for (const QString &address : addresses)
            parsed.append(*entryAddress(address));
        QStringList found;
        for (const FoundPassword &one : passwordsIn(parsed))
            found.append(u"%1 %2:%3"_s.arg(one.key(), one.credential.username,
                                           QString::fromUtf8(one.credential.password.reveal())));
        QTEST(found, "found");
    }

    void what_cannot_be_parsed_has_none()
    {
        QVERIFY(passwordsIn({platformAddress(u"qa:one@Not An Image"_s)}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFoundPassword)
#include "tst_foundpassword.moc"
