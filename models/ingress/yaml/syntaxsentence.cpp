#include "models/ingress/yaml/syntaxsentence.h"

#include <QCoreApplication>
#include <array>
#include <yaml-cpp/exceptions.h>

namespace quaymaster
{

namespace
{

struct Sentence
{
    const char *parser;
    const char *english;
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SyntaxSentence)
};

const std::array sentences{
    Sentence{YAML::ErrorMsg::END_OF_MAP,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence",
                               "This line does not belong to the keys above it. Check its indentation, and that a "
                               "colon and a space follow each key.")},
    Sentence{YAML::ErrorMsg::END_OF_SEQ,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence",
                               "This line does not belong to the list above it. Check its indentation, and that each "
                               "item begins with a hyphen and a space.")},
    Sentence{YAML::ErrorMsg::END_OF_MAP_FLOW,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence", "A } is missing, or a comma in front of this.")},
    Sentence{YAML::ErrorMsg::END_OF_SEQ_FLOW,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence", "A ] is missing, or a comma in front of this.")},
    Sentence{YAML::ErrorMsg::FLOW_END,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence", "This bracket closes nothing. Remove it.")},
    Sentence{
        YAML::ErrorMsg::TAB_IN_INDENTATION,
        QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence", "A line can't be indented with tabs. Use spaces instead.")},
    Sentence{YAML::ErrorMsg::BLOCK_ENTRY,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence",
                               "A list can't begin here. Put the hyphen on a line of its own.")},
    Sentence{YAML::ErrorMsg::MAP_KEY,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence", "A key can't stand here. Put it on a line of its own.")},
    Sentence{YAML::ErrorMsg::MAP_VALUE,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence",
                               "There is a colon too many. Put the text in quotes if the colon belongs to it.")},
    Sentence{YAML::ErrorMsg::EOF_IN_SCALAR,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence", "The closing quote is missing.")},
    Sentence{YAML::ErrorMsg::UNKNOWN_TOKEN,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence",
                               "A value can't begin with this character. Put the text in quotes.")},
    Sentence{YAML::ErrorMsg::UNKNOWN_ANCHOR,
             QT_TRANSLATE_NOOP("quaymaster::SyntaxSentence", "There is no anchor of this name above.")},
};

}

QString syntaxSentence(const std::string &parserMessage)
{
    for (const Sentence &sentence : sentences)
        if (parserMessage == sentence.parser)
            return QCoreApplication::translate("quaymaster::SyntaxSentence", sentence.english);
    if (parserMessage.starts_with(YAML::ErrorMsg::INVALID_ESCAPE))
        return Text::tr("After a backslash in double quotes only certain letters may stand. Write \\\\ for a "
                        "backslash, or use single quotes.");
    return Text::tr("This can't be read as YAML. Compare it with the lines around it.");
}

}
