#include "models/distribution/inspect/inspectedports.h"

#include "models/image/imageconfig.h"

#include <algorithm>

namespace quaymaster
{

QList<int> exposedTcpPorts(const QList<InspectedImage> &images)
{
    QSet<int> ports;
    for (const InspectedImage &image : images) {
        const auto some = exposedTcpPorts(image.config);
        ports.unite(QSet<int>(some.cbegin(), some.cend()));
    }
    QList<int> sorted = ports.values();
    std::ranges::sort(sorted);
    return sorted;
}

}
