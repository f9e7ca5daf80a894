#pragma once

#include "models/image/digest.h"

#include <compare>
#include <optional>

namespace quaymaster
{

/// `host[:port]/path`, normalised as distribution/reference does: `nginx` is `docker.io/library/nginx`,
/// `index.docker.io/a/b` is `docker.io/a/b`. An invalid one cannot be constructed.
class Repository
{
public:
    /// Refuses a tag or digest, uppercase (the error suggests the lowercase form) and `user:password@` (see
    /// splitUserInfo).
    static Result<Repository> parse(const QString &text);

    const QString &host() const { return m_host; } ///< with the port if one was given; `docker.io` for Docker Hub
    const QString &path() const { return m_path; }
    QString toString() const { return m_host + u'/' + m_path; }

    std::strong_ordering operator<=>(const Repository &) const = default; // NOLINT(modernize-use-nullptr): not ours
    friend size_t qHash(const Repository &repository, size_t seed = 0)
    {
        return qHashMulti(seed, repository.m_host, repository.m_path);
    }

private:
    friend class Reference;
    Repository(QString host, QString path);

    QString m_host;
    QString m_path;
};

/// A repository with a tag, a digest, both or neither. Grammar: distribution/reference (tags have 1 to 128 characters),
/// and a port is 1 to 65535. What is refused is `invalid`; its error never repeats a userinfo. Nothing is defaulted
/// here: who wants `:latest` says `orLatest()`.
class Reference
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Reference)

public:
    static Result<Reference> parse(const QString &text);
    Reference(Repository repository, const QString &validTag); ///< asserts that the tag is valid
    Reference(Repository repository, Digest digest);
    explicit Reference(Repository repository);

    const Repository &repository() const { return m_repository; }
    const QString &tag() const { return m_tag; } ///< empty if there is none
    const std::optional<Digest> &digest() const { return m_digest; }
    bool isNamedOnly() const { return m_tag.isEmpty() && !m_digest; }

    Reference orLatest() const;
    Reference withTag(const QString &validTag) const; ///< drops the digest; asserts that the tag is valid
    Reference withDigest(const Digest &digest) const; ///< drops the tag

    /// What goes into `/manifests/<here>`: the digest if there is one, else the tag.
    QString identifier() const;
    /// The normalised text, such as `docker.io/library/nginx:latest`.
    QString toString() const;

    static bool isValidTag(QStringView tag);

    std::strong_ordering operator<=>(const Reference &) const = default; // NOLINT(modernize-use-nullptr): not ours

private:
    Repository m_repository;
    QString m_tag;
    std::optional<Digest> m_digest;
};

/// `user:password@rest` → what stands before the last `@` of the authority, and the rest without it. Both the userinfo
/// and a scheme (`https://`, which `rest` keeps) are optional. A digest's `@` is not userinfo; a `/` in a password does
/// not end the authority when an `@` follows. Nothing of the userinfo may be shown or logged.
struct UserInfoSplit
{
    bool hasUserInfo = false;
    QString userInfo;
    QString rest;
};
UserInfoSplit splitUserInfo(const QString &text);

}
