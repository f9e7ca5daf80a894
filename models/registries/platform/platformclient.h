#pragma once

#include "models/registries/platform/platformaccess.h"
#include "models/registries/platform/platformrows.h"

namespace quaymaster
{

/// What the platform looks for in its list; an empty text, or nothing, looks for everything.
struct PlatformFilter
{
    QString name = {}; ///< a part of it, as MySQL's LIKE has it
    QString address = {};
};

/// The platform's HTTP interface, as its code has it (seed-systems, 3.3). On the thread of `http`. Answers come once,
/// from the event loop, and not at all when `context` goes first (what was sent is then still brought to its end).
///
/// Errors of all calls: those of the network; `unauthorized` (nobody is logged in, the login is refused, a captcha is
/// wanted: see wantedCaptcha()), `keychain`, `forbidden`, `invalid`, `server`. A token that has ended is replaced by
/// one login with the stored credential, and the request sent again. A write that broke off has the cause MayBeDone.
class PlatformClient : public QObject
{
    Q_OBJECT

public:
    template <typename T = std::monostate> using Answer = std::function<void(Result<T>)>;

    /// `http` and `credentials` outlive it.
    PlatformClient(const PlatformServer &server, HttpClient &http, PlatformCredentials &credentials);

    const PlatformServer &server() const { return m_access.server(); } ///< with the style as known by now

    /// Logs in with this password or token and reads one row with it. Nothing is stored: see PlatformCredentials.
    void login(const Credential &credential, const CaptchaAnswer &captcha, QObject *context, const Answer<> &answer);
    /// Of the last login, also of one that a call has made by itself: show the picture, then login() again, or
    /// answerCaptcha(), with what was read from it.
    const std::optional<PlatformCaptcha> &wantedCaptcha() const { return m_session.wantedCaptcha(); }
    /// Logs in with the credential that the captcha was wanted for; what could not be done is then to be asked again.
    void answerCaptcha(const CaptchaAnswer &captcha, QObject *context, const Answer<> &answer);

    void entries(const PlatformFilter &filter, QObject *context, const Answer<QList<PlatformEntry>> &answer);
    /// std::nullopt: it is not there.
    void find(qint64 id, QObject *context, const Answer<std::optional<PlatformEntry>> &answer);
    /// Those with exactly this name and address: what a create has made, which answers no id.
    void matching(const QString &name, const QString &address, QObject *context,
                  const Answer<QList<PlatformEntry>> &answer);
    /// Where the error is mayBeDone(), look by matching() before it is tried again.
    void create(const EntryFields &fields, QObject *context, const Answer<> &answer);
    /// `there`: as it was read, see addressFor(). The platform asks for no version and does not say whether the row was
    /// there: see find() for both.
    void update(const PlatformEntry &there, const EntryFields &fields, QObject *context, const Answer<> &answer);
    /// At least one, and only so many as an address line takes, all in one request. Ids that are not there are no
    /// error.
    void remove(const QList<qint64> &ids, QObject *context, const Answer<> &answer);

    /// Containers that were made of this registry entry.
    void instancesOf(qint64 id, QObject *context, const Answer<QList<PlatformInstance>> &answer);
    void instances(QObject *context, const Answer<QList<PlatformInstance>> &answer);
    void specs(QObject *context, const Answer<QList<PlatformSpec>> &answer);
    /// Reads the row first and sends all of it back: the platform wants the required fields.
    void setSlicing(qint64 spec, bool slicing, QObject *context, const Answer<> &answer);
    void nodes(QObject *context, const Answer<QList<PlatformNode>> &answer);

signals:
    /// To be remembered with the server.
    void styleFound(const quaymaster::PlatformStyle &style);

private:
    template <typename Row>
    void list(const PlatformRequest &request, QObject *context, std::optional<Row> (*read)(const QJsonObject &),
              const Answer<QList<Row>> &answer);
    void write(const PlatformRequest &request, QObject *context, const Answer<> &answer);
    void readOneRow(QObject *context, const Answer<> &answer);

    PlatformAccess m_access;
    PlatformSession &m_session;
};

}
