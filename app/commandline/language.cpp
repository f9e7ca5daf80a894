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
        if (language == "C"_L1 || language == "en"_L1 || language.startsWith("en_"_L1))
            break;
        if (!install(m_ours, u"quaymaster_"_s + language, u":/i18n"_s))
            continue;
        install(m_qts, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return;
    }
    // The texts in the sources are English; this catalogue has no more than their plurals.
    install(m_ours, u"quaymaster_en"_s, u":/i18n"_s);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

}
