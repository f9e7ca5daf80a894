#pragma once

#include <QStringView>

namespace quaymaster
{

/// The characters in which two texts differ: `removed` at `at` gave way to `added`. Whole characters, never half of a
/// surrogate pair.
struct TextChange
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QStringView added = {};

    bool isNone() const { return removed == 0 && added.isEmpty(); }
};

/// `latest`: the change does not begin behind it, where several places would do ("l" typed within "ll").
TextChange changeBetween(QStringView before, QStringView now, qsizetype latest);

}
