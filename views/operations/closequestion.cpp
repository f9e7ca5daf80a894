#include "views/operations/closequestion.h"

#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostTitles = 6;

QString listOf(const QStringList &titles)
{
    QString text;
    for (const QString &title : titles.first(std::min(titles.size(), mostTitles)))
        text += u"•  "_s + title + u'\n';
    return text.trimmed();
}

}

CloseQuestion::CloseQuestion(const QStringList &running, QWidget *parent)
    : Dialog(parent)
{
    setObjectName(u"closeQuestion"_s);
    auto *question = new WrappedLabel({}, this);
    auto *titles = new WrappedLabel(listOf(running), this);
    titles->setObjectName(u"closeQuestion.operations"_s);
    question->setBuddy(titles);
    auto *more = new QLabel(this);
    more->setVisible(running.size() > mostTitles);
    auto *hint = new WrappedLabel({}, this);
    auto *buttons = new QDialogButtonBox(this);
    auto *leave = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    auto *keep = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    leave->setObjectName(u"closeQuestion.leave"_s);
    cancel->setObjectName(u"closeQuestion.cancel"_s);
    keep->setObjectName(u"closeQuestion.keep"_s);
    leave->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : std::initializer_list<QLabel *>{question, titles, more, hint})
        layout->addWidget(label);
    layout->addWidget(buttons);
    keepTranslated(this, [this, question, more, hint, leave, cancel, keep, count = static_cast<int>(running.size())] {
        setWindowTitle(tr("Close Quaymaster?"));
        question->setText(tr("%n operation(s) have not ended yet:", nullptr, count));
        more->setText(tr("and %n more", nullptr, count - static_cast<int>(mostTitles)));
        hint->setText(tr("What is interrupted can be continued at the next start: only what is missing is sent then."));
        leave->setText(tr("&Interrupt and close"));
        cancel->setText(tr("&Cancel %n operation(s) and close", nullptr, count));
        keep->setText(tr("&Keep the window"));
    });
    connect(leave, &QPushButton::clicked, this, [this] { choose(Choice::Leave); });
    connect(cancel, &QPushButton::clicked, this, [this] { choose(Choice::Cancel); });
    connect(keep, &QPushButton::clicked, this, [this] { choose(Choice::Keep); });
}

void CloseQuestion::choose(Choice choice)
{
    if (std::exchange(m_isChosen, true))
        return;
    emit chosen(choice);
    close();
}

/// Esc and the frame's button keep the window.
void CloseQuestion::done(int result)
{
    QDialog::done(result);
    choose(Choice::Keep);
}

}
