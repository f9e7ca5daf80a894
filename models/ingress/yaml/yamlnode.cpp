#include "models/ingress/yaml/yamlnode.h"

namespace quaymaster
{

qsizetype YamlNode::pairOf(QByteArrayView name) const
{
    if (!isMap())
        return -1;
    for (qsizetype pair = 0; pair < pairCount(); ++pair)
        if (key(pair).isScalar() && key(pair).value == name)
            return pair;
    return -1;
}

const YamlNode *YamlNode::find(QByteArrayView name) const
{
    const qsizetype pair = pairOf(name);
    return pair < 0 ? nullptr : &pairValue(pair);
}

}
