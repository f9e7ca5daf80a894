#include "tests/app/ingressscene.h"
#include "tests/fixtures/latertemplates.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

/// Templates as the platform has them, through each of the commands.
class TestIngressTemplates : public QObject, private IngressScene
{
    Q_OBJECT

private slots:
    void init() { startAgain(); }

    void areCheckedShownAndEdited_data();
    void areCheckedShownAndEdited();

private:
    QStringList findingsOf(const QString &path) const;
    QStringList servicesOf(const QString &path) const;
};

/// Each finding's id.
QStringList TestIngressTemplates::findingsOf(const QString &path) const
{
    const QJsonArray found = run({u"check"_s, path, u"--json"_s}).json()["files"_L1][0]["diagnostics"_L1].toArray();
    QStringList ids;
    for (const QJsonValue &diagnostic : found)
        ids.append(diagnostic["id"_L1].toString());
    return ids;
}

/// Each rule's port, name and address.
QStringList TestIngressTemplates::servicesOf(const QString &path) const
{
    const QJsonValue entry = run({u"show"_s, path, u"--json"_s}).json()["entries"_L1][0];
    QStringList services;
    for (const QString &list : {u"httpRules"_s, u"tcpRules"_s})
        for (const QJsonValue &rule : entry[list].toArray())
            services.append(
                u"%1 %2 %3"_s.arg(rule["port"_L1].toInt()).arg(rule["name"_L1].toString(), rule["url"_L1].toString()));
    return services;
}

void TestIngressTemplates::areCheckedShownAndEdited_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<QStringList>("services");
    QTest::addColumn<QStringList>("edit");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QString jupyter = u"8888 Jupyterlab http://{uid}.gw.neolink-ai.com/jupyter"_s;
    const QString monitor = u"6006 Tensorboard http://{uid}.gw.neolink-ai.com/monitor"_s;
    const QString ssh = u"22 SSH ssh -p {port} root@{uid}.gws.neolink-ai.com"_s;
    QTest::newRow("ollama") << ollamaTemplate << QStringList()
                            << QStringList{u"11434 Ollama http://{uid}.gw.neolink-ai.com/ollama-api"_s,
                                           u"3000 WebUI http://{uid}.gw.neolink-ai.com/"_s, jupyter, monitor, ssh}
                            << QStringList{u"set"_s, u"/0/httpRules/0/path"_s, u"/ollama"_s}
                            << QByteArray("path: /ollama-api # 对外的访问路径")
                            << QByteArray("path: /ollama # 对外的访问路径");
    QTest::newRow("comfyui") << comfyuiTemplate << QStringList()
                             << QStringList{u"3000 ComfyUI http://{uid}.gw.neolink-ai.com/"_s, jupyter, monitor, ssh}
                             << QStringList{u"move"_s, u"/0/httpRules/0"_s, u"/0/httpRules/1"_s}
                             << QByteArray("    - {port: 3000, name: ComfyUI, path: /} # 主界面\n"
                                           "    - {port: 8888, name: Jupyterlab, path: /jupyter}\n")
                             << QByteArray("    - {port: 8888, name: Jupyterlab, path: /jupyter}\n"
                                           "    - {port: 3000, name: ComfyUI, path: /} # 主界面\n");
    QTest::newRow("yolo") << yoloTemplate << QStringList{u"no-ssh"_s}
                          << QStringList{u"8501 YOLO http://{uid}.gw.neolink-ai.com/"_s}
                          << QStringList{u"add"_s, u"/0/tcpRules"_s, u"[{\"port\": 22, \"name\": \"SSH\"}]"_s}
                          << QByteArray("    path: /\r\n")
                          << QByteArray("    path: /\r\n  tcpRules:\r\n  - port: 22\r\n    name: SSH\r\n");
}

void TestIngressTemplates::areCheckedShownAndEdited()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(QStringList, edit);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QString path = write(bytes);
    QTEST(findingsOf(path), "findings");
    QTEST(servicesOf(path), "services");
    edit.insert(1, path);
    const Ran ran = run(edit);
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(bytes.count(before), 1);
    QCOMPARE(read(path), QByteArray(bytes).replace(before, after));
    QCOMPARE(findingsOf(path), QStringList());
}

QTEST_GUILESS_MAIN(TestIngressTemplates)
#include "tst_ingresstemplates.moc"
