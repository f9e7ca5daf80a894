#include "tests/app/desktop/ingresspictures.h"

#include "tests/fixtures/seedtemplate.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"

#include <QFile>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

namespace
{

/// The seed's template, and an entry with mistakes.
const QByteArray text = seedTemplate
    + QByteArray("      - imageNames: [pytorch, images.example/team/torch:2.4]\n"
                 "        type: ingress\n"
                 "        httpRules:\n"
                 "          - port: 6006\n"
                 "            name: Tensorboard\n"
                 "            path: monitor\n");

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
