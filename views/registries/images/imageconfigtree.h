#pragma once

#include <QJsonObject>
#include <QList>

class QTreeWidgetItem;

namespace quaymaster
{

/// An image's configuration (OCI image-spec, config.md) as rows of setting and value; lists have a row below for each
/// entry. What the image does not set is left out. The caller owns the items.
QList<QTreeWidgetItem *> imageConfigItems(const QJsonObject &config);

}
