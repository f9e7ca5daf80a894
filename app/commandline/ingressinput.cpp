#include "app/commandline/ingressinput.h"

#include "app/commandline/standardinput.h"
#include "models/ingress/document/ingressfile.h"
#include "models/ingress/template/jsonpointer.h"
#include "models/operations/reportjson.h"

#include <QCoreApplication>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// A larger file is told as such by the lint, up to what can be held.
constexpr qsizetype largestFile = qsizetype(64) * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressInput)
};

QJsonObject toJson(TextPlaces &places, const Diagnostic &diagnostic)
{
    const TextLines::Position place = places.position(diagnostic.span.begin);
    return {{u"id"_s, diagnostic.id},
            {u"severity"_s, severityName(diagnostic.severity)},
            {u"line"_s, place.line},
            {u"column"_s, place.column},
            {u"begin"_s, diagnostic.span.begin},
            {u"end"_s, diagnostic.span.end},
            {u"pointer"_s, jsonText(diagnostic.pointer)},
            {u"message"_s, diagnostic.message},
            {u"fixable"_s, diagnostic.fix.has_value()}};
}

}

Result<QByteArray> IngressInput::bytes(int wake) const
{
    if (!isStandardInput())
        return readIngressFile(file, largestFile);
    auto bytes = readStandardInput(wake, largestFile);
    if (bytes && bytes->size() > largestFile)
        return Error{Error::Kind::Invalid, Text::tr("Standard input has more than any template."), {}};
    return bytes;
}

Result<std::optional<QString>> listIn(const Invocation &invocation)
{
    if (!invocation.has(u"list"_s))
        return std::optional<QString>();
    const QString pointer = invocation.value(u"list"_s);
    if (!pointerTokens(pointer))
        return Error{
            Error::Kind::Usage,
            Text::tr("“%1” is no JSON pointer. Write it like /spec/0, or leave it empty for the whole document.")
                .arg(pointer),
            {}};
    return std::optional(pointer);
}

QString diagnosticLine(const QString &file, TextPlaces &places, const Diagnostic &diagnostic)
{
    const TextLines::Position place = places.position(diagnostic.span.begin);
    return u"%1:%2:%3: %4 %5 %6\n"_s.arg(file)
        .arg(place.line)
        .arg(place.column)
        .arg(severityName(diagnostic.severity), diagnostic.id, diagnostic.message);
}

QJsonArray toJson(const TextLines &text, const QList<Diagnostic> &diagnostics)
{
    QJsonArray array;
    TextPlaces places(text);
    for (const Diagnostic &diagnostic : diagnostics)
        array.append(toJson(places, diagnostic));
    return array;
}

}
