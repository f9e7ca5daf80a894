#include "models/image/tags.h"

#include <QRegularExpression>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView digitsAt(QStringView text, qsizetype from)
{
    const auto begin = text.begin() + from;
    return {begin, std::find_if_not(begin, text.end(), isDigit)};
}

// As numbers of any length: leading zeros do not count, then the longer one is the larger one.
int compareNumbers(QStringView left, QStringView right)
{
    const auto significant = [](QStringView digits) {
        return digits.sliced(std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; })
                             - digits.begin());
    };
    const QStringView a = significant(left);
    const QStringView b = significant(right);
    return a.size() == b.size() ? a.compare(b) : (a.size() < b.size() ? -1 : 1);
}

int compareNaturally(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (!isDigit(left[i]) || !isDigit(right[j])) {
            if (left[i] != right[j])
                return left[i] < right[j] ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        const QStringView a = digitsAt(left, i);
        const QStringView b = digitsAt(right, j);
        if (const int order = compareNumbers(a, b); order != 0)
            return order;
        i += a.size();
        j += b.size();
    }
    const bool leftEnds = i == left.size();
    return leftEnds == (j == right.size()) ? 0 : (leftEnds ? -1 : 1);
}

}

bool naturalLess(QStringView left, QStringView right)
{
    const int order = compareNaturally(left, right);
    // 1.01 and 1.1 are equal as numbers; the plain order keeps lists the same from run to run.
    return order != 0 ? order < 0 : left < right;
}

void sortNaturally(QStringList &tags)
{
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) { return naturalLess(a, b); });
}

bool isMovingTag(QStringView tag)
{
    // What pins a tag to one build: three numbers, a date or build number, a commit or digest, or a release word after
    // a version (22.03-lts-sp1, 8.0.RC1, 1.25-oe2203sp3).
    static const QRegularExpression pinned(uR"(\d+\.\d+\.\d+|\d{8}|)"
                                           uR"((?:^|[-_.g])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}(?:[-_.]|$)|)"
                                           uR"(\d[-_.]?(?:lts|sp\d|rc\d*|alpha|beta|dev\d|oe\d))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return !tag.isEmpty() && !pinned.match(tag.toString()).hasMatch();
}

QString referrersTag(const Digest &subject)
{
    // The spec cuts the hash at 64 characters, so that a sha512 subject fits into a tag.
    const bool isSha256 = subject.algorithm() == Digest::Algorithm::Sha256;
    return (isSha256 ? "sha256-"_L1 : "sha512-"_L1) + subject.hex().left(64);
}

QStringList cosignTags(const Digest &subject)
{
    const QString tag = referrersTag(subject);
    return {tag + ".sig"_L1, tag + ".att"_L1, tag + ".sbom"_L1};
}

}
