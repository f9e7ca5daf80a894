#include "models/archives/tarplan.h"

#include "models/archives/archivefiles.h"
#include "models/archives/layoutindex.h"
#include "models/archives/tarheader.h"

#include <QSet>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestOctal = 077777777777;

void put(QByteArray &block, qsizetype at, QByteArrayView text)
{
    std::copy(text.begin(), text.end(), block.begin() + at);
}

QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

void putSize(QByteArray &block, qint64 size)
{
    if (size <= largestOctal) {
        put(block, 124, octal(size, 11));
        return;
    }
    block[124] = static_cast<char>(0x80); // GNU's base-256
    for (qsizetype i = 0; i < 8; ++i)
        block[135 - i] = static_cast<char>(size >> (8 * i) & 0xff);
}

QByteArray headerBlock(const QByteArray &name, qint64 size, char type)
{
    QByteArray block(tarBlock, '\0');
    put(block, 0, name.left(100));
    put(block, 100, type == '5' ? "0000755" : "0000644");
    put(block, 108, "0000000");
    put(block, 116, "0000000");
    putSize(block, size);
    put(block, 136, "00000000000");
    put(block, 148, "        ");
    block[156] = type;
    put(block, 257, "ustar  ");
    qint64 sum = 0;
    for (const char byte : std::as_const(block))
        sum += static_cast<quint8>(byte);
    put(block, 148, octal(sum, 6) + '\0' + ' ');
    return block;
}

QByteArray padded(const QByteArray &bytes)
{
    return bytes + QByteArray(tarPadding(bytes.size()), '\0');
}

void addFixed(TarPlan &plan, const QByteArray &bytes)
{
    plan.fixed.append({plan.size, bytes});
    plan.size += bytes.size();
}

void addFile(TarPlan &plan, const QByteArray &name, const QByteArray &bytes)
{
    addFixed(plan, tarHeader(name, bytes.size()) + padded(bytes));
}

/// `blobs/` and the folder of each algorithm, so that every tar program unpacks it.
void addFolders(TarPlan &plan, const LayoutWriter::Content &content)
{
    QStringList folders{u"blobs/"_s};
    for (const Manifest &manifest : manifestsOf(content))
        folders.append(blobPath(manifest.digest()).section(u'/', 0, 1) + u'/');
    for (const Descriptor &blob : content.blobs)
        folders.append(blobPath(blob.digest).section(u'/', 0, 1) + u'/');
    folders.removeDuplicates();
    folders.sort();
    for (const QString &folder : std::as_const(folders))
        addFixed(plan, tarHeader(folder.toUtf8(), 0));
}

}

QByteArray tarHeader(const QByteArray &name, qint64 size)
{
    const char type = name.endsWith('/') ? '5' : '0';
    if (name.size() <= 100)
        return headerBlock(name, size, type);
    const QByteArray longName = name + '\0';
    return headerBlock("././@LongLink"_ba, longName.size(), 'L') + padded(longName) + headerBlock(name, size, type);
}

Result<TarPlan> TarPlan::of(const LayoutWriter::Content &content)
{
    const auto index = indexWith({}, content, {});
    if (!index)
        return index.error();
    TarPlan plan;
    addFile(plan, "oci-layout"_ba, layoutMark());
    addFile(plan, "index.json"_ba, *index);
    addFolders(plan, content);
    QSet<Digest> known;
    for (const Manifest &manifest : manifestsOf(content)) {
        addFile(plan, blobPath(manifest.digest()).toUtf8(), manifest.bytes());
        known.insert(manifest.digest());
    }
    for (const Descriptor &blob : content.blobs) {
        if (known.contains(blob.digest))
            continue;
        known.insert(blob.digest);
        addFixed(plan, tarHeader(blobPath(blob.digest).toUtf8(), blob.size));
        plan.blobs.insert(blob.digest, plan.size);
        plan.size += blob.size;
        if (const qint64 padding = tarPadding(blob.size); padding > 0)
            addFixed(plan, QByteArray(padding, '\0'));
    }
    addFixed(plan, QByteArray(2 * tarBlock, '\0'));
    return plan;
}

Digest TarPlan::id() const
{
    Hasher hasher;
    for (const Place &place : fixed)
        hasher.add(place.bytes);
    return hasher.finish();
}

}
