#include "app/commandline/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool install(QTranslator &translator, const QString &name, const QString &folder)
{
    return translator.load(name, folder) && QCoreApplication::installTranslator(&translator);
}

}

Language::Language()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (QString language : wanted) {
        language.replace(u'-', u'_');
        // The texts in the sources are English: who prefers it needs no catalogue but that of the plurals.
        const bool isEnglish = language == "C"_L1 || language == "en"_L1 || language.startsWith("en_"_L1);
        if (use(isEnglish ? u"en"_s : language) || isEnglish)
            return;
    }
}

bool Language::use(const QString &language)
{
    if (!m_ours.load(u"quaymaster_"_s + language, u":/i18n"_s))
        return false;
    QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    return true;
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

}
