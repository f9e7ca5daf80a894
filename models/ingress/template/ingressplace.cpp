#include "models/ingress/template/ingressplace.h"

#include "models/ingress/template/jsonpointer.h"
#include "models/ingress/template/templatelist.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressPlace)
};

bool isItem(const QString &token)
{
    return token == "-"_L1 || pointerIndex(token);
}

std::optional<IngressPlace> placeOf(const QStringList &tokens)
{
    using Kind = IngressPlace::Kind;
    const qsizetype depth = tokens.size();
    if (depth == 0 || depth > 4 || !isItem(tokens.first()))
        return {};
    if (depth == 1)
        return IngressPlace{Kind::Entry, IngressMap::Entry, tokens};
    if (depth == 2)
        return IngressPlace{Kind::Key, IngressMap::Entry, tokens};
    if (!isItem(tokens.at(2)))
        return {};
    if (tokens.at(1) == "imageNames"_L1 && depth == 3)
        return IngressPlace{Kind::ImageName, IngressMap::Entry, tokens};
    if (tokens.at(1) != "httpRules"_L1 && tokens.at(1) != "tcpRules"_L1)
        return {};
    const IngressMap rule = tokens.at(1) == "httpRules"_L1 ? IngressMap::HttpRule : IngressMap::TcpRule;
    return IngressPlace{depth == 3 ? Kind::Rule : Kind::Key, rule, tokens};
}

}

Error noSuchPlace(const QStringList &tokens)
{
    return {Error::Kind::NotFound, Text::tr("There is nothing at %1 of the template.").arg(jsonPointer(tokens)), {}};
}

Result<IngressPlace> ingressPlace(const QString &pointer)
{
    const auto tokens = pointerTokens(pointer);
    if (!tokens)
        return Error{Error::Kind::Usage,
                     Text::tr("“%1” is no JSON pointer. Write it like /0/httpRules/1/port.").arg(pointer),
                     {}};
    const auto place = placeOf(*tokens);
    return place ? Result<IngressPlace>(*place) : noSuchPlace(*tokens);
}

Result<YamlPath> existing(const YamlTree &tree, const YamlPath &list, const QStringList &tokens)
{
    const auto path = pathOf(tree, list, tokens);
    return path ? Result<YamlPath>(*path) : noSuchPlace(tokens);
}

PairModel ruleModel(const YamlTree &tree, const YamlPath &list, qsizetype entry)
{
    const QList<YamlNode> &entries = nodeAt(tree.root, list).children;
    QList<qsizetype> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [entry](qsizetype index) { return qAbs(index - entry); });
    for (const qsizetype index : order) {
        const YamlNode &map = entries.at(index);
        for (const QByteArrayView key : {QByteArrayView("httpRules"), QByteArrayView("tcpRules")})
            if (const YamlNode *rules = map.find(key);
                rules && rules->isSequence() && !rules->isFlow() && !map.isFlow())
                return {&map, rules};
    }
    return {};
}

}
