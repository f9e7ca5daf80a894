#include "views/registries/images/deletionlist.h"

#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QHeaderView>
#include <QTextDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

DeletionList::DeletionList(QWidget *parent)
    : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setColumnCount(3);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Tag, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Image, QHeaderView::Stretch);
    header()->setSectionResizeMode(Fate, QHeaderView::ResizeToContents);
    keepTranslated(this, [this] {
        setHeaderLabels({tr("Tag"), tr("Image"), tr("What happens")});
        setAccessibleName(tr("Tags that go"));
        showRows();
    });
}

void DeletionList::setImages(const QList<TagsOfDigestJob::Image> &images, const QStringList &chosen)
{
    m_images = images;
    m_chosen = chosen;
    m_outcomes.clear();
    showRows();
}

void DeletionList::setDeleted(const Digest &digest)
{
    m_outcomes.insert(digest, {true, {}});
    showRows();
}

void DeletionList::setFailed(const Digest &digest, const Error &error)
{
    m_outcomes.insert(digest, {false, error});
    showRows();
}

void DeletionList::showRows()
{
    clear();
    for (const TagsOfDigestJob::Image &image : std::as_const(m_images)) {
        for (const QString &tag : image.tags)
            addRow(tag, image.digest);
        if (image.tags.isEmpty())
            addRow({}, image.digest);
    }
}

void DeletionList::addRow(const QString &tag, const Digest &digest)
{
    auto *row = new QTreeWidgetItem(this, {tag.isEmpty() ? tr("no tag") : tag, digest.toString()});
    row->setToolTip(Image, digest.toString());
    showFate(*row, tag, digest);
    row->setToolTip(Fate, Qt::convertFromPlainText(row->text(Fate)));
}

void DeletionList::showFate(QTreeWidgetItem &row, const QString &tag, const Digest &digest) const
{
    const auto outcome = m_outcomes.constFind(digest);
    if (outcome != m_outcomes.cend() && outcome->isDeleted) {
        row.setText(Fate, tr("deleted"));
        row.setIcon(Fate, icon(u"circle-check"_s, Tone::Ok));
    } else if (outcome != m_outcomes.cend()) {
        row.setText(Fate, outcome->error.summary);
        row.setIcon(Fate, icon(u"circle-x"_s, Tone::Error));
    } else if (tag.isEmpty() || m_chosen.contains(tag)) {
        row.setText(Fate, tr("goes, as chosen"));
    } else {
        row.setText(Fate, tr("goes too: the same image"));
        row.setIcon(Fate, icon(u"triangle-alert"_s, Tone::Warning));
    }
}

}
