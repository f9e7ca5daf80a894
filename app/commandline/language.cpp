#include "app/commandline/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace quaymaster
{

using namespace Qt::StringLiterals;

Language::Language()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (QString language : wanted) {
        language.replace(u'-', u'_');
        // The texts in the sources are English. Who prefers it gets no other.
        if (language == "C"_L1 || language == "en"_L1 || language.startsWith("en_"_L1))
            return;
        if (!m_ours.load(u"quaymaster_"_s + language, u":/i18n"_s))
            continue;
        QCoreApplication::installTranslator(&m_ours);
        if (m_qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qts);
        return;
    }
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

}
