#include "views/widgets/fonts.h"

#include <QApplication>
#include <QFontDatabase>

namespace quaymaster
{

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

int letterWidth(const QFontMetrics &metrics)
{
    const auto letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    return qMax(1,
                qRound(static_cast<double>(metrics.horizontalAdvance(letters)) / static_cast<double>(letters.size())));
}

}
