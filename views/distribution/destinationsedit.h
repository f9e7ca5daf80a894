#pragma once

#include "views/distribution/referenceedit.h"

#include <QCompleter>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace quaymaster
{

/// One or more destinations, a line each. Lines: `destination.0`…, `destination.0.remove`…; the button
/// `destinations.add`.
class DestinationsEdit final : public QWidget
{
    Q_OBJECT

public:
    DestinationsEdit(const RegistryHosts &hosts, QAbstractItemModel &completions, QWidget *parent = nullptr);

    /// Only the lines that are right.
    QList<Reference> destinations() const;
    void setDestinations(const QStringList &references);
    /// Repositories instead of references: many tags are copied under their own names.
    void setRepositories(bool areRepositories);
    void setSourceTag(const QString &tag);
    /// Why it is not complete, as a sentence; empty: it is.
    QString reason() const;

    QWidget *firstField() const { return &m_rows.first().edit->line(); }

signals:
    void changed();

private:
    struct Row
    {
        QWidget *frame;
        ReferenceEdit *edit;
        QToolButton *remove;
    };

    void add(const QString &text);
    void remove(QWidget *frame);
    void rename();
    void check();
    Reference whole(const Reference &reference) const;

    const RegistryHosts &m_hosts;
    QAbstractItemModel &m_completions;
    QString m_sourceTag;
    bool m_areRepositories = false;
    QList<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

}
