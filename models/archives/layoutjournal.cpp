#include "models/archives/layoutjournal.h"

#include "models/archives/layoutfiles.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

LayoutJournal::LayoutJournal(std::shared_ptr<const FileHandle> file)
    : m_file(std::move(file))
{
}

Result<std::shared_ptr<LayoutJournal>> LayoutJournal::open(const QString &path, const Digest &plan)
{
    const auto bytes = wholeFile(path);
    if (!bytes)
        return bytes.error();
    auto file = openFile(path, O_RDWR | O_CREAT);
    if (!file)
        return file.error();
    std::shared_ptr<LayoutJournal> journal(new LayoutJournal(*file));
    const QByteArray first = "quaymaster-layout 1 " + plan.toString().toLatin1();
    const QByteArray complete = bytes->left(bytes->lastIndexOf('\n') + 1); // a line that was cut off says nothing
    const QList<QByteArray> lines = complete.split('\n');
    const bool isOurs = lines.first() == first;
    if (isOurs)
        journal->load(lines);
    journal->m_end = isOurs ? complete.size() : 0;
    if (::ftruncate((*file)->descriptor(), journal->m_end) != 0)
        return Error::io(path, errno);
    if (isOurs)
        return journal;
    if (const auto begun = journal->append(first); !begun)
        return begun.error();
    return journal;
}

void LayoutJournal::load(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const QString digest = QString::fromLatin1(words.value(1));
        if (words.first() == "whole")
            m_whole.insert(digest, true);
        else if (words.first() == "present")
            m_present.insert(digest, words.value(2).toLongLong());
    }
}

bool LayoutJournal::isWhole(const Digest &blob) const
{
    const std::lock_guard lock(m_mutex);
    return m_whole.value(blob.toString(), false);
}

qint64 LayoutJournal::present(const Digest &blob) const
{
    const std::lock_guard lock(m_mutex);
    return m_present.value(blob.toString(), 0);
}

Result<> LayoutJournal::notePresent(const Digest &blob, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_present.insert(blob.toString(), bytes);
    return append("present " + blob.toString().toLatin1() + ' ' + QByteArray::number(bytes));
}

Result<> LayoutJournal::noteWhole(const Digest &blob)
{
    const std::lock_guard lock(m_mutex);
    m_whole.insert(blob.toString(), true);
    return append("whole " + blob.toString().toLatin1());
}

Result<> LayoutJournal::append(const QByteArray &line)
{
    if (auto written = m_file->write(m_end, line + '\n'); !written)
        return written;
    m_end += line.size() + 1;
    return {};
}

}
