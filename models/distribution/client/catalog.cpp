#include "models/distribution/client/catalog.h"

#include "models/distribution/client/diagnosis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSet>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Catalog)
};

constexpr int pageSize = 100; ///< the most that Harbor gives
constexpr int mostBarrenPages = 100; ///< in a row

bool isValidPath(const QString &path)
{
    const auto repository = Repository::parse(u"h.x/"_s + path);
    return repository && repository->path() == path;
}

bool listsNothing(HostKind kind)
{
    return kind == HostKind::DockerHub || kind == HostKind::Ghcr || kind == HostKind::Ecr || kind == HostKind::Acr
        || kind == HostKind::AzureAcr;
}

Error unsupported(const QString &host, const QString &detail)
{
    return {
        Error::Kind::Unsupported,
        Text::tr("%1 does not list its repositories. Open one by its name; those that were used before are offered.")
            .arg(host),
        detail};
}

/// One walk through all pages. A child of the asker, so that it ends with it.
class Walk : public QObject
{
public:
    Walk(RegistryAccess &access, QString host, std::function<void(int)> counted, RegistryClient::Answer<Catalog> answer,
         qsizetype most, QObject *context)
        : QObject(context)
        , m_access(access)
        , m_host(std::move(host))
        , m_counted(std::move(counted))
        , m_answer(std::move(answer))
        , m_most(most)
    {
    }

    void begin()
    {
        if (listsNothing(m_access.host(m_host).kind))
            QMetaObject::invokeMethod(
                this, [this] { end(unsupported(m_host, {})); }, Qt::QueuedConnection);
        else if (m_access.host(m_host).kind == HostKind::Harbor)
            ask(Part::Repositories, u"/api/v2.0/repositories?page=1&page_size=%1"_s.arg(pageSize));
        else
            askCatalog();
    }

private:
    enum class Part { Catalog, Repositories, Projects, OfProject };

    void askCatalog() { ask(Part::Catalog, u"/v2/_catalog?n=%1"_s.arg(pageSize)); }

    RegistryCall callFor(Part part, const QString &path) const
    {
        RegistryCall call;
        call.kind = part == Part::Catalog ? RegistryCall::Kind::Tags : RegistryCall::Kind::Settings;
        call.verb = "GET";
        call.host = m_host;
        call.path = path;
        if (part == Part::Catalog)
            call.scopes = {Scope{u"registry"_s, u"catalog"_s, {u"*"_s}}};
        else
            call.headers = {{"X-Is-Resource-Name", "true"}}; // else a project's name may be taken for its id
        call.subject = m_host;
        return call;
    }

    void ask(Part part, const QString &path)
    {
        const RegistryCall call = callFor(part, path);
        if (m_asked.contains(path)) {
            end(noSense(call, u"a list that leads in a circle: %1"_s.arg(path)));
            return;
        }
        m_asked.insert(path);
        m_access.send(call, this, [this, part, call](const Result<HttpResponse> &response) {
            if (!response)
                end(response.error());
            else if (response->status != 200)
                refused(part, call, *response);
            else
                read(part, call, *response);
        });
    }

    void refused(Part part, const RegistryCall &call, const HttpResponse &response)
    {
        const bool isMissing = response.status == 404 || response.status == 405;
        const Error error = diagnose(call, m_access.host(m_host).kind, response);
        if (part == Part::Repositories && isMissing) // before Harbor 2.5
            ask(Part::Projects, u"/api/v2.0/projects?page=1&page_size=%1"_s.arg(pageSize));
        else if (part == Part::Projects && isMissing)
            askCatalog();
        else if (part == Part::OfProject && (isMissing || response.status == 403))
            nextProject(); // gone meanwhile, or not ours to see
        else
            end(isMissing ? unsupported(m_host, error.detail) : error);
    }

    void read(Part part, const RegistryCall &call, const HttpResponse &response)
    {
        const QJsonDocument page = QJsonDocument::fromJson(response.body);
        if (part == Part::Catalog ? !page.object().contains("repositories"_L1) : !page.isArray()) {
            end(noSense(call, u"a list of repositories that is none"_s));
            return;
        }
        const QStringList found = namesIn(page);
        m_barren = found.isEmpty() ? m_barren + 1 : 0;
        if (part == Part::Projects)
            m_projects += found;
        else if (!take(found))
            return;
        goOn(part, call, response, found.isEmpty());
    }

    static QStringList namesIn(const QJsonDocument &page)
    {
        const bool isCatalog = page.isObject();
        const QJsonArray values = isCatalog ? page.object().value("repositories"_L1).toArray() : page.array();
        QStringList names;
        for (const auto &value : values)
            names.append(isCatalog ? value.toString() : value.toObject().value("name"_L1).toString());
        return names;
    }

    /// False: that was all that is wanted.
    bool take(const QStringList &names)
    {
        for (const QString &name : names) {
            if (m_known.contains(name) || !isValidPath(name))
                continue;
            if (m_catalog.paths.size() == m_most) {
                m_catalog.isCut = true;
                end(m_catalog);
                return false;
            }
            m_known.insert(name);
            m_catalog.paths.append(name);
        }
        const QPointer<Walk> self(this); // who hears it may have had enough
        m_counted(int(m_catalog.paths.size()));
        return self != nullptr;
    }

    void goOn(Part part, const RegistryCall &call, const HttpResponse &response, bool isBarren)
    {
        const auto next = nextPage(response);
        if (!next)
            end(next.error());
        else if (m_barren > mostBarrenPages)
            end(noSense(call, u"a list without end"_s));
        else if (!next->isEmpty() && !(isBarren && *next == call.path))
            ask(part, *next);
        else
            partEnded(part);
    }

    void partEnded(Part part)
    {
        m_barren = 0;
        if (part == Part::Projects || part == Part::OfProject)
            nextProject();
        else
            end(m_catalog);
    }

    void nextProject()
    {
        if (m_projects.isEmpty())
            end(m_catalog);
        else
            ask(Part::OfProject,
                u"/api/v2.0/projects/%1/repositories?page=1&page_size=%2"_s
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(m_projects.takeFirst())))
                    .arg(pageSize));
    }

    void end(const Result<Catalog> &result)
    {
        deleteLater();
        if (const auto answer = std::exchange(m_answer, nullptr))
            answer(result);
    }

    RegistryAccess &m_access;
    QString m_host;
    std::function<void(int)> m_counted;
    RegistryClient::Answer<Catalog> m_answer;
    qsizetype m_most;
    QSet<QString> m_asked;
    QSet<QString> m_known;
    QStringList m_projects; ///< still to be asked
    int m_barren = 0;
    Catalog m_catalog;
};

}

void listRepositories(RegistryAccess &access, const QString &host, QObject *context, std::function<void(int)> counted,
                      RegistryClient::Answer<Catalog> answer, qsizetype most)
{
    (new Walk(access, host, std::move(counted), std::move(answer), most, context))->begin();
}

}
