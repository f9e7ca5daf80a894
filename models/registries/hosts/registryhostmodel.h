#pragma once

#include "models/registries/hosts/registryhosts.h"

#include <QAbstractTableModel>

namespace quaymaster
{

/// The registry hosts as a table. `hosts` outlives it.
class RegistryHostModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Host, Kind, Environment, Account, Security, ReadOnly, Remark, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        HostRole = Qt::UserRole, ///< the key: RegistryHost::host
        SortRole, ///< raw values, to sort by
        EnvironmentRole, ///< RegistryHost::Environment
        KindRole, ///< HostKind
        InsecureRole, ///< bool: certificates are not verified
        PlainHttpRole, ///< bool
        LoopbackRole, ///< bool: what is sent stays on this computer
        ReadOnlyRole, ///< bool
    };
    Q_ENUM(Role)

    explicit RegistryHostModel(const RegistryHosts &hosts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Invalid if there is no such host.
    QModelIndex indexOf(const QString &host) const;
    /// How connections are protected, in words.
    static QString securityText(const RegistryHost &host);

private:
    void update();
    static QString text(const RegistryHost &host, int column);
    static QVariant sortValue(const RegistryHost &host, int column);

    const RegistryHosts &m_hosts;
    QList<RegistryHost> m_shown;
};

}

Q_DECLARE_METATYPE(quaymaster::RegistryHost::Environment)
Q_DECLARE_METATYPE(quaymaster::HostKind)
