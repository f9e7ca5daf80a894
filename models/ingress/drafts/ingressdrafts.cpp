#include "models/ingress/drafts/ingressdrafts.h"

#include "models/core/savefile.h"
#include "models/jobs/pool.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <cerrno>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype largestHeader = 64 * 1024;
constexpr auto ending = ".draft"_L1;

/// One line of JSON, then what is written and what the file held, as they are.
QByteArray headerOf(const IngressDraft &draft)
{
    const QJsonObject header{{u"path"_s, draft.path},
                             {u"base"_s, qint64(draft.base.size())},
                             {u"cursor"_s, qint64(draft.cursor)},
                             {u"size"_s, qint64(draft.bytes.size())}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

/// Nothing: it is no whole draft.
std::optional<IngressDraft> draftIn(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject header = QJsonDocument::fromJson(source.readLine(largestHeader)).object();
    const qint64 size = header.value("size"_L1).toInteger(-1);
    const qint64 base = header.value("base"_L1).toInteger(-1);
    if (size < 0 || base < 0 || std::max(size, base) > IngressDrafts::largest)
        return {};
    IngressDraft draft{QFileInfo(file).completeBaseName(),
                       header.value("path"_L1).toString(),
                       source.read(size),
                       source.read(base),
                       qsizetype(header.value("cursor"_L1).toInteger()),
                       QFileInfo(file).lastModified()};
    const bool isWhole = draft.bytes.size() == size && draft.base.size() == base && source.atEnd();
    return isWhole && !QUuid(draft.id).isNull() ? std::optional(draft) : std::nullopt;
}

/// Whole or not at all: the one before stays.
Result<> written(const IngressDraft &draft, const QString &path)
{
    errno = 0;
    QSaveFile file(path);
    const QByteArray header = headerOf(draft);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(header) == header.size() && file.write(draft.bytes) == draft.bytes.size()
        && file.write(draft.base) == draft.base.size() && committed(file);
    return isWritten ? Result<>() : Error::io(path, errno);
}

}

IngressDrafts::IngressDrafts(QString folder)
    : m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
}

IngressDrafts::~IngressDrafts()
{
    while (!m_waiting.empty())
        finish(m_waiting.begin()->first);
}

QString IngressDrafts::fileOf(const QString &id) const
{
    return m_folder + u'/' + id + ending;
}

bool IngressDrafts::hold(const QString &id)
{
    if (m_held.contains(id))
        return true;
    auto lock = std::make_unique<QLockFile>(m_folder + u'/' + id + u".lock"_s);
    lock->setStaleLockTime(0); // only that its process is gone makes it stale
    if (!lock->tryLock(0))
        return false;
    m_held.emplace(id, std::move(lock));
    return true;
}

/// What does not depend on the draft's size: whether there is room, the folder and the lock.
Result<> IngressDrafts::prepare(const IngressDraft &draft)
{
    Q_ASSERT(!QUuid(draft.id).isNull());
    if (std::max(draft.bytes.size(), draft.base.size()) > largest)
        return Error{Error::Kind::Invalid, tr("The file is too large for a draft. Save it."), {}};
    QDir folder(m_folder);
    if (!QFile::exists(fileOf(draft.id)) && folder.entryList({u'*' + ending}, QDir::Files).size() >= most)
        return Error{Error::Kind::Invalid, tr("There are too many drafts. Save this one."), {}};
    errno = 0;
    if (!folder.mkpath(u"."_s) || !QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner)
        || !hold(draft.id))
        return Error::io(m_folder, errno);
    return {};
}

Result<> IngressDrafts::write(const IngressDraft &draft)
{
    m_waiting.erase(draft.id);
    m_pool.waitForDone(); // an older one of it does not come behind this one
    const auto prepared = prepare(draft);
    return prepared ? written(draft, fileOf(draft.id)) : prepared;
}

void IngressDrafts::writeLater(const IngressDraft &draft, QObject *context,
                               const std::function<void(const Error &)> &failed)
{
    m_waiting.insert_or_assign(draft.id, Waiting{draft, context, failed});
    if (!m_isWriting)
        writeNext();
}

void IngressDrafts::writeNext()
{
    m_isWriting = !m_waiting.empty();
    if (!m_isWriting)
        return;
    const Waiting next = m_waiting.extract(m_waiting.begin()).mapped();
    const auto answer = [this, context = next.context, failed = next.failed](const Result<> &kept) {
        if (!kept && context)
            failed(kept.error());
        writeNext();
    };
    const auto prepared = prepare(next.draft);
    const auto work = [draft = next.draft, path = fileOf(next.draft.id), prepared] {
        return prepared ? written(draft, path) : prepared;
    };
    runInPool<std::monostate>(m_pool, &m_context, work, answer);
}

/// What is on its way is there, and what waits for its turn as well.
void IngressDrafts::finish(const QString &id)
{
    m_pool.waitForDone();
    if (const auto waiting = m_waiting.extract(id))
        static_cast<void>(write(waiting.mapped().draft));
}

void IngressDrafts::remove(const QString &id)
{
    m_waiting.erase(id);
    m_pool.waitForDone();
    QFile::remove(fileOf(id));
    m_held.erase(id);
}

void IngressDrafts::release(const QString &id)
{
    finish(id);
    m_held.erase(id);
}

QList<IngressDraft> IngressDrafts::takeLeft()
{
    QList<IngressDraft> left;
    const QStringList files = QDir(m_folder).entryList({u'*' + ending}, QDir::Files, QDir::Time);
    for (const QString &name : files.first(std::min(files.size(), most))) {
        const auto draft = draftIn(m_folder + u'/' + name);
        if (draft && !m_held.contains(draft->id) && hold(draft->id))
            left.append(*draft);
    }
    return left;
}

}
