#pragma once

#include <QCoreApplication>

namespace quaymaster
{

struct IngressDocument;

/// What somebody who saves a template should know of it. It is saved all the same: a person may be half-way.
class SaveVerdict
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SaveVerdict)

public:
    static int errorsOf(const IngressDocument &document);
    static QString beforeSaving(int errors); ///< a sentence; empty: there is no error
    static QString afterSaving(int errors);
    static QString named(const QString &file, int errors); ///< for a list of files
};

}
