#include "views/registries/platform/platformtables.h"

#include <QDateTime>

namespace quaymaster
{

namespace
{

QString named(qint64 id, const QHash<qint64, QString> &names)
{
    return id == 0 ? QString() : names.value(id, QString::number(id));
}

/// As it is, where it is none.
QVariant time(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? QVariant(time) : QVariant(text);
}

}

QStringList PlatformTables::instanceColumns()
{
    return {tr("Name"),           tr("State"),        tr("User"), tr("Container"),
            tr("Registry entry"), tr("Product spec"), tr("Node"), tr("Created")};
}

PlatformTableModel::Row PlatformTables::row(const PlatformInstance &instance, const PlatformNames &names)
{
    return {instance.id,
            {instance.name, instance.status, instance.username, instance.container, named(instance.image, names.images),
             named(instance.spec, names.specs), named(instance.node, names.nodes), time(instance.created)}};
}

QStringList PlatformTables::specColumns()
{
    return {tr("Name"),
            tr("GPU memory slicing"),
            tr("GPU"),
            tr("GPU cards"),
            tr("GPU memory (GB)"),
            tr("CPU cores"),
            tr("Memory (GB)"),
            tr("System disk (GB)"),
            tr("Data disk (GB)"),
            tr("Price per hour"),
            tr("Listed"),
            tr("Remark")};
}

PlatformTableModel::Row PlatformTables::row(const PlatformSpec &spec)
{
    return {spec.id,
            {spec.name, spec.slicing, spec.gpuModel, spec.gpuCount, spec.gpuMemory, spec.cpuCores, spec.memory,
             spec.systemDisk, spec.dataDisk, spec.pricePerHour, spec.listed, spec.remark},
            {4, 5, 6, 7, 8}};
}

QStringList PlatformTables::nodeColumns()
{
    return {tr("Name"),      tr("Region"),           tr("GPU"),       tr("GPU cards"),  tr("GPU memory of a card (GB)"),
            tr("CPU cores"), tr("Memory (GB)"),      tr("Public IP"), tr("Private IP"), tr("Docker address"),
            tr("Docker"),    tr("HAMi core folder"), tr("TLS"),       tr("Listed"),     tr("Remark")};
}

PlatformTableModel::Row PlatformTables::row(const PlatformNode &node)
{
    return {node.id,
            {node.name, node.region, node.gpuName, node.gpuCount, node.gpuMemory, node.cpuCores, node.memory,
             node.publicIp, node.privateIp, node.dockerAddress, node.dockerStatus, node.hamiCore, node.usesTls,
             node.listed, node.remark},
            {4, 5, 6}};
}

}
