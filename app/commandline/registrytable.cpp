#include "app/commandline/registrytable.h"

#include "app/commandline/command.h"
#include "app/commandline/registrycheck.h"
#include "app/commandline/registryedit.h"
#include "app/commandline/registryexport.h"
#include "app/commandline/registryimport.h"
#include "app/commandline/registrylist.h"
#include "app/commandline/registryplatformtable.h"
#include "app/commandline/registryremove.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

namespace
{

const OptionSpec formatOption{
    "format", "csv|json",
    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "What the file holds (default: JSON if it ends in .json, else CSV)")};
const OptionSpec yesOption{"yes", nullptr, QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Do not ask")};

/// What an entry is made of. Texts may be emptied.
std::vector<OptionSpec> entryOptions()
{
    return {OptionSpec{"name", "N",
                       QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                         "What it is called (a new one: the last part of its repository)")},
            OptionSpec{"description", "TEXT", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "What it is"), false, true},
            OptionSpec{"source", "TEXT",
                       QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Where it comes from (a new one: by its host)"),
                       false, true},
            OptionSpec{"remark", "TEXT", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "What else is to be known"),
                       false, true},
            OptionSpec{"slicing", "yes|no",
                       QT_TRANSLATE_NOOP("quaymaster::CommandTable", "GPU memory slicing (a new one: no)")},
            OptionSpec{
                "listed", "yes|no",
                QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Offer it for new containers, or not (a new one: yes)")}};
}

CommandSpec listSpec()
{
    return {
        "registry list",
        "",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "List the registry entries"),
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "All of them, or those that every option lets through."),
        0,
        0,
        {OptionSpec{"filter", "TEXT", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "With this text in any column")},
         OptionSpec{"listed", "yes|no", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Listed ones, or unlisted ones")},
         OptionSpec{"slicing", "yes|no",
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "With GPU memory slicing, or without")},
         OptionSpec{"source", "TEXT", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "With this text in the source")},
         OptionSpec{"created", "FROM..TO",
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                      "Created in this time: days (2026-01-31) or times (RFC 3339), in UTC, both "
                                      "included; one of them may be missing")}},
        &registryList};
}

CommandSpec showSpec()
{
    return {
        "registry show",
        "ENTRY",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Show a registry entry with its advice"),
        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                          "ENTRY is an id, an exact name or an address. “registry check” tells whether its image can "
                          "be had."),
        1,
        1,
        {},
        &registryShow};
}

CommandSpec addSpec()
{
    return {"registry add",
            "ADDRESS",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Add a registry entry, and print its id"),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "ADDRESS is an image: nginx:1.27, registry.example.com/project/image:tag. One without a tag is taken. "
                "Advice, such as a moving tag or an address that another entry has, stands on standard error and "
                "refuses nothing."),
            1,
            1,
            entryOptions(),
            &registryAdd};
}

CommandSpec editSpec()
{
    auto options = entryOptions();
    options.insert(
        options.begin() + 1,
        OptionSpec{"address", "ADDRESS",
                   QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Another image; containers that exist keep theirs")});
    return {"registry edit",
            "ENTRY...",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Change registry entries: all of them, or none"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "ENTRY is an id, an exact name or an address. What no option says stays as it is. The "
                              "platform hears of it with “registry apply”."),
            1,
            -1,
            options,
            &registryEdit};
}

CommandSpec removeSpec()
{
    return {"registry remove",
            "ENTRY...",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Remove registry entries: all of them, or none"),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "They are named first, and you are asked; without a terminal --yes is needed. The window can restore "
                "them. At the platform they go with “registry apply --delete”."),
            1,
            -1,
            {yesOption,
             OptionSpec{"force", nullptr,
                        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                          "Also where the platform cannot say whether an instance uses it")}},
            &RegistryRemove::make};
}

CommandSpec exportSpec()
{
    return {
        "registry export",
        "FILE|-",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Write all registry entries to a file, as CSV or JSON"),
        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                          "The CSV is for spreadsheets and for the platform's import: UTF-8 with BOM, the platform's "
                          "column names. The JSON is exact. - is standard output."),
        1,
        1,
        {formatOption},
        &registryExport};
}

CommandSpec importSpec()
{
    return {"registry import",
            "FILE|-",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Take registry entries from a file: all of them, or none"),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "A row changes the entry of the same platform id, name and address, or address; any other row is a new "
                "entry. Passwords in addresses go to the keychain. - is standard input."),
            1,
            1,
            {formatOption,
             OptionSpec{"encoding", "NAME",
                        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                          "The encoding of the file, such as GBK (default: UTF-8)")},
             OptionSpec{"dry-run", nullptr,
                        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Say what would be done, and do nothing")},
             OptionSpec{"skip-wrong", nullptr,
                        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Import the other rows where some are wrong")}},
            &RegistryImport::make};
}

CommandSpec checkSpec()
{
    return {
        "registry check",
        "[ENTRY...]",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Test whether the images of entries can be had, and why not"),
        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                          "Each registry is asked, several at once: is the address right, is the network up, is the "
                          "image there, may we have it? Without ENTRY all entries are tested. The results stay with "
                          "the entries; a tag that has moved since the last test is named."),
        0,
        -1,
        {},
        &RegistryCheck::make};
}

}

std::vector<CommandSpec> registryCommandSpecs()
{
    std::vector<CommandSpec> specs{listSpec(),   showSpec(),   addSpec(),    editSpec(),
                                   removeSpec(), exportSpec(), importSpec(), checkSpec()};
    auto platform = registryPlatformCommandSpecs();
    std::ranges::move(platform, std::back_inserter(specs));
    return specs;
}

GroupSpec registryGroupSpec()
{
    return {
        "registry",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                          "Registry entries are the images that the platform offers. They are kept in the workspace."),
        {
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "Q1. An image cannot be pulled. What now? “registry check ENTRY” asks its registry and "
                "tells the causes apart: a wrong address, no network, no such image, no right to it, each "
                "with what to do next."),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "Q2. How do I use a private registry? “login HOST” proves a user name and password and "
                "keeps them for this machine. A GPU node pulls with its own: run “docker login HOST” there, "
                "which writes its ~/.docker/config.json."),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "Q3. What is different about an image for GPU memory slicing? Its flag: “registry edit "
                "ENTRY --slicing yes”. Where the product spec has the flag too, new containers get a part "
                "of a GPU's memory; without it they get whole GPUs as usual."),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "Q4. How do I test whether an image is available? “registry check” tests every entry, or "
                              "those that it is given, and keeps the result. The last proof is “docker pull” on a GPU "
                              "node, and a container made of it."),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "Q5. Can an entry be changed? Yes: “registry edit ENTRY”. Containers that exist are not "
                "touched, not even by another address. For a new version, “registry add ADDRESS” makes an "
                "entry of its own."),
        }};
}

}
