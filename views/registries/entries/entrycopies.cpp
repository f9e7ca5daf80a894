#include "views/registries/entries/entrycopies.h"

#include "models/image/reference.h"
#include "views/actions/actionregistry.h"
#include "views/widgets/filteredtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool isDigestKnown(const RegistryEntry &entry)
{
    return entry.normalised.contains(u'@') || (entry.availability && !entry.availability->digest.isEmpty());
}

/// The platform takes any text for an address: line feeds and all.
bool isUnreadable(const RegistryEntry &entry)
{
    return entry.normalised.isEmpty();
}

/// By the digest in the address, else by that of the last test.
QString pinned(const RegistryEntry &entry)
{
    const auto reference = Reference::parse(entry.normalised);
    if (!reference)
        return {};
    if (reference->digest())
        return reference->withDigest(*reference->digest()).toString();
    const auto digest = Digest::parse(entry.availability ? entry.availability->digest : QString());
    return digest ? reference->withDigest(*digest).toString() : QString();
}

}

EntryCopies::EntryCopies(ActionRegistry &registry, FilteredTable &table)
    : QObject(&table)
{
    addActions(registry);
    table.copyAction().setShortcuts(QList<QKeySequence>());
    setSelected({});
}

void EntryCopies::addActions(ActionRegistry &registry)
{
    auto *table = static_cast<QWidget *>(parent());
    m_byTag = &registry.add({u"entries.copyReference"_s,
                             [] { return tr("&Copy the reference"); },
                             [] { return tr("Copies host, repository and tag of what is selected."); },
                             u"copy"_s,
                             {QKeySequence::Copy},
                             u"entries"_s,
                             true},
                            table, [this] { copyTags(u"%1"_s); });
    m_byDigest = &registry.add({u"entries.copyPinnedReference"_s,
                                [] { return tr("Copy the reference by di&gest"); },
                                [this] { return digestTip(); },
                                u"hash"_s,
                                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                                u"entries"_s},
                               table, [this] { copyDigests(); });
    m_command = &registry.add({u"entries.copyPullCommand"_s,
                               [] { return tr("Copy “doc&ker pull”"); },
                               [] { return tr("Copies the command with which Docker pulls the image."); },
                               u"terminal"_s,
                               {},
                               u"entries"_s},
                              table, [this] { copyTags(u"docker pull %1"_s); });
}

bool EntryCopies::areDigestsKnown() const
{
    return !m_entries.isEmpty() && std::ranges::all_of(m_entries, isDigestKnown);
}

QString EntryCopies::digestTip() const
{
    return m_entries.isEmpty() || areDigestsKnown()
        ? tr("Copies host, repository and the digest of the last test: a reference that never moves.")
        : tr("The digest is not known yet: test the availability first.");
}

void EntryCopies::setSelected(const QList<RegistryEntry> &entries)
{
    m_entries = entries;
    m_byTag->setEnabled(!entries.isEmpty());
    m_command->setEnabled(!entries.isEmpty() && std::ranges::none_of(entries, isUnreadable));
    m_byDigest->setEnabled(!entries.isEmpty()); // and says so where a digest is not known
    m_byDigest->setToolTip(digestTip());
    m_byDigest->setStatusTip(digestTip());
}

void EntryCopies::copy(const QStringList &lines)
{
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit copied(lines.size() == 1 ? tr("Copied: %1").arg(lines.constFirst())
                                  : tr("Copied: %n lines", nullptr, static_cast<int>(lines.size())));
}

/// Who pastes it into a terminal runs nothing of what stands in an address.
void EntryCopies::copyTags(const QString &pattern)
{
    const auto unreadable = std::ranges::find_if(m_entries, isUnreadable);
    if (unreadable != m_entries.cend()) {
        emit refused(tr("Nothing was copied: the address of “%1” is not an image address. Edit the entry first.")
                         .arg(unreadable->fields.name));
        return;
    }
    QStringList lines;
    for (const RegistryEntry &entry : m_entries)
        lines.append(pattern.arg(entry.shownAddress()));
    copy(lines);
}

/// All or none: who pastes fewer lines than were selected finds out too late.
void EntryCopies::copyDigests()
{
    const auto unknown = std::ranges::find_if_not(m_entries, isDigestKnown);
    if (unknown != m_entries.cend()) {
        emit refused(tr("Nothing was copied: the digest of “%1” is not known yet. Test its availability first.")
                         .arg(unknown->fields.name));
        return;
    }
    QStringList lines;
    for (const RegistryEntry &entry : m_entries)
        lines.append(pinned(entry));
    copy(lines);
}

}
