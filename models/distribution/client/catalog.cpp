#include "models/distribution/client/catalog.h"

#include "models/distribution/client/pagedlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    Walk(RegistryClient &client, QString host, std::function<void(int)> counted, RegistryClient::Answer<Catalog> answer,
         qsizetype most, QObject *context)
        : QObject(context)
        , m_client(client)
        , m_host(std::move(host))
        , m_counted(std::move(counted))
        , m_answer(std::move(answer))
        , m_most(most)
    {
    }

    void begin()
    {
        const HostKind kind = m_client.access().host(m_host).kind;
        if (listsNothing(kind))
            QMetaObject::invokeMethod(
                this, [this] { end(unsupported(m_host, {})); }, Qt::QueuedConnection);
        else if (kind == HostKind::Harbor)
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
        const PagedList list{callFor(part, path), m_most,
                             [this, part](const QByteArray &body) { return read(part, body); }};
        readPages(m_client, list, this, [this, part](const PagesEnd &end) { ended(part, end); });
    }

    void ended(Part part, const PagesEnd &pages)
    {
        constexpr int forbidden = 403;
        const bool isMissing = pages.status == 404 || pages.status == 405;
        if (pages.result)
            partEnded(part);
        else if (part == Part::Repositories && isMissing) // before Harbor 2.5
            ask(Part::Projects, u"/api/v2.0/projects?page=1&page_size=%1"_s.arg(pageSize));
        else if (part == Part::Projects && isMissing)
            askCatalog();
        else if (part == Part::OfProject && (isMissing || pages.status == forbidden))
            nextProject(); // gone meanwhile, or not ours to see
        else
            end(isMissing ? unsupported(m_host, pages.result.error().detail) : pages.result.error());
    }

    std::optional<PagedList::Page> read(Part part, const QByteArray &body)
    {
        const QJsonDocument page = QJsonDocument::fromJson(body);
        if (part == Part::Catalog ? !page.object().contains("repositories"_L1) : !page.isArray())
            return {};
        const QStringList found = namesIn(page);
        if (part == Part::Projects) {
            m_projects += found;
            return PagedList::Page{found.size(), found.size()};
        }
        const qsizetype before = m_catalog.paths.size();
        take(found);
        const PagedList::Page taken{found.size(), m_catalog.paths.size() - before, m_catalog.isCut};
        m_counted(static_cast<int>(m_catalog.paths.size())); // who hears it may end us
        return taken;
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

    void take(const QStringList &names)
    {
        for (const QString &name : names) {
            if (m_known.contains(name) || !isValidPath(name))
                continue;
            m_catalog.isCut = m_catalog.paths.size() == m_most;
            if (m_catalog.isCut)
                return;
            m_known.insert(name);
            m_catalog.paths.append(name);
        }
    }

    void partEnded(Part part)
    {
        if (!m_catalog.isCut && (part == Part::Projects || part == Part::OfProject))
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

    RegistryClient &m_client;
    QString m_host;
    std::function<void(int)> m_counted;
    RegistryClient::Answer<Catalog> m_answer;
    qsizetype m_most;
    QSet<QString> m_known;
    QStringList m_projects; ///< still to be asked
    Catalog m_catalog;
};

}

void listRepositories(RegistryClient &client, const QString &host, QObject *context, std::function<void(int)> counted,
                      RegistryClient::Answer<Catalog> answer, qsizetype most)
{
    (new Walk(client, host, std::move(counted), std::move(answer), most, context))->begin();
}

}
