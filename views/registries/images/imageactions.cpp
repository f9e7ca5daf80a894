#include "views/registries/images/imageactions.h"

#include "views/actions/actionregistry.h"
#include "views/registries/images/comparedialog.h"
#include "views/registries/images/deletetagdialog.h"
#include "views/registries/images/taglist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ImageActions::ImageActions(RegistryServices services, ActionRegistry &registry, TagList &tags, const QString &menu)
    : QObject(&tags)
    , m_services(std::move(services))
    , m_tags(tags)
    , m_menu(menu)
{
    addCopies(registry);
    m_all.append(nullptr);
    addTransfers(registry);
    m_all.append(nullptr);
    addLooks(registry);
    connect(&tags, &TagList::selectionChanged, this, &ImageActions::enable);
    connect(&tags, &TagList::detailsArrived, this, &ImageActions::enable);
    enable();
}

QString ImageActions::named(const QString &action) const
{
    return m_menu + u'.' + action;
}

void ImageActions::addCopies(ActionRegistry &registry)
{
    QAction &byTag = registry.add({named(u"copyReference"_s),
                                   [] { return tr("&Copy the reference"); },
                                   [] { return tr("Copy host, repository and tag of what is selected."); },
                                   u"copy"_s,
                                   {QKeySequence::Copy},
                                   m_menu,
                                   true},
                                  &m_tags, [this] { copyTags(u"%1"_s); });
    QAction &byDigest
        = registry.add({named(u"copyPinnedReference"_s),
                        [] { return tr("Copy the reference by &digest"); },
                        [] { return tr("Copy host, repository and digest: a reference that never moves."); },
                        u"hash"_s,
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                        m_menu},
                       &m_tags, [this] { copyDigests(u"%1"_s); });
    QAction &command = registry.add({named(u"copyPullCommand"_s),
                                     [] { return tr("Copy “docker pu&ll”"); },
                                     [] { return tr("Copy the command with which Docker pulls the tag."); },
                                     u"terminal"_s,
                                     {},
                                     m_menu},
                                    &m_tags, [this] { copyTags(u"docker pull %1"_s); });
    QAction &pinnedCommand
        = registry.add({named(u"copyPinnedPullCommand"_s),
                        [] { return tr("Copy “docker pull” by di&gest"); },
                        [] { return tr("Copy the command with which Docker pulls exactly this image."); },
                        u"terminal"_s,
                        {},
                        m_menu},
                       &m_tags, [this] { copyDigests(u"docker pull %1"_s); });
    QAction &copyCommand = registry.add(
        {named(u"copyCopyCommand"_s),
         [] { return tr("Copy “s&kopeo copy”"); },
         [] { return tr("Copy the command with which skopeo copies exactly this image; add where to."); },
         u"terminal"_s,
         {},
         m_menu},
        &m_tags, [this] { copyDigests(u"skopeo copy --all docker://%1 docker://"_s); });
    m_all += {&byTag, &byDigest, &command, &pinnedCommand, &copyCommand};
    m_forSome += {&byTag, &command};
    m_forDigests += {&byDigest, &pinnedCommand, &copyCommand};
}

void ImageActions::addTransfers(ActionRegistry &registry)
{
    QAction &sync = registry.add({named(u"sync"_s),
                                  [] { return tr("S&ync the selected tags to…"); },
                                  [] { return tr("Copy what is selected to other registries."); },
                                  u"arrow-right-left"_s,
                                  {},
                                  m_menu,
                                  true},
                                 &m_tags, [this] { emit syncRequested(selected()); });
    QAction &promote = registry.add({named(u"promote"_s),
                                     [] { return tr("Pr&omote…"); },
                                     [] { return tr("Copy the image to another repository group of the same host."); },
                                     u"rocket"_s,
                                     {},
                                     m_menu},
                                    &m_tags, [this] { emit promoteRequested(selected().first()); });
    QAction &pull = registry.add({named(u"pull"_s),
                                  [] { return tr("Pull the selected tag into a &file…"); },
                                  [] { return tr("Save the image as an OCI layout, for sites without a network."); },
                                  u"download"_s,
                                  {},
                                  m_menu},
                                 &m_tags, [this] { emit pullRequested(selected().first()); });
    m_all += {&sync, &promote, &pull};
    m_forSome.append(&sync);
    m_forOne += {&promote, &pull};
}

void ImageActions::addLooks(ActionRegistry &registry)
{
    m_compare = &registry.add({named(u"compare"_s),
                               [] { return tr("Co&mpare with…"); },
                               [] { return tr("Show whether two references stand for the same bytes."); },
                               u"git-compare"_s,
                               {},
                               m_menu,
                               true},
                              &m_tags, [this] { compare(); });
    QAction &remove
        = registry.add({named(u"delete"_s),
                        [] { return tr("D&elete…"); },
                        [] { return tr("Delete images from the registry, with every tag that stands for them."); },
                        u"trash-2"_s,
                        {QKeySequence::Delete},
                        m_menu,
                        true},
                       &m_tags, [this] { deleteTags(); });
    m_all += {m_compare, nullptr, &remove};
    m_forSome.append(&remove);
}

void ImageActions::enable()
{
    const auto tags = m_tags.selected();
    const bool digestsKnown = std::ranges::all_of(tags, [](const TagList::Tag &tag) { return tag.digest.has_value(); });
    for (QAction *action : std::as_const(m_forSome))
        action->setEnabled(!tags.isEmpty());
    for (QAction *action : std::as_const(m_forDigests))
        action->setEnabled(!tags.isEmpty() && digestsKnown);
    for (QAction *action : std::as_const(m_forOne))
        action->setEnabled(tags.size() == 1);
    m_compare->setEnabled(tags.size() == 1 || tags.size() == 2);
}

QList<Reference> ImageActions::selected() const
{
    QList<Reference> references;
    for (const TagList::Tag &tag : m_tags.selected())
        references.append(tag.reference);
    return references;
}

void ImageActions::copyTags(const QString &pattern) const
{
    QStringList lines;
    for (const Reference &reference : selected())
        lines.append(pattern.arg(reference.toString()));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ImageActions::copyDigests(const QString &pattern) const
{
    QStringList lines;
    for (const TagList::Tag &tag : m_tags.selected())
        if (tag.digest)
            lines.append(pattern.arg(tag.reference.withDigest(*tag.digest).toString()));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ImageActions::compare()
{
    auto *dialog = new CompareDialog(m_services, selected(), m_tags.window());
    dialog->open();
}

void ImageActions::deleteTags()
{
    auto *dialog = new DeleteTagDialog(m_services, selected(), m_tags.window());
    connect(dialog, &DeleteTagDialog::deleted, this, &ImageActions::deleted);
    dialog->open();
}

}
