#pragma once

#include <QDateTime>
#include <QStringList>

namespace quaymaster
{

class Reference;

/// A tag of an entry's repository that is a newer version than the entry's.
struct NewerTag
{
    QString tag;
    QDateTime found; ///< UTC: when it was first seen

    bool operator==(const NewerTag &) const = default;
};

/// The newest of `tags` that is a version above `tag` and written like it: with or without `v`, as many numbers, the
/// same suffix (`2.10.0-gpu` and `2.11.0-gpu`, never `2.11.0` or `2.11.0-cpu`); of `-build.123` the number counts.
/// Empty: there is none, or `tag` is no version, or a composed one, of which nobody can say what it follows.
QString newerTag(const QString &tag, const QStringList &tags);
/// Whether newerTag() could find one.
bool hasVersionTag(const Reference &reference);

}
