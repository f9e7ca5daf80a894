#pragma once

#include <QFrame>
#include <QList>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace quaymaster
{

class IconLabel;
class WrappedLabel;

/// A bar above what it is about: a sentence, and a few things that may be done about it. Hidden while there is nothing
/// to say. Texts follow the language.
class ChoiceBar final : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString name; ///< of the button, behind the bar's: "outsideBar.reload"
        std::function<QString()> text;
        std::function<void()> chosen;
    };

    ChoiceBar(const QString &name, const QString &iconName, QWidget *parent = nullptr);

    void ask(std::function<QString()> sentence, const QList<Choice> &choices);
    void withdraw();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void recolour();

    QString m_iconName;
    IconLabel *m_icon;
    WrappedLabel *m_text;
    QHBoxLayout *m_layout;
    std::function<QString()> m_sentence;
    QList<Choice> m_choices;
    QList<QPushButton *> m_buttons;
};

}
