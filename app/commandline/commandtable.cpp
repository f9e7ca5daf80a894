#include "app/commandline/commandtable.h"

#include "app/commandline/comparecommand.h"
#include "app/commandline/copycommand.h"
#include "app/commandline/deletecommand.h"
#include "app/commandline/democommand.h"
#include "app/commandline/inspectcommand.h"
#include "app/commandline/logincommand.h"
#include "app/commandline/logoutcommand.h"
#include "app/commandline/operationscommand.h"
#include "app/commandline/pullcommand.h"
#include "app/commandline/tagscommand.h"

namespace quaymaster
{

namespace
{

#define TEXT(text) QT_TRANSLATE_NOOP("quaymaster::CommandTable", text)

const OptionSpec platformOption{
    "platform", "OS/ARCH[/VARIANT]",
    TEXT("Only this platform; repeatable. An index stays an index, with another digest (default: all)"), true};
const OptionSpec referrersOption{"referrers", nullptr, TEXT("Signatures, attestations and other referrers come along")};
const OptionSpec forceOption{"force", nullptr, TEXT("Replace tags that have another digest")};
const OptionSpec dryRunOption{"dry-run", nullptr, TEXT("Say what would be done, and do nothing")};

CommandSpec pushSpec()
{
    return {
        "push",
        "SOURCE REFERENCE...",
        TEXT("Bring an image archive or OCI layout into registries"),
        TEXT("SOURCE is a docker-archive (docker save), an OCI archive or an OCI layout folder; plain, gzip, xz or "
             "zstd.\n"
             "It is PATH, PATH:NAME:TAG, PATH:REFNAME or PATH@N (the image number N, from 0) where it holds several.\n"
             "A REFERENCE without a tag takes the archive's. Blobs go first, the tag last, and the result is read "
             "back."),
        2,
        -1,
        {platformOption, referrersOption, forceOption, dryRunOption},
        &CopyCommand::push};
}

CommandSpec syncSpec()
{
    return {
        "sync",
        "SOURCE DESTINATION...",
        TEXT("Bring an image, or the tags of a repository, from registry to registries"),
        TEXT(
            "SOURCE is a reference (without a tag: latest), or a repository with --all-tags or --tags.\n"
            "A DESTINATION without a tag takes the source's. Manifests are copied byte for byte, so the digest stays.\n"
            "What a destination has already is neither fetched nor sent; within one host blobs are mounted."),
        2,
        -1,
        {OptionSpec{"all-tags", nullptr, TEXT("All tags of the repository")},
         OptionSpec{"tags", "REGEX", TEXT("The tags that match it as a whole")}, platformOption, referrersOption,
         forceOption, dryRunOption},
        &CopyCommand::sync};
}

CommandSpec pullSpec()
{
    return {
        "pull",
        "REFERENCE FOLDER|FILE.tar",
        TEXT("Write an image as an OCI layout, for sites without a network"),
        TEXT("Bytes stay unchanged. A pull that was cut goes on where it stopped when the same command is run again.\n"
             "“quaymaster push FOLDER|FILE.tar REFERENCE” brings the layout into a registry there."),
        2,
        2,
        {platformOption},
        &PullCommand::make};
}

CommandSpec inspectSpec()
{
    return {"inspect",
            "REFERENCE",
            TEXT("Show an image's digest, platforms, layers and configs"),
            TEXT("Sizes are those of the compressed bytes, configs included."),
            1,
            1,
            {OptionSpec{"raw", nullptr, TEXT("Write the manifest's bytes, unchanged")}},
            &InspectCommand::make};
}

CommandSpec tagsSpec()
{
    return {"tags",
            "REPOSITORY",
            TEXT("List the tags of a repository"),
            TEXT("In natural order: 1.9 before 1.10."),
            1,
            1,
            {},
            &TagsCommand::make};
}

CommandSpec compareSpec()
{
    return {"compare",
            "REFERENCE REFERENCE...",
            TEXT("Tell whether images are the same, by their digests"),
            TEXT("Exit status 0 if all digests are equal, 1 if they differ or one cannot be read."),
            2,
            -1,
            {},
            &CompareCommand::make};
}

CommandSpec deleteSpec()
{
    return {
        "delete",
        "REFERENCE",
        TEXT("Delete an image with all its tags"),
        TEXT("REFERENCE has a tag or a digest. Registries delete by digest: every tag of the same digest goes too.\n"
             "They are named first, and you are asked; without a terminal --yes is needed."),
        1,
        1,
        {OptionSpec{"yes", nullptr, TEXT("Do not ask")}},
        &DeleteCommand::make};
}

CommandSpec loginSpec()
{
    return {
        "login",
        "HOST",
        TEXT("Prove a credential against a registry host, then keep it"),
        TEXT("It is kept in the keychain, or with --authfile in that file. On a terminal you are asked for what is\n"
             "missing; without one --username and --password-stdin are both needed."),
        1,
        1,
        {OptionSpec{"username", "U", TEXT("Who logs in")},
         OptionSpec{"password-stdin", nullptr, TEXT("Read the password from standard input")}},
        &LoginCommand::make};
}

CommandSpec logoutSpec()
{
    return {"logout",
            "HOST",
            TEXT("Forget the credential for a registry host"),
            TEXT("In the keychain, or with --authfile in that file."),
            1,
            1,
            {},
            &LogoutCommand::make};
}

CommandSpec operationsListSpec()
{
    return {"operations list",
            "",
            TEXT("List what runs, ran, failed or was interrupted"),
            TEXT("The newest first."),
            0,
            0,
            {},
            &OperationsCommand::list};
}

CommandSpec operationsContinueSpec()
{
    return {"operations continue",
            "ID",
            TEXT("Finish what was interrupted, failed or cancelled"),
            TEXT("Only what is missing is moved. Common options given here replace those of the first time."),
            1,
            1,
            {},
            &OperationsCommand::resume};
}

CommandSpec operationsRemoveSpec()
{
    return {"operations remove",
            "ID",
            TEXT("Take an operation out of the list"),
            TEXT("Not while it runs."),
            1,
            1,
            {},
            &OperationsCommand::remove};
}

CommandSpec demoSpec()
{
    return {"demo",
            "",
            TEXT("Two throw-away registries on this machine, one image, the whole way"),
            TEXT("Starts two docker-registry processes on loopback in a temporary folder, makes an image for two "
                 "platforms,\n"
                 "pushes it to a private repository, syncs it into matrixdc/… on the same host and to a second host, "
                 "compares,\n"
                 "prints the digests and removes everything."),
            0,
            0,
            {},
            &DemoCommand::make};
}

#undef TEXT

}

const std::vector<CommandSpec> &commandTable()
{
    static const std::vector<CommandSpec> table{pushSpec(),
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
                                                operationsRemoveSpec(),
                                                demoSpec()};
    return table;
}

}
