#include "views/ingress/text/fieldmeaning.h"

#include "models/ingress/yaml/patch.h"
#include "views/ingress/text/templatecontext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressText)
};

struct Meaning
{
    QByteArrayView key;
    const char *text;
};

constexpr std::array meanings{
    Meaning{"imageNames",
            QT_TRANSLATE_NOOP("quaymaster::IngressText",
                              "The names of the images: the name only, without registry, project and tag.")},
    Meaning{"type", QT_TRANSLATE_NOOP("quaymaster::IngressText", "The default, ingress, is what is wanted.")},
    Meaning{"httpRules", QT_TRANSLATE_NOOP("quaymaster::IngressText", "HTTP services (layer 7).")},
    Meaning{
        "tcpRules",
        QT_TRANSLATE_NOOP("quaymaster::IngressText",
                          "TCP services (layer 4), mostly the SSH port. If the image supports SSH, write it here.")},
    Meaning{"port", QT_TRANSLATE_NOOP("quaymaster::IngressText", "The port that the service listens at inside.")},
    Meaning{"name",
            QT_TRANSLATE_NOOP("quaymaster::IngressText", "The name that the platform shows among its built-in tools.")},
    Meaning{"path", QT_TRANSLATE_NOOP("quaymaster::IngressText", "The path at which it is reached from outside.")},
};

}

QString fieldMeaning(const TextLines &text, qsizetype offset)
{
    const qsizetype line = text.lineAt(offset);
    const ByteSpan span = keySpan(text, line);
    if (offset < span.begin || offset >= span.end)
        return {};
    const QByteArray key = keyOf(text, line);
    const auto found = std::ranges::find(meanings, key, &Meaning::key);
    return found == meanings.end() ? QString() : Text::tr(found->text);
}

}
