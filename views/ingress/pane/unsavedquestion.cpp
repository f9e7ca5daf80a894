#include "views/ingress/pane/unsavedquestion.h"

#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

UnsavedQuestion::UnsavedQuestion(const QStringList &names, QWidget *parent)
    : Dialog(parent)
{
    setObjectName(u"unsavedQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new WrappedLabel;
    auto *list = new WrappedLabel(names.join(u'\n'));
    list->setObjectName(u"unsavedQuestion.list"_s);
    question->setBuddy(list);
    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto *discard = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    auto *keep = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    save->setObjectName(u"unsavedQuestion.save"_s);
    discard->setObjectName(u"unsavedQuestion.discard"_s);
    keep->setObjectName(u"unsavedQuestion.keep"_s);
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : QWidgetList{question, list, buttons})
        layout->addWidget(part);
    keepTranslated(this, [this, question, save, discard, keep, count = static_cast<int>(names.size())] {
        setWindowTitle(tr("Save changes?"));
        question->setText(tr("%n ingress template(s) have changes that are not saved:", nullptr, count));
        save->setText(tr("&Save"));
        discard->setText(tr("&Discard the changes"));
        keep->setText(tr("&Keep open"));
    });
    connect(save, &QPushButton::clicked, this, [this] { choose(Choice::Save); });
    connect(discard, &QPushButton::clicked, this, [this] { choose(Choice::Discard); });
    connect(keep, &QPushButton::clicked, this, [this] { choose(Choice::Keep); });
}

void UnsavedQuestion::choose(Choice choice)
{
    if (std::exchange(m_isChosen, true))
        return;
    emit chosen(choice);
    close();
}

void UnsavedQuestion::done(int result)
{
    QDialog::done(result);
    choose(Choice::Keep);
}

}
