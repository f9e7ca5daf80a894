#pragma once

#include <QString>
#include <string>

namespace quaymaster
{

/// What the parser's words mean for somebody who edits the file, translated.
QString syntaxSentence(const std::string &parserMessage);

}
