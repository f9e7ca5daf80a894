#include "app/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// The name of the catalogue for a language. By script, since Simplified Chinese is written in other countries too;
/// who reads Traditional Chinese gets English, as from other programs, unless LANGUAGE names zh_CN as well.
QString catalogue(const QString &language)
{
    const QLocale locale(language);
    const bool isSimplified
        = locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedChineseScript;
    return isSimplified ? u"zh_CN"_s : QString(language).replace(u'-', u'_');
}

bool isEnglish(const QString &language)
{
    return language == "C"_L1 || language == "en"_L1 || language.startsWith("en-"_L1);
}

}

QString Language::DialogTexts::translate(const char *context, const char *text, const char *comment, int n) const
{
    static constexpr std::array evidence{"QNetwork"_L1,        "QSsl"_L1,  "QHttp"_L1,     "QHostInfo"_L1,
                                         "QAbstractSocket"_L1, "QDBus"_L1, "QIODevice"_L1, "QFile"_L1,
                                         "QProcess"_L1,        "QSql"_L1};
    const QLatin1StringView name(context);
    const bool isDialog = name.startsWith("QFileDialog"_L1) || name.startsWith("QFileSystemModel"_L1);
    const bool isEvidence
        = !isDialog && std::ranges::any_of(evidence, [name](auto one) { return name.startsWith(one); });
    return isEvidence ? QString() : QTranslator::translate(context, text, comment, n);
}

Language::Language()
{
    load();
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_dialogTexts);
}

void Language::choose(const QString &language)
{
    if (language == m_chosen)
        return;
    m_chosen = language;
    load();
}

void Language::includeDialogs()
{
    m_hasDialogs = true;
    load();
}

/// The first wanted language that there is a catalogue of. English stands in the sources; its catalogue has no more
/// than their plurals.
void Language::load()
{
    const QStringList wanted = m_chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{m_chosen};
    QString found = u"en"_s;
    for (const QString &language : wanted) {
        if (isEnglish(language))
            break;
        if (m_texts.load(u"quaymaster_"_s + catalogue(language), u":/i18n"_s)) {
            found = catalogue(language);
            break;
        }
    }
    QLocale::setDefault(m_chosen.isEmpty() ? QLocale::system() : QLocale(found));
    QCoreApplication::removeTranslator(&m_dialogTexts);
    if (m_hasDialogs && m_dialogTexts.load(u"qtbase_"_s + found, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_dialogTexts);
    QCoreApplication::removeTranslator(&m_texts);
    if (m_texts.load(u"quaymaster_"_s + found, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_texts);
}

}
