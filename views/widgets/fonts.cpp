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

}
