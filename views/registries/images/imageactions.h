#pragma once

#include "models/image/reference.h"
#include "views/registries/images/registryservices.h"

#include <QObject>

class QAction;
class QWidget;

namespace quaymaster
{

class ActionRegistry;
class TagList;

/// What can be done with the tags that are selected in a list.
class ImageActions final : public QObject
{
    Q_OBJECT

public:
    /// `tags` owns it and is where the shortcuts hold. `menu` begins the names of the actions; each list has its own.
    ImageActions(RegistryServices services, ActionRegistry &registry, TagList &tags,
                 const QString &menu = QStringLiteral("images"));

    QList<QAction *> all() const { return m_all; } ///< with nullptr for separators

signals:
    // Wishes.
    void syncRequested(const QList<quaymaster::Reference> &references);
    void promoteRequested(const quaymaster::Reference &reference);
    void pullRequested(const quaymaster::Reference &reference);
    // Facts.
    void deleted(const quaymaster::Repository &repository, int count); ///< something was, or may have been

private:
    QString named(const QString &action) const;
    void addCopies(ActionRegistry &registry);
    void addTransfers(ActionRegistry &registry);
    void addLooks(ActionRegistry &registry);
    void enable();
    QList<Reference> selected() const; ///< by tag
    void copyTags(const QString &pattern) const;
    void copyDigests(const QString &pattern) const;
    void compare();
    void deleteTags();

    RegistryServices m_services;
    TagList &m_tags;
    QString m_menu;
    QList<QAction *> m_all;
    QList<QAction *> m_forOne;
    QList<QAction *> m_forSome;
    QList<QAction *> m_forDigests;
    QAction *m_compare = nullptr;
};

}
