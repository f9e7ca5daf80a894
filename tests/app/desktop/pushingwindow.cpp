#include "app/desktop/sessionwindow.h"

#include <QApplication>

// A window that pushes, until somebody kills it:  pushingwindow WORKSPACE LAYOUT REFERENCE

using namespace quaymaster;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    CommonOptions options;
    options.workspace = words.value(1);
    const auto session = Session::open(options);
    const auto source = ArchiveSource::parse(words.value(2));
    const auto reference = Reference::parse(words.value(3));
    if (!session || !source || !reference)
        return 1;
    Language language;
    SessionWindow window(**session, language);
    window.show();
    CopyRequest request;
    request.source = *source;
    request.destinations = {*reference};
    (*session)->operations().start(request);
    return QCoreApplication::exec();
}
