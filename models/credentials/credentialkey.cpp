#include "models/credentials/credentialkey.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto dockerHub = "docker.io"_L1;

QString hostOf(const QString &text)
{
    const QString host = text.section(u'/', 0, 0).toLower();
    return host == "index.docker.io"_L1 || host == "registry-1.docker.io"_L1 ? QString(dockerHub) : host;
}

QString withoutTrailingSlashes(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

}

QStringList credentialKeys(const QString &host, const QString &path)
{
    QStringList keys{host};
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        keys.prepend(keys.constFirst() + u'/' + part);
    return keys;
}

QString normalisedCredentialKey(const QString &written)
{
    const QString text = withoutTrailingSlashes(written.trimmed());
    const qsizetype scheme = text.indexOf("://"_L1);
    if (scheme >= 0)
        return hostOf(text.sliced(scheme + 3));
    const QString path = text.section(u'/', 1);
    const bool isApi = path == "v1"_L1 || path == "v2"_L1 || path.startsWith("v1/"_L1) || path.startsWith("v2/"_L1);
    return path.isEmpty() || isApi ? hostOf(text) : hostOf(text) + u'/' + path;
}

QString dockerServerName(const QString &key)
{
    return key == dockerHub ? u"https://index.docker.io/v1/"_s : key;
}

}
