#include "views/registries/platform/lostlogin.h"

#include <QCoreApplication>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::PlatformSyncDialog)
};

}

QString lostLoginText()
{
    return Text::tr("The password or token of the platform is not known any more: this session has no keychain.");
}

}
