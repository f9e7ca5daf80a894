#include "models/ingress/drafts/ingressdrafts.h"

#include "models/core/savefile.h"

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

}

IngressDrafts::IngressDrafts(QString folder)
    : m_folder(std::move(folder))
{
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

Result<> IngressDrafts::write(const IngressDraft &draft)
{
    Q_ASSERT(!QUuid(draft.id).isNull());
    if (std::max(draft.bytes.size(), draft.base.size()) > largest)
        return Error{Error::Kind::Invalid, tr("The file is too large for a draft. Save it."), {}};
    const QString path = fileOf(draft.id);
    QDir folder(m_folder);
    if (!QFile::exists(path) && folder.entryList({u'*' + ending}, QDir::Files).size() >= most)
        return Error{Error::Kind::Invalid, tr("There are too many drafts. Save this one."), {}};
    errno = 0;
    if (!folder.mkpath(u"."_s) || !QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner)
        || !hold(draft.id))
        return Error::io(m_folder, errno);
    QSaveFile file(path);
    const QByteArray header = headerOf(draft);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(header) == header.size() && file.write(draft.bytes) == draft.bytes.size()
        && file.write(draft.base) == draft.base.size() && committed(file);
    return isWritten ? Result<>() : Error::io(path, errno);
}

void IngressDrafts::remove(const QString &id)
{
    QFile::remove(fileOf(id));
    m_held.erase(id);
}

void IngressDrafts::release(const QString &id)
{
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
