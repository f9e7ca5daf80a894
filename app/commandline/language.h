#pragma once

#include <QTranslator>

namespace quaymaster
{

/// The person's language, as the system says it: our texts, installed as long as one lives. Qt's own stay English,
/// because they are evidence: they go into Error::detail.
class Language
{
public:
    Language();
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_texts;
};

}
