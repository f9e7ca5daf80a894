#pragma once

#include "models/core/error.h"
#include "models/distribution/inspect/tagsofdigestjob.h"

#include <QTreeWidget>

namespace quaymaster
{

/// Every tag that goes when images are deleted, the chosen ones and those that share their digests, and what became of
/// each.
class DeletionList final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { Tag, Image, Fate };

    explicit DeletionList(QWidget *parent = nullptr);

    /// `chosen`: the tags that the person has selected; the others go along.
    void setImages(const QList<TagsOfDigestJob::Image> &images, const QStringList &chosen);
    void setDeleted(const Digest &digest);
    void setFailed(const Digest &digest, const Error &error);

private:
    struct Outcome
    {
        bool isDeleted = false;
        Error error;
    };

    void showRows();
    void addRow(const QString &tag, const Digest &digest);
    void showFate(QTreeWidgetItem &row, const QString &tag, const Digest &digest) const;

    QList<TagsOfDigestJob::Image> m_images;
    QStringList m_chosen;
    QHash<Digest, Outcome> m_outcomes;
};

}
