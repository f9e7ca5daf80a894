#include "app/commandline/progressline.h"

#include <QLocale>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ProgressLine)
};

constexpr int barWidth = 20;
constexpr double inertia = 0.8; ///< of the rate, from one second to the next
constexpr double second = 1000;

QString bar(double part)
{
    const int full = std::clamp(static_cast<int>(part * barWidth), 0, barWidth);
    return u'[' + QString(full, u'#') + QString(barWidth - full, u'-') + u']';
}

QString shownTime(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

}

QString shownBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString ProgressLine::countText(const CopyProgress &progress)
{
    const double part = progress.images > 0 ? static_cast<double>(progress.imagesOver) / progress.images : 0;
    return bar(part) + u' ' + Text::tr("images: %1 of %2").arg(progress.imagesOver).arg(progress.images);
}

QString ProgressLine::text(const CopyProgress &progress, qint64 milliseconds)
{
    if (const qint64 passed = milliseconds - m_lastTime; passed >= 1000) {
        const double now = static_cast<double>(progress.bytesDone - m_lastBytes) * second / static_cast<double>(passed);
        m_rate = m_lastTime == 0 ? now : inertia * m_rate + (1 - inertia) * now;
        m_lastBytes = progress.bytesDone;
        m_lastTime = milliseconds;
    }
    const double part
        = progress.bytes > 0 ? static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytes) : 0;
    QString line = bar(part) + u' '
        + Text::tr("%1 of %2, images: %3 of %4")
              .arg(shownBytes(progress.bytesDone), shownBytes(progress.bytes))
              .arg(progress.imagesOver)
              .arg(progress.images);
    if (m_rate >= 1) {
        const auto left = static_cast<qint64>(static_cast<double>(progress.bytes - progress.bytesDone) / m_rate);
        line += Text::tr(", %1/s, %2 left")
                    .arg(shownBytes(static_cast<qint64>(m_rate)), shownTime(std::max<qint64>(left, 0)));
    }
    return line;
}

}
