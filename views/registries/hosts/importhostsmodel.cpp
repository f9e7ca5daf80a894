#include "views/registries/hosts/importhostsmodel.h"

#include "views/registries/images/windowadvice.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

void ImportHostsModel::setEntries(const QList<DockerConfigEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_outcomes.clear();
    m_checked.clear();
    for (const DockerConfigEntry &entry : entries)
        if (!entry.problem)
            m_checked.insert(entry.key);
    endResetModel();
    emit checkedChanged();
}

void ImportHostsModel::setCopiesFromHelpers(bool copies)
{
    m_copiesFromHelpers = copies;
    allChanged();
}

void ImportHostsModel::setOutcomes(const QList<DockerConfigImport::Outcome> &outcomes)
{
    for (const DockerConfigImport::Outcome &outcome : outcomes) {
        m_outcomes.insert(outcome.entry.key, outcome);
        if (!outcome.error)
            m_checked.remove(outcome.entry.key);
    }
    allChanged();
    emit checkedChanged();
}

void ImportHostsModel::allChanged()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<DockerConfigEntry> ImportHostsModel::checked() const
{
    QList<DockerConfigEntry> entries;
    for (const DockerConfigEntry &entry : m_entries)
        if (m_checked.contains(entry.key))
            entries.append(entry);
    return entries;
}

int ImportHostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ImportHostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportHostsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const DockerConfigEntry &entry = m_entries.at(index.row());
    const auto outcome = m_outcomes.constFind(entry.key);
    const bool isTried = outcome != m_outcomes.cend();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return text(entry, Column(index.column()));
    case Qt::CheckStateRole:
        return index.column() == Host && !entry.problem
            ? QVariant(m_checked.contains(entry.key) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case KeyRole:
        return entry.key;
    case ProblemRole:
        return entry.problem || (isTried && outcome->error);
    case DoneRole:
        return isTried && !outcome->error;
    default:
        return {};
    }
}

bool ImportHostsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Host)
        return false;
    const DockerConfigEntry &entry = m_entries.at(index.row());
    if (entry.problem)
        return false;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(entry.key);
    else
        m_checked.remove(entry.key);
    emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    emit checkedChanged();
    return true;
}

Qt::ItemFlags ImportHostsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeChecked = index.isValid() && index.column() == Host && !m_entries.at(index.row()).problem;
    return canBeChecked ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ImportHostsModel::text(const DockerConfigEntry &entry, Column column) const
{
    const bool isFromHelper = entry.origin == DockerConfigEntry::Origin::Helper;
    switch (column) {
    case Host:
        return entry.key;
    case Account:
        return entry.username.isEmpty() && isFromHelper ? tr("known to the helper") : entry.username;
    case Where:
        return isFromHelper ? tr("helper %1").arg(entry.helper) : tr("the file itself");
    case Effect:
        return effect(entry);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString ImportHostsModel::effect(const DockerConfigEntry &entry) const
{
    if (const auto outcome = m_outcomes.constFind(entry.key); outcome != m_outcomes.cend())
        return outcomeText(*outcome);
    if (entry.problem)
        return entry.problem->summary;
    if (!m_checked.contains(entry.key))
        return tr("Nothing");
    const bool keeps = entry.origin == DockerConfigEntry::Origin::File || m_copiesFromHelpers;
    if (entry.state == DockerConfigEntry::State::Known)
        return keeps ? tr("Stores its password in the keychain") : tr("Nothing: the host is in the list already");
    return keeps ? tr("Adds it, and its password to the keychain") : tr("Adds it; the helper keeps the password");
}

QString ImportHostsModel::outcomeText(const DockerConfigImport::Outcome &outcome) const
{
    if (outcome.error) {
        const QString why = withWindowAdvice(*outcome.error, outcome.entry.host).summary;
        return outcome.isHostAdded ? tr("The host was added. %1").arg(why) : why;
    }
    if (outcome.isHostAdded)
        return outcome.isCredentialStored ? tr("Added; its password is in the keychain") : tr("Added");
    return outcome.isCredentialStored ? tr("The password is in the keychain") : tr("Nothing had to change");
}

QVariant ImportHostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Host:
        return tr("Host");
    case Account:
        return tr("Account");
    case Where:
        return tr("Where the password is");
    case Effect:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

}
