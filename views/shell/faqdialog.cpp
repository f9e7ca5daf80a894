#include "views/shell/faqdialog.h"

#include "views/actions/mnemonics.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

FaqDialog::FaqDialog(const ActionRegistry &actions, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
{
    setObjectName(u"faqDialog"_s);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    for (const Question &question : questions())
        add(question, *column);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"faqQuestions"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(this, [this, scroll] {
        setWindowTitle(tr("Frequently asked questions"));
        scroll->setAccessibleName(tr("Questions and answers"));
    });
    setSize(110, 36);
}

QList<FaqDialog::Question> FaqDialog::questions()
{
    return {
        {[] { return tr("An image cannot be pulled. What now?"); },
         [] {
             return tr(
                 "Test the availability. The registry is asked, and the causes are told apart: a wrong address, no "
                 "network, no such image, no right to it, each with what to do next.");
         },
         {u"entries.check"_s, u"entries.edit"_s}},
        {[] { return tr("How do I use a private registry?"); },
         [] {
             return tr("Add its host here, with a user name and a password: they are proved and kept. A GPU node pulls "
                       "with its own: run “docker login HOST” there, which writes its ~/.docker/config.json.");
         },
         {u"hosts.add"_s, u"hosts.import"_s}},
        {[] { return tr("What is different about an image for GPU memory slicing?"); },
         [] {
             return tr("Its flag, which is set by editing the entry. Where the product spec has the flag too, new "
                       "containers get a part of a GPU's memory; without it they get whole GPUs as usual.");
         },
         {u"entries.edit"_s, u"entries.slicing"_s}},
        {[] { return tr("How do I test whether an image is available?"); },
         [] {
             return tr("Test one, several or all entries; the result is kept and stands in the list. The last proof is "
                       "“docker pull” on a GPU node, and a container made of it.");
         },
         {u"entries.check"_s, u"entries.checkAll"_s, u"entries.copyPullCommand"_s}},
        {[] { return tr("Can an entry be changed?"); },
         [] {
             return tr("Yes. Containers that exist are not touched, not even by another address. For a new version of "
                       "the image, make an entry of its own.");
         },
         {u"entries.edit"_s, u"entries.version"_s}},
    };
}

void FaqDialog::add(const Question &question, QVBoxLayout &layout)
{
    auto *title = new WrappedLabel;
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *answer = new WrappedLabel;
    auto *links = new QHBoxLayout;
    for (const QString &name : question.actions)
        if (QAction *action = m_actions.find(name))
            links->addWidget(buttonFor(*action));
    links->addStretch(1);
    layout.addWidget(title);
    layout.addWidget(answer);
    layout.addLayout(links);
    layout.addSpacing(fontMetrics().height() / 2);
    keepTranslated(this, [title, answer, question] {
        title->setText(question.question());
        answer->setText(question.answer());
    });
}

/// It can be pressed when the action can, which the selection in the list decides.
QWidget *FaqDialog::buttonFor(QAction &action)
{
    auto *button = new QPushButton;
    button->setObjectName(u"faq."_s + action.objectName());
    button->setAutoDefault(false);
    const auto follow = [button, &action] {
        button->setText(withoutMnemonic(action.text()));
        button->setIcon(action.icon());
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    follow();
    connect(&action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &action, [this, &action] {
        accept();
        action.trigger();
    });
    return button;
}

}
