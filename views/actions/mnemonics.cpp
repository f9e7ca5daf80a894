#include "views/actions/mnemonics.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace quaymaster
{

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(uR"(\s*\(&[^&\s]\))"_s);
    static const QRegularExpression within(u"&(.)"_s);
    return text.remove(behind).replace(within, uR"(\1)"_s);
}

}
