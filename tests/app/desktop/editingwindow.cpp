#include "app/desktop/sessionwindow.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"

#include <QApplication>

// A window in which somebody has typed a line above a template, until somebody kills it:  editingwindow WORKSPACE FILE

using namespace quaymaster;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    CommonOptions options;
    options.workspace = words.value(1);
    const auto session = Session::open(options);
    if (!session)
        return 1;
    Language language;
    SessionWindow window(**session, language);
    window.show();
    auto *pane = window.window().findChild<IngressPane *>();
    pane->open({words.value(2)});
    if (!pane->tabs().current())
        return 1;
    pane->tabs().current()->file().buffer().replace({{{0, 0}, "# mine\n"}}, u"Typing"_s);
    return QCoreApplication::exec();
}
