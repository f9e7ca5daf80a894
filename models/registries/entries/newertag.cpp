#include "models/registries/entries/newertag.h"

#include "models/image/reference.h"

#include <QRegularExpression>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Version
{
    QString style; ///< what must be the same
    QList<qulonglong> numbers;
};

std::optional<Version> versionIn(const QString &tag)
{
    static const QRegularExpression form(
        u"\\A(v?)([0-9]+(?:\\.[0-9]+){1,2})(?:(-build\\.)([0-9]+)|(-[A-Za-z0-9_.-]+))?\\z"_s);
    const auto match = form.match(tag);
    if (!match.hasMatch())
        return {};
    QStringList numbers = match.captured(2).split(u'.');
    const QString style = match.captured(1) + QString(numbers.size(), u'.') + match.captured(3) + match.captured(5);
    if (match.hasCaptured(4))
        numbers.append(match.captured(4));
    Version version{style, {}};
    for (const QString &number : std::as_const(numbers)) {
        bool fits = false;
        version.numbers.append(number.toULongLong(&fits));
        if (!fits)
            return {};
    }
    return version;
}

bool isAbove(const QList<qulonglong> &one, const QList<qulonglong> &other)
{
    return std::ranges::lexicographical_compare(other, one);
}

}

QString newerTag(const QString &tag, const QStringList &tags)
{
    const auto own = versionIn(tag);
    if (!own)
        return {};
    QString newest;
    QList<qulonglong> highest = own->numbers;
    for (const QString &other : tags) {
        const auto version = versionIn(other);
        if (!version || version->style != own->style || !isAbove(version->numbers, highest))
            continue;
        newest = other;
        highest = version->numbers;
    }
    return newest;
}

bool hasVersionTag(const Reference &reference)
{
    return versionIn(reference.tag()).has_value();
}

}
