#include "app/commandline/ingressshow.h"

#include "app/commandline/arguments.h"
#include "app/commandline/ingressinput.h"
#include "app/commandline/jobcommand.h"
#include "models/distribution/inspect/inspectedports.h"
#include "models/image/shown.h"
#include "models/ingress/document/ingressfile.h"
#include "models/ingress/document/ingressservices.h"
#include "models/ingress/document/newentry.h"
#include "models/ingress/template/ingressformat.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressShow)
};

QJsonValue portJson(const QString &port)
{
    const auto number = portNumber(port.toUtf8());
    return number ? QJsonValue(*number) : QJsonValue(port);
}

QJsonArray toJson(const QList<IngressService> &services)
{
    QJsonArray rules;
    for (const IngressService &service : services) {
        QJsonObject rule{{u"port"_s, portJson(service.port)}, {u"name"_s, service.name}, {u"url"_s, service.url}};
        if (service.isHttp)
            rule.insert(u"path"_s, service.path);
        rules.append(rule);
    }
    return rules;
}

QString toText(const IngressEntry &entry)
{
    QString text = entry.imageNames.join(u", "_s) + u'\n';
    const QList<IngressService> services = entry.httpRules + entry.tcpRules;
    for (const IngressService &service : services)
        text += u"  %1  %2  %3\n"_s.arg(service.port, service.name, service.url);
    return text;
}

class ShowCommand final : public Command
{
public:
    ShowCommand(Environment &environment, IngressInput input, std::optional<QString> list)
        : m_environment(environment)
        , m_input(std::move(input))
        , m_list(std::move(list))
    {
    }

    void start() override { finish(answer()); }

private:
    Answer answer() const
    {
        const auto bytes = m_input.bytes(m_environment.wake());
        if (!bytes)
            return Answer::failed(bytes.error());
        const IngressDocument document = readIngress(*bytes, {m_list, {}, {}});
        if (!document.isForm())
            return Answer::failed(document.whyNoForm());
        Answer answer;
        QJsonArray entries;
        const auto shown = ingressEntries(document);
        for (const IngressEntry &entry : shown) {
            entries.append(QJsonObject{{u"pointer"_s, entry.pointer},
                                       {u"line"_s, entry.line},
                                       {u"imageNames"_s, QJsonArray::fromStringList(entry.imageNames)},
                                       {u"type"_s, entry.type.isNull() ? u""_s : entry.type},
                                       {u"httpRules"_s, toJson(entry.httpRules)},
                                       {u"tcpRules"_s, toJson(entry.tcpRules)}});
            answer.text += toText(entry);
        }
        answer.fields = {{u"entries"_s, entries}};
        return answer;
    }

    Environment &m_environment;
    IngressInput m_input;
    std::optional<QString> m_list;
};

/// A new template takes no other file's place: one is there by mistake, or has been edited since.
Result<> writeNew(const QString &path, const QByteArray &bytes)
{
    const auto now = readIngressFile(path, bytes.size());
    if (!now && now.error().kind == Error::Kind::NotFound)
        return writeIngressFile(path, bytes);
    if (now && (now->isEmpty() || *now == bytes))
        return writeIngressFile(path, bytes, *now);
    if (!now && now.error().kind == Error::Kind::Io)
        return now.error();
    return Error{Error::Kind::Conflict,
                 Text::tr("%1 is there already, and holds something else. Name another file, or remove it before.")
                     .arg(shown(path)),
                 {}};
}

/// Asks nobody unless it inspects the image.
class NewCommand final : public JobCommand
{
public:
    NewCommand(Environment &environment, Reference image, QString output, bool inspects)
        : JobCommand(environment)
        , m_image(std::move(image))
        , m_output(std::move(output))
        , m_inspects(inspects)
    {
    }

    void start() override
    {
        if (!m_inspects) {
            write({});
            return;
        }
        auto owned = std::make_unique<InspectJob>(environment().client(), m_image.orLatest());
        const InspectJob &job = *owned;
        run(std::move(owned), [this, &job] { write(exposedTcpPorts(job.images())); });
    }

private:
    void write(const std::optional<QList<int>> &ports)
    {
        const QByteArray name = m_image.repository().path().section(u'/', -1).toUtf8();
        const QByteArray bytes = newTemplate(newEntry(name, ports), m_image.toString().toUtf8());
        Answer answer;
        if (m_output.isEmpty() || m_output == "-"_L1)
            answer.raw = bytes;
        else if (const auto written = writeNew(m_output, bytes); !written)
            answer = Answer::failed(written.error());
        answer.fields = {{u"file"_s, m_output}, {u"changed"_s, !answer.error}};
        finish(std::move(answer));
    }

    Reference m_image;
    QString m_output;
    bool m_inspects;
};

}

Result<std::unique_ptr<Command>> ingressShow(const Invocation &invocation, Environment &environment)
{
    auto list = listIn(invocation);
    if (!list)
        return list.error();
    return std::unique_ptr<Command>(new ShowCommand(environment, {invocation.arguments.first()}, *std::move(list)));
}

Result<std::unique_ptr<Command>> ingressNew(const Invocation &invocation, Environment &environment)
{
    auto image = referenceIn(invocation.arguments.first());
    if (!image)
        return image.error();
    const QString output = invocation.value(u"output"_s);
    if (environment.options().json && (output.isEmpty() || output == "-"_L1))
        return Error{
            Error::Kind::Usage,
            Text::tr("The YAML and the object of --json can't both be standard output. Name a file with --output, "
                     "or leave out --json."),
            {}};
    return std::unique_ptr<Command>(
        new NewCommand(environment, *std::move(image), output, invocation.has(u"inspect"_s)));
}

}
