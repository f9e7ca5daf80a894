#include "app/commandline/sarif.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>
#include <set>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString levelOf(Diagnostic::Severity severity)
{
    return severity == Diagnostic::Severity::Hint ? u"note"_s : severityName(severity);
}

QJsonObject region(TextPlaces &places, ByteSpan span)
{
    const TextLines::Position begin = places.position(span.begin);
    const TextLines::Position end = TextPlaces(places).position(span.end); // the next one may begin in front of it
    return {{u"startLine"_s, begin.line}, {u"startColumn"_s, begin.column}, {u"endLine"_s, end.line},
            {u"endColumn"_s, end.column}, {u"byteOffset"_s, span.begin},    {u"byteLength"_s, span.size()}};
}

QJsonObject artifact(const SarifFile &file)
{
    return {{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(file.file, "/"))}};
}

QJsonObject location(const QJsonObject &physical)
{
    return {{u"physicalLocation"_s, physical}};
}

QJsonObject result(const SarifFile &file, TextPlaces &places, const Diagnostic &diagnostic)
{
    return {{u"ruleId"_s, diagnostic.id},
            {u"level"_s, levelOf(diagnostic.severity)},
            {u"message"_s, QJsonObject{{u"text"_s, diagnostic.message}}},
            {u"locations"_s,
             QJsonArray{
                 location({{u"artifactLocation"_s, artifact(file)}, {u"region"_s, region(places, diagnostic.span)}})}}};
}

QJsonObject notification(const QString &level, const QString &text)
{
    return {{u"level"_s, level}, {u"message"_s, QJsonObject{{u"text"_s, text}}}};
}

QJsonObject notification(const QString &level, const QString &text, const SarifFile &file)
{
    QJsonObject told = notification(level, text);
    told.insert(u"locations"_s, QJsonArray{location({{u"artifactLocation"_s, artifact(file)}})});
    return told;
}

/// How the run went, other than what it found.
QJsonObject invocation(const QList<SarifFile> &files, const std::optional<Error> &failure)
{
    QJsonArray notifications;
    bool isSuccessful = !failure;
    if (failure)
        notifications.append(notification(u"error"_s, failure->summary));
    for (const SarifFile &file : files) {
        if (!file.note.isEmpty())
            notifications.append(notification(u"warning"_s, file.note, file));
        if (file.error)
            notifications.append(notification(u"error"_s, file.error->summary, file));
        isSuccessful = isSuccessful && !file.error;
    }
    return {{u"executionSuccessful"_s, isSuccessful}, {u"toolExecutionNotifications"_s, notifications}};
}

}

QJsonObject sarif(const QList<SarifFile> &files, const std::optional<Error> &failure)
{
    QJsonArray results;
    std::set<QString> ids;
    for (const SarifFile &file : files) {
        TextPlaces places(file.text);
        for (const Diagnostic &diagnostic : file.diagnostics) {
            results.append(result(file, places, diagnostic));
            ids.insert(diagnostic.id);
        }
    }
    QJsonArray rules;
    for (const QString &id : ids)
        rules.append(QJsonObject{{u"id"_s, id}});
    const QJsonObject driver{
        {u"name"_s, u"Quaymaster"_s}, {u"version"_s, QCoreApplication::applicationVersion()}, {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"invocations"_s, QJsonArray{invocation(files, failure)}},
                          {u"results"_s, results}};
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, QJsonArray{run}}};
}

}
