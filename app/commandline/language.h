#pragma once

#include <QTranslator>

namespace quaymaster
{

/// The person's language, as the system says it: our texts and Qt's, installed as long as one lives.
class Language
{
public:
    Language();
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

}
