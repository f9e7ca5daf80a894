#include "models/registries/platform/platformrows.h"

#include "models/registries/entries/entryaddress.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString text(const QJsonObject &row, QLatin1StringView name)
{
    return row.value(name).toString();
}

qint64 number(const QJsonObject &row, QLatin1StringView name)
{
    const QJsonValue value = row.value(name);
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

bool isText(const QJsonObject &row, QLatin1StringView name)
{
    const QJsonValue value = row.value(name);
    return value.isString() || value.isNull();
}

bool isFlag(const QJsonObject &row, const QString &name)
{
    const QJsonValue value = row.value(name);
    return value.isBool() || value.isNull();
}

bool isListed(const QJsonObject &row)
{
    return row.value(PlatformStyle::flagWord(flagSpelling(row))).toBool();
}

EntryFields fieldsOf(const QJsonObject &row, const EntryAddress &address)
{
    return {text(row, "name"_L1),
            address.text,
            text(row, "description"_L1),
            text(row, "source"_L1),
            row.value("supportMemorySplit"_L1).toBool(),
            isListed(row),
            text(row, "remark"_L1)};
}

}

PlatformStyle::Spelling flagSpelling(const QJsonObject &row)
{
    using enum PlatformStyle::Spelling;
    if (row.contains(PlatformStyle::flagWord(Code)))
        return Code;
    return row.contains(PlatformStyle::flagWord(Documents)) ? Documents : Unknown;
}

std::optional<PlatformEntry> platformEntry(const QJsonObject &row)
{
    const qint64 id = number(row, "ID"_L1);
    // Without these it is another server's row, and a comparison would undo people's work.
    const bool isEntry = id > 0 && isText(row, "name"_L1) && isText(row, "address"_L1)
        && isFlag(row, u"supportMemorySplit"_s) && isFlag(row, PlatformStyle::flagWord(flagSpelling(row)));
    if (!isEntry)
        return std::nullopt;
    const QString written = text(row, "address"_L1);
    const EntryAddress address = platformAddress(written);
    return PlatformEntry{id,
                         fieldsOf(row, address),
                         text(row, "CreatedAt"_L1),
                         text(row, "UpdatedAt"_L1),
                         {address.username, address.password, {}, {}},
                         Secret(written.toUtf8())};
}

std::optional<PlatformInstance> platformInstance(const QJsonObject &row)
{
    const qint64 id = number(row, "ID"_L1);
    if (id <= 0)
        return std::nullopt;
    return PlatformInstance{id,
                            text(row, "name"_L1),
                            text(row, "containerStatus"_L1),
                            text(row, "userName"_L1),
                            text(row, "containerName"_L1),
                            number(row, "imageId"_L1),
                            number(row, "specId"_L1),
                            number(row, "nodeId"_L1),
                            text(row, "CreatedAt"_L1)};
}

std::optional<PlatformSpec> platformSpec(const QJsonObject &row)
{
    const qint64 id = number(row, "ID"_L1);
    if (id <= 0)
        return std::nullopt;
    return PlatformSpec{id,
                        text(row, "name"_L1),
                        text(row, "gpuModel"_L1),
                        number(row, "gpuCount"_L1),
                        number(row, "memoryCapacity"_L1),
                        number(row, "cpuCores"_L1),
                        number(row, "memoryGb"_L1),
                        number(row, "systemDiskGb"_L1),
                        number(row, "dataDiskGb"_L1),
                        row.value("pricePerHour"_L1).toDouble(),
                        row.value("supportMemorySplit"_L1).toBool(),
                        isListed(row),
                        text(row, "remark"_L1)};
}

std::optional<PlatformNode> platformNode(const QJsonObject &row)
{
    PlatformNode node;
    node.id = number(row, "ID"_L1);
    if (node.id <= 0)
        return std::nullopt;
    node.name = text(row, "name"_L1);
    node.region = text(row, "region"_L1);
    node.cpuCores = number(row, "cpu"_L1);
    node.memory = number(row, "memory"_L1);
    node.gpuName = text(row, "gpuName"_L1);
    node.gpuCount = number(row, "gpuCount"_L1);
    node.gpuMemory = number(row, "memoryCapacity"_L1);
    node.publicIp = text(row, "publicIp"_L1);
    node.privateIp = text(row, "privateIp"_L1);
    const QString docker = text(row, "dockerAddress"_L1);
    const QUrl address(docker);
    node.dockerAddress = address.userInfo().isEmpty() ? docker : address.toString(QUrl::RemoveUserInfo);
    node.dockerStatus = text(row, "dockerStatus"_L1);
    node.hamiCore = text(row, "hamiCore"_L1);
    node.usesTls = row.value("useTls"_L1).toBool(true);
    node.listed = isListed(row);
    node.remark = text(row, "remark"_L1);
    return node;
}

bool isSameRow(const PlatformEntry &row, const PlatformEntry &other)
{
    return row.fields == other.fields && row.address == other.address;
}

Secret addressFor(const PlatformEntry &there, const EntryFields &fields)
{
    const bool isKept = fields.address == there.fields.address && !there.address.isEmpty();
    return isKept ? there.address : Secret(fields.address.toUtf8());
}

QJsonObject platformJson(const EntryFields &fields, PlatformStyle::Spelling flag)
{
    using enum PlatformStyle::Spelling;
    QJsonObject row{{u"name"_s, fields.name},
                    {u"address"_s, fields.address},
                    {u"description"_s, fields.description},
                    {u"source"_s, fields.source},
                    {u"supportMemorySplit"_s, fields.slicing},
                    {u"remark"_s, fields.remark}};
    for (const auto spelling : {Code, Documents})
        if (flag == spelling || flag == Unknown)
            row.insert(PlatformStyle::flagWord(spelling), fields.listed);
    return row;
}

}
