#pragma once

#include "models/registries/platform/platformrows.h"
#include "views/registries/platform/platformtablemodel.h"

#include <QCoreApplication>
#include <QHash>

namespace quaymaster
{

/// What the platform's other lists call the ids of an instance.
struct PlatformNames
{
    QHash<qint64, QString> images;
    QHash<qint64, QString> specs;
    QHash<qint64, QString> nodes;
};

/// How the platform's tables are shown.
class PlatformTables
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::PlatformTables)

public:
    static constexpr int slicingColumn = 1; ///< of the product specs

    static QStringList instanceColumns();
    static QStringList specColumns();
    static QStringList nodeColumns();
    /// With ids where the names are not known.
    static PlatformTableModel::Row row(const PlatformInstance &instance, const PlatformNames &names);
    static PlatformTableModel::Row row(const PlatformSpec &spec);
    static PlatformTableModel::Row row(const PlatformNode &node);
};

}
