#pragma once

#include "models/registries/hosts/dockerconfigimport.h"

#include <QAbstractTableModel>
#include <QSet>

namespace quaymaster
{

/// What a file of docker or podman offers, with a check box for each, what importing would do, and what it came to.
class ImportHostsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Host, Account, Where, Effect, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        KeyRole,
        ProblemRole, ///< bool: it cannot be imported, or importing it failed
        DoneRole, ///< bool: it was imported
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<DockerConfigEntry> &entries); ///< all that can be imported are checked
    void setCopiesFromHelpers(bool copies);
    void setOutcomes(const QList<DockerConfigImport::Outcome> &outcomes);
    QList<DockerConfigEntry> checked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkedChanged();

private:
    QString text(const DockerConfigEntry &entry, Column column) const;
    QString effect(const DockerConfigEntry &entry) const;
    QString outcomeText(const DockerConfigImport::Outcome &outcome) const;
    void allChanged();

    QList<DockerConfigEntry> m_entries;
    QSet<QString> m_checked; // keys
    QHash<QString, DockerConfigImport::Outcome> m_outcomes; // by key
    bool m_copiesFromHelpers = false;
};

}
