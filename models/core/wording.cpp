#include "models/core/wording.h"

#include <QCoreApplication>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Wording)
};

}

QString listed(const QStringList &names)
{
    QString text = names.value(0);
    for (const QString &name : names.mid(1))
        text = Text::tr("%1, %2", "two of a list").arg(text, name);
    return text;
}

}
