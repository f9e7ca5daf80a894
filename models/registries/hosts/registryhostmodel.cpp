#include "models/registries/hosts/registryhostmodel.h"

#include <QMetaEnum>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

RegistryHostModel::RegistryHostModel(const RegistryHosts &hosts)
    : m_hosts(hosts)
    , m_shown(hosts.all())
{
    connect(&hosts, &RegistryHosts::changed, this, &RegistryHostModel::update);
}

int RegistryHostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RegistryHostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegistryHostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegistryHost &host = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(host, index.column());
    case HostRole:
        return host.host;
    case SortRole:
        return sortValue(host, index.column());
    case EnvironmentRole:
        return QVariant::fromValue(host.environment);
    case KindRole:
        return QVariant::fromValue(host.kind);
    case InsecureRole:
        return host.access.insecure;
    case PlainHttpRole:
        return host.access.plainHttp;
    case LoopbackRole:
        return isLoopback(host.host);
    case ReadOnlyRole:
        return host.access.readOnly;
    default:
        return {};
    }
}

QString RegistryHostModel::text(const RegistryHost &host, int column)
{
    switch (column) {
    case Host:
        return host.host;
    case Kind:
        return kindText(host.kind);
    case Environment:
        return environmentText(host.environment);
    case Account:
        return host.username;
    case Security:
        return securityText(host);
    case ReadOnly:
        return host.access.readOnly ? tr("Read-only") : QString();
    case Remark:
        return host.remark;
    default:
        return {};
    }
}

/// Production first in a descending sort, and what is not safe too.
QVariant RegistryHostModel::sortValue(const RegistryHost &host, int column)
{
    switch (column) {
    case Environment:
        return int(host.environment);
    case Security:
        return host.access.insecure ? 2 : int(host.access.plainHttp);
    case ReadOnly:
        return int(host.access.readOnly);
    default:
        return text(host, column);
    }
}

QString RegistryHostModel::securityText(const RegistryHost &host)
{
    const HostSettings &access = host.access;
    if (access.plainHttp)
        return tr("Unencrypted (http)");
    if (access.insecure)
        return tr("Certificate not checked");
    if (!access.clientCertificateFile.isEmpty())
        return tr("Client certificate");
    if (!access.caFile.isEmpty())
        return tr("Own authority");
    return isLoopback(host.host) ? tr("Within this computer") : tr("Encrypted");
}

QVariant RegistryHostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Host:
        return tr("Host");
    case Kind:
        return tr("Kind");
    case Environment:
        return tr("Environment");
    case Account:
        return tr("Account");
    case Security:
        return tr("Security");
    case ReadOnly:
        return tr("Writing");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

QHash<int, QByteArray> RegistryHostModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    const auto roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

QModelIndex RegistryHostModel::indexOf(const QString &host) const
{
    const auto found = std::ranges::find(m_shown, host, &RegistryHost::host);
    return found == m_shown.cend() ? QModelIndex() : index(int(found - m_shown.cbegin()), Host);
}

/// Both lists are sorted by name, so selections survive: only what changed is told.
void RegistryHostModel::update()
{
    const QList<RegistryHost> &now = m_hosts.all();
    for (int row = int(m_shown.size()) - 1; row >= 0; --row)
        if (!m_hosts.find(m_shown.at(row).host)) {
            beginRemoveRows({}, row, row);
            m_shown.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < int(now.size()); ++row) {
        if (row >= int(m_shown.size()) || m_shown.at(row).host != now.at(row).host) {
            beginInsertRows({}, row, row);
            m_shown.insert(row, now.at(row));
            endInsertRows();
        } else if (m_shown.at(row) != now.at(row)) {
            m_shown[row] = now.at(row);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

}
