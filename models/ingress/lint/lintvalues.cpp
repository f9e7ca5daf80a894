#include "models/ingress/lint/lintvalues.h"

#include "models/ingress/lint/fullwidth.h"
#include "models/ingress/lint/seenvalue.h"
#include "models/ingress/yaml/controlchar.h"
#include "models/ingress/yaml/scalartext.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

bool isPlain(const YamlNode &node)
{
    return node.isScalar() && node.style == YamlNode::Style::Plain;
}

QString shownValue(const LintPlace &place)
{
    constexpr qsizetype most = 60;
    const QString text = QString::fromUtf8(place.node.value).simplified();
    return text.size() > most ? text.first(most) + u'…' : text;
}

bool isDecimal(QByteArrayView text)
{
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    return !digits.isEmpty() && (digits.size() == 1 || digits.front() != '0')
        && std::ranges::all_of(digits, [](char byte) { return byte >= '0' && byte <= '9'; });
}

bool isOctal(QByteArrayView text)
{
    const QByteArrayView digits = text.startsWith('-') || text.startsWith('+') ? text.sliced(1) : text;
    return digits.size() > 1 && digits.front() == '0' && digits.at(1) != '.' && digits.at(1) != 'x';
}

/// False: something else than one value stands there, which is told.
bool isOneValue(const LintPlace &place, Findings &findings)
{
    const bool isOne
        = place.node.isScalar() || place.node.kind == YamlNode::Kind::Null || place.node.kind == YamlNode::Kind::Alias;
    if (!isOne)
        findings.add(u"wrong-kind"_s, place.node.span, place.pointer,
                     Text::tr("One value is expected here, not a list or a map."));
    return isOne;
}

/// Tabs are spaces to everybody. Line feeds of a text over several lines are there to be seen.
bool hasEscapedControl(const LintPlace &place)
{
    const QByteArray &value = place.node.value;
    const bool isOneLine = !place.tree.textOf(place.node.span).contains('\n');
    for (qsizetype at = 0; at < value.size(); ++at) {
        const auto code = controlAt(value, at);
        if (code && code != U'\t' && (code != U'\n' || isOneLine))
            return true;
    }
    return false;
}

/// With what others take it for, who may not notice.
QString noPort(const LintPlace &port)
{
    const SeenValue seen = seenValue(port.node);
    if (seen.yaml11 == seen.yaml12)
        return Text::tr("“%1” is no port: programs read it as %2. Write a decimal number from 1 to 65535.")
            .arg(shownValue(port), seen.yaml11);
    return Text::tr("“%1” is no port: YAML 1.1 reads it as %2, YAML 1.2 as %3. Write a decimal number from 1 to 65535.")
        .arg(shownValue(port), seen.yaml11, seen.yaml12);
}

/// Empty or a null: what is missing, by its rule's id.
bool isThere(const LintPlace &place, const QString &id, const QString &message, Findings &findings)
{
    const bool isText = place.node.isScalar() && !place.node.value.isEmpty();
    if (!isText && place.node.kind != YamlNode::Kind::Alias)
        findings.add(id, place.node.span, place.pointer, message);
    return isText;
}

}

std::optional<Diagnostic::Fix> rewritten(const LintPlace &place, const QByteArray &text, bool isNumber,
                                         const QString &title)
{
    if (!place.node.isScalar() || place.node.hasProperties())
        return {};
    const YamlValue value = isNumber ? YamlValue::integer(text.toLongLong()) : YamlValue::string(text);
    // Plain text is safe in brackets too.
    const auto written = scalarText(value, place.node.style, true);
    if (!written)
        return {};
    return Diagnostic::Fix{title, {{place.node.span, *written}}};
}

void lintPort(const LintPlace &port, Findings &findings)
{
    if (!isOneValue(port, findings)
        || !isThere(port, u"port-type"_s, Text::tr("The port is missing. Write a number from 1 to 65535."), findings))
        return;
    const QByteArray &text = port.node.value;
    if (isPlain(port.node) && portNumber(text))
        return;
    if (isPlain(port.node) && isDecimal(text)) {
        findings.add(u"port-range"_s, port.node.span, port.pointer,
                     Text::tr("There is no port %1. Write a number from 1 to 65535.").arg(shownValue(port)));
        return;
    }
    const QByteArray digits = inAscii(text);
    const auto fix = portNumber(digits)
        ? rewritten(port, digits, true, Text::tr("Write %1").arg(QString::fromLatin1(digits)))
        : std::nullopt;
    const bool isQuoted = !isPlain(port.node);
    const QString message = isQuoted && portNumber(text)
        ? Text::tr("The port stands in quotes, which makes it a text. Write it without.")
        : noPort(port);
    findings.add(u"port-type"_s, port.node.span, port.pointer, message, fix);
}

void lintPath(const LintPlace &path, Findings &findings)
{
    if (!isOneValue(path, findings)
        || !isThere(path, u"path-format"_s, Text::tr("The path is empty. Write / for the service's root."), findings))
        return;
    if (!isIngressPath(path.node.value)) {
        const QByteArray meant = inAscii(path.node.value);
        const QByteArray slashed = '/' + meant;
        const auto fix = isIngressPath(meant)
            ? rewritten(path, meant, false, Text::tr("Write “%1”").arg(QString::fromUtf8(meant)))
            : !meant.startsWith('/') && isIngressPath(slashed)
            ? rewritten(path, slashed, false, Text::tr("Put a / in front"))
            : std::nullopt;
        findings.add(
            u"path-format"_s, path.node.span, path.pointer,
            Text::tr("“%1” is no path. It begins with / and has no spaces, ?, # or .. in it.").arg(shownValue(path)),
            fix);
        return;
    }
    lintText(path, findings);
}

void lintImageName(const LintPlace &name, Findings &findings)
{
    if (!isOneValue(name, findings)
        || !isThere(name, u"image-name"_s, Text::tr("The name of an image is empty. Write it, or remove this item."),
                    findings))
        return;
    if (isImageName(name.node.value)) {
        lintText(name, findings);
        return;
    }
    const QByteArray stripped = imageNameOf(name.node.value);
    const auto fix = stripped.isEmpty()
        ? std::nullopt
        : rewritten(name, stripped, false, Text::tr("Leave only “%1”").arg(QString::fromUtf8(stripped)));
    findings.add(u"image-name"_s, name.node.span, name.pointer,
                 Text::tr("“%1” is more than the name of an image. Leave out registry, repository group, tag and "
                          "digest.")
                     .arg(shownValue(name)),
                 fix);
}

void lintType(const LintPlace &type, Findings &findings)
{
    if (!isOneValue(type, findings) || type.node.value == "ingress")
        return;
    findings.add(u"type-value"_s, type.node.span, type.pointer, Text::tr("No other type than “ingress” is known."),
                 rewritten(type, "ingress", false, Text::tr("Write “ingress”")));
}

void lintText(const LintPlace &text, Findings &findings)
{
    if (hasEscapedControl(text)) {
        findings.add(u"control-char"_s, text.node.span, text.pointer,
                     Text::tr("An escape stands for a control character here. Remove it."));
        return;
    }
    if (!isPlain(text.node) || text.node.hasProperties())
        return;
    const ScalarTypes types = typesOfPlain(text.node.value);
    if (types.areText())
        return;
    const auto fix = rewritten(text, text.node.value, false, Text::tr("Put it in quotes"));
    const bool isBool = types.yaml11 == ScalarType::Bool || types.yaml12 == ScalarType::Bool;
    if (isBool)
        findings.add(u"truthy"_s, text.node.span, text.pointer,
                     Text::tr("Some programs read “%1” as yes or no. Put it in quotes.").arg(shownValue(text)), fix);
    else if (isOctal(text.node.value) && types.yaml11 == ScalarType::Int)
        findings.add(u"octal-values"_s, text.node.span, text.pointer,
                     Text::tr("Some programs read “%1” as an octal number. Put it in quotes.").arg(shownValue(text)),
                     fix);
    else
        findings.add(u"string-type"_s, text.node.span, text.pointer,
                     Text::tr("“%1” is not read as a text. Put it in quotes.").arg(shownValue(text)), fix);
}

}
