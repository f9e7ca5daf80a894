#include "app/commandline/registryplatformtable.h"

#include "app/commandline/registryserver.h"
#include "app/commandline/registrysync.h"

#include <QCoreApplication>

namespace quaymaster
{

namespace
{

const OptionSpec dryRunOption{"dry-run", nullptr,
                              QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Say what would be done, and do nothing")};

CommandSpec serverShowSpec()
{
    return {
        "registry server show",
        "",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Show which platform the entries are for"),
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Without any secret. “registry server set” says where it is."),
        0,
        0,
        {},
        &registryServerShow};
}

CommandSpec serverSetSpec()
{
    return {
        "registry server set",
        "URL",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Log in to the platform, and remember it"),
        QT_TRANSLATE_NOOP(
            "quaymaster::CommandTable",
            "The login is proven first. Password and token are kept in the keychain, or with --authfile in that file. "
            "Where the platform wants a captcha, log in with a browser and give its token. What the entries had in "
            "common with another platform is forgotten."),
        1,
        1,
        {OptionSpec{"prefix", "P",
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "The prefix of its router, such as /api")},
         OptionSpec{"username", "U", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Who logs in")},
         OptionSpec{"password-stdin", nullptr,
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Read the password from standard input")},
         OptionSpec{"token-stdin", nullptr,
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                      "Read a token (x-token) from standard input, in place of a password")}},
        &RegistryServerSet::make,
        true};
}

CommandSpec serverForgetSpec()
{
    return {"registry server forget",
            "",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Forget the platform and its credential"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "The entries stay, here and there."),
            0,
            0,
            {},
            &RegistryServerForget::make,
            true};
}

CommandSpec pullSpec()
{
    return {"registry pull",
            "",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Take over what has changed at the platform"),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "Each side is compared with what both were last the same in. What was changed on both sides is a "
                "conflict: it is named and left, and “registry apply --prefer” decides it. What was deleted there is "
                "named and stays here; “registry remove” lets it go."),
            0,
            0,
            {dryRunOption},
            &RegistrySync::makePull};
}

CommandSpec applySpec()
{
    return {
        "registry apply",
        "",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Write to the platform what has changed here"),
        QT_TRANSLATE_NOOP(
            "quaymaster::CommandTable",
            "One after the other, each read back. What is done stays done when a later one fails; a second run does "
            "the "
            "rest. The platform knows no versions: a change that somebody makes in the moment between our reading and "
            "writing is overwritten. What containers use is not deleted."),
        0,
        0,
        {dryRunOption,
         OptionSpec{"prefer", "here|there",
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                      "Which side is right where both have changed; else such a conflict is left")},
         OptionSpec{"delete", nullptr,
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                      "Delete there what was deleted here; else it is named and left")},
         OptionSpec{"force", nullptr,
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                      "Delete also where the platform cannot say whether containers use it")}},
        &RegistrySync::makeApply};
}

}

std::vector<CommandSpec> registryPlatformCommandSpecs()
{
    return {serverShowSpec(), serverSetSpec(), serverForgetSpec(), pullSpec(), applySpec()};
}

}
