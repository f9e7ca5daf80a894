#include "views/distribution/planmodel.h"

#include "views/widgets/formats.h"

#include <algorithm>

namespace quaymaster
{

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::setReport(const CopyReport &report, bool isForced)
{
    beginResetModel();
    m_images = report.images;
    m_isForced = isForced;
    endResetModel();
}

int PlanModel::count(PlanOutcome wanted) const
{
    return static_cast<int>(std::ranges::count_if(
        m_images, [&](const ImageReport &image) { return planOutcome(image, m_isForced) == wanted; }));
}

int PlanModel::movingTags() const
{
    return static_cast<int>(std::ranges::count_if(m_images, [this](const ImageReport &image) {
        return planOutcome(image, m_isForced) == PlanOutcome::MovesTag && isOfMovingTag(image);
    }));
}

int PlanModel::obstacles() const
{
    return static_cast<int>(std::ranges::count_if(
        m_images, [this](const ImageReport &image) { return isObstacle(planOutcome(image, m_isForced)); }));
}

qint64 PlanModel::bytes() const
{
    qint64 sum = 0;
    for (const ImageReport &image : m_images)
        sum += image.bytesTransferred;
    return sum;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_images.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ImageReport &image = m_images.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(image, column);
    case Qt::ToolTipRole:
        if (column == TagNow || column == TagThen)
            return column == TagNow ? image.tagOld : image.tagNew;
        return column == What && image.error ? image.error->summary : text(image, column);
    case Qt::TextAlignmentRole:
        return column == Bytes ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKey(image, column);
    case OutcomeRole:
        return static_cast<int>(planOutcome(image, m_isForced));
    default:
        return {};
    }
}

QString PlanModel::text(const ImageReport &image, Column column) const
{
    const bool isPlanned = image.state == ImageReport::State::Planned;
    switch (column) {
    case Destination:
        return image.destination;
    case What:
        if (planOutcome(image, m_isForced) == PlanOutcome::MovesTag && isOfMovingTag(image))
            return tr("Moving tag moves");
        return planOutcomeName(planOutcome(image, m_isForced));
    case Bytes:
        return isPlanned ? Formats::size(image.bytesTransferred) : QString();
    case Blobs:
        return isPlanned ? tr("%1 to send, %2 mounted, %3 there")
                               .arg(image.blobs.transferred)
                               .arg(image.blobs.mounted)
                               .arg(image.blobs.present)
                         : QString();
    case TagNow:
        return image.tagOld.isEmpty() && isPlanned ? tr("none") : Formats::digest(image.tagOld);
    case TagThen:
        return Formats::digest(image.tagNew);
    case Right:
        return isPlanned ? grantName(image.mayPush) : QString();
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant PlanModel::sortKey(const ImageReport &image, Column column) const
{
    if (column == Bytes)
        return image.bytesTransferred;
    if (column == What)
        return static_cast<int>(planOutcome(image, m_isForced));
    return text(image, column);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Destination:
        return tr("Destination");
    case What:
        return tr("What happens");
    case Bytes:
        return tr("To send");
    case Blobs:
        return tr("Layers and configs");
    case TagNow:
        return tr("Digest now");
    case TagThen:
        return tr("Digest then");
    case Right:
        return tr("Right to push");
    case ColumnCount:
        break;
    }
    return {};
}

}
