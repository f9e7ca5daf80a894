#pragma once

#include "models/registries/platform/platformdiff.h"

#include <QTreeWidget>

namespace quaymaster
{

/// The fields in which one entry differs, or all of them where it is on one side only: as both sides last were the
/// same, here, and on the platform.
class DifferenceView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setDifference(const PlatformDifference &difference);
    void clearDifference();

    QSize sizeHint() const override;

private:
    enum Column { Field, Base, Here, There, ColumnCount };

    void showRows();
    QList<EntryField> fields() const;
    static QString valueOf(const std::optional<EntryFields> &fields, EntryField field);

    std::optional<PlatformDifference> m_difference;
};

}
