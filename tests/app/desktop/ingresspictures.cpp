#include "tests/app/desktop/ingresspictures.h"

#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"

#include <QFile>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray text = "# 镜像的 ingress 模板\n"
                        "- imageNames: [\"ollama-webui\"] # 镜像的名字\n"
                        "  type: ingress # 默认值即可\n"
                        "  httpRules: # 7 层 HTTP 服务\n"
                        "    - port: 11434 # 内部服务的端口\n"
                        "      name: Ollama # 显示到产品“内置工具”的名字\n"
                        "      path: / # 对外的访问路径\n"
                        "    - port: 8888\n"
                        "      name: Jupyterlab\n"
                        "      path: /jupyter\n"
                        "  tcpRules: # 4 层 TCP\n"
                        "    - port: 22\n"
                        "      name: SSH\n"
                        "- imageNames: [pytorch, images.example/team/torch:2.4]\n"
                        "  type: ingress\n"
                        "  httpRules:\n"
                        "    - port: 6006\n"
                        "      name: Tensorboard\n"
                        "      path: monitor\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

}

void takeIngress(const Photographer &photographer)
{
    WindowScene &scene = photographer.scene();
    scene.window().show(u"ingress"_s);
    photographer.take(u"ingress-start"_s);
    auto *pane = scene.window().findChild<IngressPane *>();
    const QString path = scene.file(u"ingress.yaml"_s);
    write(path, text);
    pane->open({path});
    OpenFile &file = pane->tabs().current()->file();
    pane->tabs().current()->showPlace(u"/0/httpRules/1"_s);
    photographer.take(u"ingress"_s);
    photographer.takeDialog(u"ingress-new"_s, u"ingress.newEntry"_s, u"newEntryDialog"_s);
    photographer.takeDialog(u"ingress-export"_s, u"ingress.export"_s, u"exportEntryDialog"_s);
    file.buffer().setBytes(QByteArray(file.buffer().bytes()).replace("8888", "8889"), u"Port"_s);
    photographer.takeDialog(u"ingress-save"_s, u"ingress.save"_s, u"savePreview"_s);
    write(path, QByteArray(text).replace("Jupyterlab", "Jupyter"));
    static_cast<void>(QTest::qWaitFor([&] { return file.outside() == OpenFile::Outside::Changed; }, patienceMs));
    photographer.take(u"ingress-changed"_s);
    file.discard();
    file.buffer().undoStack().undo();
}

}
