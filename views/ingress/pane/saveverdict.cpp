#include "views/ingress/pane/saveverdict.h"

#include "models/ingress/document/ingressdocument.h"

#include <algorithm>

namespace quaymaster
{

int SaveVerdict::errorsOf(const IngressDocument &document)
{
    return static_cast<int>(std::ranges::count_if(document.diagnostics, &Diagnostic::isError));
}

QString SaveVerdict::beforeSaving(int errors)
{
    return errors == 0 ? QString()
                       : tr("There are %n error(s): the platform will not accept the file as it is.", nullptr, errors);
}

QString SaveVerdict::afterSaving(int errors)
{
    return tr("The file is saved with %n error(s): the platform will not accept it as it is.", nullptr, errors);
}

QString SaveVerdict::named(const QString &file, int errors)
{
    return errors == 0 ? file : tr("%1 (%n error(s))", nullptr, errors).arg(file);
}

}
