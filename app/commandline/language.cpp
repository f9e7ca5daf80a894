#include "app/commandline/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool install(QTranslator &translator, const QString &catalogue)
{
    return translator.load(u"quaymaster_"_s + catalogue, u":/i18n"_s)
        && QCoreApplication::installTranslator(&translator);
}

/// The name of the catalogue for a language. By script, since Simplified Chinese is written in other countries too;
/// who reads Traditional Chinese gets English, as from other programs, unless LANGUAGE names zh_CN as well.
QString catalogue(const QString &language)
{
    const QLocale locale(language);
    const bool isSimplified
        = locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedChineseScript;
    return isSimplified ? u"zh_CN"_s : QString(language).replace(u'-', u'_');
}

}

Language::Language()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        if (language == "C"_L1 || language == "en"_L1 || language.startsWith("en-"_L1))
            break;
        if (install(m_texts, catalogue(language)))
            return;
    }
    // The texts in the sources are English; this catalogue has no more than their plurals.
    install(m_texts, u"en"_s);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
}

}
