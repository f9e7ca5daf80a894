#include "models/ingress/lint/seenvalue.h"

#include "models/ingress/yaml/scalartype.h"

#include <QCoreApplication>
#include <optional>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

QString kindOf(ScalarType type)
{
    switch (type) {
    case ScalarType::Null:
        return Text::tr("no value");
    case ScalarType::Bool:
        return Text::tr("yes or no");
    case ScalarType::Int:
        return Text::tr("a number");
    case ScalarType::Float:
        return Text::tr("a floating-point number");
    case ScalarType::Time:
        return Text::tr("a date");
    case ScalarType::Merge:
    case ScalarType::Text:
        break;
    }
    return Text::tr("a text");
}

std::optional<qulonglong> inBase(int base, const QByteArray &digits)
{
    bool isNumber = false;
    const qulonglong number = digits.toULongLong(&isNumber, base);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// `1:30` is 90. https://yaml.org/type/int.html
std::optional<qulonglong> inSixties(const QByteArray &text)
{
    qulonglong number = 0;
    const auto parts = text.split(':');
    constexpr qsizetype most = 8; // what is longer is no port in any case
    for (const QByteArray &part : parts) {
        const auto digits = inBase(10, part);
        if (!digits || parts.size() > most || part.size() > most)
            return {};
        number = 60 * number + *digits;
    }
    return number;
}

std::optional<qulonglong> number11(QByteArray digits)
{
    digits.replace('_', QByteArray());
    if (digits.startsWith("0b"))
        return inBase(2, digits.sliced(2));
    if (digits.startsWith("0x"))
        return inBase(16, digits.sliced(2));
    return digits.contains(':') ? inSixties(digits) : inBase(digits.startsWith('0') ? 8 : 10, digits);
}

std::optional<qulonglong> number12(const QByteArray &digits)
{
    if (digits.startsWith("0o"))
        return inBase(8, digits.sliced(2));
    return digits.startsWith("0x") ? inBase(16, digits.sliced(2)) : inBase(10, digits);
}

template <typename Number> QString seen(ScalarType type, const QByteArray &text, const Number &numberOf)
{
    if (type != ScalarType::Int)
        return kindOf(type);
    const bool isNegative = text.startsWith('-');
    const auto number = numberOf(isNegative || text.startsWith('+') ? text.sliced(1) : text);
    if (!number)
        return kindOf(type);
    return (isNegative ? QStringLiteral("-") : QString()) + QString::number(*number);
}

}

SeenValue seenValue(const YamlNode &scalar)
{
    const bool isPlain = scalar.style == YamlNode::Style::Plain;
    const ScalarTypes types = isPlain ? typesOfPlain(scalar.value) : ScalarTypes();
    return {seen(types.yaml11, scalar.value, number11), seen(types.yaml12, scalar.value, number12)};
}

}
