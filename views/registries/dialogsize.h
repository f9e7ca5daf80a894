#pragma once

#include <QDialog>
#include <QScreen>

namespace quaymaster
{

/// So many digits and lines, as far as the screen allows.
inline void setDialogSize(QDialog &dialog, int characters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    const QSize wished(metrics.horizontalAdvance(u'0') * characters, metrics.lineSpacing() * lines);
    const QSize largest = dialog.screen()->availableSize() * 9 / 10;
    dialog.resize(wished.expandedTo(dialog.sizeHint()).boundedTo(largest));
}

}
