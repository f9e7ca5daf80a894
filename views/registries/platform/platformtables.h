#pragma once

#include "models/registries/platform/platformrows.h"
#include "views/registries/platform/platformtablemodel.h"

#include <QCoreApplication>

namespace quaymaster
{

/// How the platform's tables are shown.
class PlatformTables
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::PlatformTables)

public:
    static constexpr int slicingColumn = 1; ///< of the product specs

    static QStringList instanceColumns();
    static QStringList specColumns();
    static QStringList nodeColumns();
    static PlatformTableModel::Row row(const PlatformInstance &instance);
    static PlatformTableModel::Row row(const PlatformSpec &spec);
    static PlatformTableModel::Row row(const PlatformNode &node);
};

}
