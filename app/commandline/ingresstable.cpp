#include "app/commandline/ingresstable.h"

#include "app/commandline/command.h"
#include "app/commandline/ingresscheck.h"
#include "app/commandline/ingressedits.h"
#include "app/commandline/ingressshow.h"

#include <QCoreApplication>

namespace quaymaster
{

namespace
{

const OptionSpec listOption{
    "list", "POINTER",
    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Where the template is in the file, if there are several"), false,
    true};
const OptionSpec outputOption{
    "output", "FILE",
    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Write the result there, and leave the file alone")};
const OptionSpec diffOption{
    "diff", nullptr,
    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Write nothing, and print the difference as “patch -p0” takes it")};

std::vector<OptionSpec> editOptions()
{
    return {listOption, outputOption, diffOption};
}

CommandSpec checkSpec()
{
    return {
        "ingress check",
        "FILE...",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Find what is wrong in ingress templates"),
        QT_TRANSLATE_NOOP(
            "quaymaster::CommandTable",
            "Prints a line for each finding, and nothing for a clean file. A folder is searched for *.yaml and "
            "*.yml; - is standard input. “# lint-disable ID” alone on a line covers the next line, behind a value "
            "its own; never errors."),
        1,
        -1,
        {OptionSpec{"fix", nullptr, QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Mend what can be mended safely")},
         OptionSpec{"strict", nullptr, QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Fail on warnings too")},
         OptionSpec{"image", "REFERENCE",
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Compare with the ports that this image exposes")},
         OptionSpec{"sarif", nullptr,
                    QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Print SARIF 2.1.0 instead of lines")},
         listOption},
        &IngressCheck::make};
}

CommandSpec showSpec()
{
    return {
        "ingress show",
        "FILE",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Show the entries of a template with their addresses"),
        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                          "What users will get: each rule's port, name and URL. {uid} and {port} are the platform's."),
        1,
        1,
        {listOption},
        &ingressShow};
}

CommandSpec setSpec()
{
    return {"ingress set",
            "FILE POINTER VALUE",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Set one value of a template"),
            QT_TRANSLATE_NOOP(
                "quaymaster::CommandTable",
                "POINTER (RFC 6901) counts from the template: /0/httpRules/1/port. Nothing but the value changes; "
                "comments, quotes and line ends stay. An edit that would bring an error is refused, and the file stays "
                "as it is."),
            3,
            3,
            editOptions(),
            &IngressEdits::makeSet};
}

CommandSpec addSpec()
{
    return {
        "ingress add",
        "FILE POINTER JSON",
        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Add an entry, a rule, a name or a key to a template"),
        QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                          "As add of RFC 6902: in front of an index, behind the last at -, or a key that is missing: "
                          "/0/tcpRules/- '{\"port\": 22, \"name\": \"SSH\"}'. New lines look like those beside them."),
        3,
        3,
        editOptions(),
        &IngressEdits::makeAdd};
}

CommandSpec removeSpec()
{
    return {"ingress remove",
            "FILE POINTER",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Remove an entry, a rule, a name or a key from a template"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "Comments that belong to it go along and are named. The last rule leaves []."),
            2,
            2,
            editOptions(),
            &IngressEdits::makeRemove};
}

CommandSpec moveSpec()
{
    return {"ingress move",
            "FILE FROM TO",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Move an item within its list"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "FROM and TO are pointers; TO is counted after FROM is taken out, - is the end."),
            3,
            3,
            editOptions(),
            &IngressEdits::makeMove};
}

CommandSpec newSpec()
{
    return {"ingress new",
            "IMAGE",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Write a new template for an image"),
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "Its entry has the image's name and SSH; with --inspect, a rule for each port that the "
                              "image exposes. Nobody is contacted without --inspect."),
            1,
            1,
            {OptionSpec{"inspect", nullptr,
                        QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Ask the registry for the image's ports")},
             outputOption},
            &ingressNew};
}

}

std::vector<CommandSpec> ingressCommandSpecs()
{
    return {checkSpec(), showSpec(), setSpec(), addSpec(), removeSpec(), moveSpec(), newSpec()};
}

GroupSpec ingressGroupSpec()
{
    return {"ingress",
            QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                              "Check and edit the ingress templates of the platform, without losing a byte"),
            {QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                               "Edits change the file in place, as a whole or not at all. What can't be edited safely "
                               "is refused with the reason; edit it as text then.")}};
}

}
