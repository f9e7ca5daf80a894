#include "models/credentials/authfileeditor.h"

#include "models/core/savefile.h"
#include "models/credentials/authfile.h"
#include "models/credentials/credentialkey.h"
#include "models/image/jsontext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cerrno>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using jsontext::Member;
using jsontext::Range;

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray entryFor(const Credential &credential)
{
    const QByteArray pair = credential.username.toUtf8() + ':' + credential.password.reveal();
    QJsonObject entry;
    if (!credential.username.isEmpty() || !credential.password.isEmpty())
        entry["auth"_L1] = QString::fromLatin1(pair.toBase64());
    if (!credential.identityToken.isEmpty())
        entry["identitytoken"_L1] = QString::fromUtf8(credential.identityToken.reveal());
    if (!credential.registryToken.isEmpty())
        entry["registrytoken"_L1] = QString::fromUtf8(credential.registryToken.reveal());
    return QJsonDocument(entry).toJson(QJsonDocument::Compact);
}

/// The text of an object without its member `index`, and without the comma that this makes superfluous.
QByteArray without(QByteArray object, const QList<Member> &members, qsizetype index)
{
    const Range value = members[index].value;
    if (index > 0)
        return object.remove(members[index - 1].value.end, value.end - members[index - 1].value.end);
    const qsizetype begin = object.indexOf('{') + 1;
    const qsizetype end = members.size() > 1 ? object.indexOf(',', value.end) + 1 : value.end;
    return object.remove(begin, end - begin);
}

/// The text of an object with one more member at its end, set off like its first one.
QByteArray with(QByteArray object, const QString &key, const QByteArray &value)
{
    const QList<Member> members = jsontext::members(object);
    const qsizetype begin = object.indexOf('{') + 1;
    const QByteArray member = quoted(key) + ": " + value;
    if (members.isEmpty())
        return object.insert(begin, member);
    const QByteArray gap = object.sliced(begin, object.indexOf('"', begin) - begin);
    return object.insert(members.constLast().value.end, ',' + gap + member);
}

/// Applies `edit` to the text of the member `auths`, which is added to the document if it is missing.
template <typename Edit> QByteArray withAuths(QByteArray document, const Edit &edit)
{
    const QList<Member> members = jsontext::members(document);
    const auto auths
        = std::find_if(members.rbegin(), members.rend(), [](const Member &member) { return member.key == "auths"_L1; });
    if (auths == members.rend())
        return with(std::move(document), u"auths"_s, edit("{}"));
    const Range range = auths->value;
    const QByteArray text = document.sliced(range.begin, range.end - range.begin);
    return document.replace(range.begin, text.size(), edit(text.startsWith('{') ? text : "{}"));
}

QByteArray withoutKey(QByteArray auths, const QString &key)
{
    for (qsizetype index = 0; index < jsontext::members(auths).size();) {
        const QList<Member> members = jsontext::members(auths);
        if (normalisedCredentialKey(members[index].key) == key)
            auths = without(std::move(auths), members, index);
        else
            ++index;
    }
    return auths;
}

bool holds(const QByteArray &document, const QString &key)
{
    const QStringList keys = QJsonDocument::fromJson(document).object().value("auths"_L1).toObject().keys();
    return std::any_of(keys.begin(), keys.end(),
                       [&key](const QString &written) { return normalisedCredentialKey(written) == key; });
}

Result<QByteArray> textOf(const QString &file)
{
    if (auto valid = AuthFile::read(file); !valid)
        return valid.error();
    QFile source(file);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly))
        return Error::io(file, errno == 0 ? EIO : errno);
    return source.readAll();
}

Result<> save(const QString &file, const QByteArray &text)
{
    QSaveFile target(file);
    errno = 0;
    const bool written = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && target.write(text) == text.size()
        && committed(target);
    return written ? Result<>() : Error::io(file, errno == 0 ? EIO : errno);
}

}

Result<> writeToAuthFile(const QString &file, const QString &key, const Credential &credential)
{
    const auto before = QFile::exists(file) ? textOf(file) : Result<QByteArray>("{}\n");
    if (!before)
        return before.error();
    return save(file, withAuths(*before, [&](const QByteArray &auths) {
                    return with(withoutKey(auths, key), dockerServerName(key), entryFor(credential));
                }));
}

Result<bool> eraseFromAuthFile(const QString &file, const QString &key)
{
    if (!QFile::exists(file))
        return false;
    const auto before = textOf(file);
    if (!before)
        return before.error();
    if (!holds(*before, key))
        return false;
    const QByteArray after = withAuths(*before, [&](const QByteArray &auths) { return withoutKey(auths, key); });
    if (auto saved = save(file, after); !saved)
        return saved.error();
    return true;
}

}
