#include "models/ingress/template/ingressvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QVariant>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressValue)
};

Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Error wrongPort(const QString &text)
{
    return invalid(Text::tr("“%1” is no port. Write a number from 1 to 65535.").arg(text));
}

/// QString::toUtf8() would put a question mark in place of half a surrogate pair.
Result<YamlValue> text(const QString &given)
{
    if (!given.isValidUtf16())
        return invalid(Text::tr("The text has half a character. Remove it."));
    return YamlValue::string(given.toUtf8());
}

Result<YamlValue> text(const QJsonValue &value, const QString &key)
{
    return value.isString() ? text(value.toString()) : invalid(Text::tr("%1 must be a text.").arg(key));
}

Result<YamlValue> port(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const auto found = portNumber(QByteArray::number(number, 'f', QLocale::FloatingPointShortest));
    if (!value.isDouble() || !found)
        return wrongPort(value.toVariant().toString());
    return YamlValue::integer(*found);
}

template <typename Make> Result<YamlValue> list(const QJsonValue &value, const QString &key, const Make &make)
{
    if (!value.isArray())
        return invalid(Text::tr("%1 must be a list.").arg(key));
    QList<YamlValue> items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        auto made = make(item);
        if (!made)
            return made;
        items.append(*std::move(made));
    }
    return YamlValue::sequence(std::move(items));
}

}

Result<YamlValue> ingressImageName(const QJsonValue &value)
{
    return text(value, Text::tr("The name of an image"));
}

Result<YamlValue> ingressKeyValue(const QJsonValue &value, IngressMap map, const QString &key)
{
    if (!isKeyOf(map, key.toUtf8()))
        return invalid(Text::tr("The template has no key “%1” here.").arg(key));
    if (key == "port"_L1)
        return port(value);
    if (key == "imageNames"_L1)
        return list(value, key, &ingressImageName);
    if (key == "httpRules"_L1 || key == "tcpRules"_L1) {
        const IngressMap rule = key == "httpRules"_L1 ? IngressMap::HttpRule : IngressMap::TcpRule;
        return list(value, key, [rule](const QJsonValue &item) { return ingressMap(item, rule); });
    }
    return text(value, key);
}

Result<YamlValue> ingressMap(const QJsonValue &value, IngressMap map)
{
    if (!value.isObject())
        return invalid(map == IngressMap::Entry ? Text::tr("An entry must be a JSON object.")
                                                : Text::tr("A rule must be a JSON object."));
    const QJsonObject object = value.toObject();
    for (auto given = object.begin(); given != object.end(); ++given)
        if (!isKeyOf(map, given.key().toUtf8()))
            return invalid(Text::tr("The template has no key “%1” here.").arg(given.key()));
    QList<std::pair<QByteArray, YamlValue>> pairs;
    const auto keys = keysOf(map);
    for (const IngressKey &key : keys) {
        const QString name = QString::fromUtf8(key.name);
        if (!object.contains(name) && key.isRequired)
            return invalid(Text::tr("The key “%1” is missing.").arg(name));
        if (!object.contains(name))
            continue;
        auto made = ingressKeyValue(object.value(name), map, name);
        if (!made)
            return made;
        pairs.append({key.name.toByteArray(), *std::move(made)});
    }
    return YamlValue::map(pairs);
}

Result<YamlValue> ingressScalar(const QString &given, const QString &key)
{
    if (key != "port"_L1)
        return text(given);
    const auto number = portNumber(given.toUtf8());
    return number ? Result<YamlValue>(YamlValue::integer(*number)) : wrongPort(given);
}

}
