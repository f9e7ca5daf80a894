#pragma once

#include "models/distribution/client/hostkind.h"
#include "models/image/reference.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/images/registryservices.h"

#include <QDateTime>
#include <QStringListModel>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace quaymaster
{

class FieldMessage;
class FilteredTable;
class RepositoryListJob;

/// Paths of repositories, one a row.
class RepositoryModel final : public QStringListModel
{
    Q_OBJECT

public:
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
};

/// The repositories of a host; where it lists none, those that were used before. Any other can be typed.
class RepositoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit RepositoryList(const RegistryServices &services, QWidget *parent = nullptr);

    void setHost(const QString &host); ///< empty: none
    void refresh();
    const QString &host() const { return m_host; }
    FilteredTable &table() const { return *m_table; }

signals:
    void opened(const quaymaster::Repository &repository);
    void entered(); ///< by Enter or a double click: the person wants to go on to its tags

private:
    void retranslate();
    QString emptyText() const;
    void loaded(RepositoryListJob &job);
    void failed(const Error &error, HostKind kind);
    void showKnown(const Error &reason);
    void offerKnown(const Error &refusal);
    void setRepositories(const QStringList &paths);
    void open(const QString &path);
    void openTyped();
    void select(const QString &path);

    RegistryServices m_services;
    QString m_host;
    JobSlot m_job;
    RepositoryModel m_repositories;
    QDateTime m_readAt;
    std::function<QString()> m_noteText;
    FilteredTable *m_table;
    QLabel *m_note;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    FieldMessage *m_message;
};

}
