#pragma once

#include <QTranslator>

namespace quaymaster
{

/// The language of everything that is said, installed as long as one lives. On the application's thread.
class Language
{
public:
    /// That of the system. Qt's own texts stay English, because they are evidence: they go into Error::detail.
    Language();
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// `en`, `zh_CN`, or nothing for the system's. Widgets hear of it by QEvent::LanguageChange.
    void choose(const QString &language);
    /// Qt's own dialogs and menus follow too, from the package of Qt's translations where that is installed.
    void includeDialogs();

private:
    /// Qt's own texts but those that end up in Error::detail.
    class DialogTexts final : public QTranslator
    {
    public:
        QString translate(const char *context, const char *text, const char *comment, int n) const override;
    };

    void load();

    QString m_chosen;
    bool m_hasDialogs = false;
    QTranslator m_texts;
    DialogTexts m_dialogTexts;
};

}
