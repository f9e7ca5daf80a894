#include "app/commandline/commandtable.h"

#include "app/commandline/comparecommand.h"
#include "app/commandline/deletecommand.h"
#include "app/commandline/democommand.h"
#include "app/commandline/inspectcommand.h"
#include "app/commandline/logincommand.h"
#include "app/commandline/logoutcommand.h"
#include "app/commandline/operationscommand.h"
#include "app/commandline/ingresstable.h"
#include "app/commandline/registrytable.h"
#include "app/commandline/tagscommand.h"
#include "app/commandline/transfercommand.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

const OptionSpec platformOption{
    "platform", "OS/ARCH[/VARIANT]",
    QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                      "Only this platform; repeatable. An index stays an index, with another digest (default: all)"),
    true};
const OptionSpec referrersOption{
    "referrers", nullptr,
    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Signatures, attestations and other referrers come along")};
const OptionSpec forceOption{"force", nullptr,
                             QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Replace tags that have another digest")};
const OptionSpec dryRunOption{"dry-run", nullptr,
                              QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Say what would be done, and do nothing")};

CommandSpec pushSpec()
{
    return {
        "push",
        "SOURCE REFERENCE...",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Bring an image archive or OCI layout into registries"),
        QT_TRANSLATE_NOOP(
            "quaymaster::CommandTable",
            "SOURCE is a docker-archive (docker save), an OCI archive or an OCI layout folder; plain, gzip, xz or "
            "zstd. "
            "It is PATH, PATH:NAME:TAG, PATH:REFNAME or PATH@N (the image number N, from 0) where it holds several. "
            "A REFERENCE without a tag takes the archive's. Blobs go first, the tag last, and the result is read "
            "back."),
        2,
        -1,
        {platformOption, referrersOption, forceOption, dryRunOption},
        &TransferCommand::make};
}

CommandSpec syncSpec()
{
    return {
        "sync",
        "SOURCE DESTINATION...",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                          "Bring an image, or the tags of a repository, from registry to registries"),
        QT_TRANSLATE_NOOP(
            "quaymaster::CommandTable",
            "SOURCE is a reference (without a tag: latest), or a repository with --all-tags or --tags. "
            "A DESTINATION without a tag takes the source's. Manifests are copied byte for byte, so the digest stays. "
            "What a destination has already is neither fetched nor sent; within one host blobs are mounted."),
        2,
        -1,
        {OptionSpec{"all-tags", nullptr, QT_TRANSLATE_NOOP("quaymaster::CommandTable", "All tags of the repository")},
         OptionSpec{"tags", "REGEX",
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "The tags that match it as a whole")},
         platformOption, referrersOption, forceOption, dryRunOption},
        &TransferCommand::make};
}

CommandSpec pullSpec()
{
    return {
        "pull",
        "REFERENCE FOLDER|FILE.tar",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Write an image as an OCI layout, for sites without a network"),
        QT_TRANSLATE_NOOP(
            "quaymaster::CommandTable",
            "Bytes stay unchanged. A pull that was cut goes on where it stopped when the same command is run again. "
            "“quaymaster push FOLDER|FILE.tar REFERENCE” brings the layout into a registry there."),
        2,
        2,
        {platformOption},
        &TransferCommand::make};
}

CommandSpec inspectSpec()
{
    return {"inspect",
            "REFERENCE",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Show an image's digest, platforms, layers and configs"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Sizes are those of the compressed bytes, configs included."),
            1,
            1,
            {OptionSpec{"raw", nullptr,
                        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Write the manifest's bytes, unchanged")}},
            &InspectCommand::make};
}

CommandSpec tagsSpec()
{
    return {"tags",
            "REPOSITORY",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "List the tags of a repository"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "In natural order: 1.9 before 1.10."),
            1,
            1,
            {},
            &TagsCommand::make};
}

CommandSpec compareSpec()
{
    return {"compare",
            "REFERENCE REFERENCE...",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Tell whether images are the same, by their digests"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "Exit status 0 if all digests are equal, 1 if they differ or one cannot be read."),
            2,
            -1,
            {},
            &CompareCommand::make};
}

CommandSpec deleteSpec()
{
    return {"delete",
            "REFERENCE",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Delete an image with all its tags"),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "REFERENCE has a tag or a digest. Registries delete by digest: every tag of the same digest goes too. "
                "They are named first, and you are asked; without a terminal --yes is needed."),
            1,
            1,
            {OptionSpec{"yes", nullptr, QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Do not ask")}},
            &DeleteCommand::make};
}

CommandSpec loginSpec()
{
    return {"login",
            "HOST",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Prove a credential against a registry host, then keep it"),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "It is kept in the keychain, or with --authfile in that file. On a terminal you are asked for what is "
                "missing; without one --username and --password-stdin are both needed."),
            1,
            1,
            {OptionSpec{"username", "U", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Who logs in")},
             OptionSpec{"password-stdin", nullptr,
                        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Read the password from standard input")}},
            &LoginCommand::make,
            true};
}

CommandSpec logoutSpec()
{
    return {"logout",
            "HOST",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Forget the credential for a registry host"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "In the keychain, or with --authfile in that file."),
            1,
            1,
            {},
            &LogoutCommand::make,
            true};
}

CommandSpec operationsListSpec()
{
    return {"operations list",
            "",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "List what runs, ran, failed or was interrupted"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "The newest first. “operations continue ID” finishes one of them, "
                              "“operations remove ID” takes one out of the list."),
            0,
            0,
            {},
            &OperationsCommand::list};
}

CommandSpec operationsContinueSpec()
{
    return {
        "operations continue",
        "ID",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Finish what was interrupted, failed or cancelled"),
        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                          "Only what is missing is moved. Common options given here replace those of the first time."),
        1,
        1,
        {},
        &OperationsCommand::resume};
}

CommandSpec operationsRemoveSpec()
{
    return {"operations remove",
            "ID",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Take an operation out of the list"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Not while it runs."),
            1,
            1,
            {},
            &OperationsCommand::remove};
}

CommandSpec demoSpec()
{
    return {"demo",
            "",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "Two throw-away registries on this machine, one image, the whole way"),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "Starts two docker-registry processes on loopback in a temporary folder, makes an image for two "
                "platforms, "
                "pushes it to a private repository, syncs it into matrixdc/… on the same host and to a second host, "
                "compares, "
                "prints the digests and removes everything."),
            0,
            0,
            {},
            &DemoCommand::make};
}

}

const std::vector<CommandSpec> &commandTable()
{
    static const std::vector<CommandSpec> table = [] {
        std::vector<CommandSpec> all{pushSpec(),
                                     syncSpec(),
                                     pullSpec(),
                                     inspectSpec(),
                                     tagsSpec(),
                                     compareSpec(),
                                     deleteSpec(),
                                     loginSpec(),
                                     logoutSpec(),
                                     operationsListSpec(),
                                     operationsContinueSpec(),
                                     operationsRemoveSpec()};
        auto registry = registryCommandSpecs();
        std::ranges::move(registry, std::back_inserter(all));
        auto ingress = ingressCommandSpecs();
        std::ranges::move(ingress, std::back_inserter(all));
        all.push_back(demoSpec());
        return all;
    }();
    return table;
}

const std::vector<GroupSpec> &commandGroups()
{
    static const std::vector<GroupSpec> groups{registryGroupSpec(), ingressGroupSpec()};
    return groups;
}

}
