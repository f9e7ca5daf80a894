#include "views/ingress/pane/mergequestion.h"

#include "views/ingress/file/openfile.h"
#include "views/widgets/diffview.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

MergeQuestion::MergeQuestion(const OpenFile &file, QWidget *parent)
    : Dialog(parent)
{
    setObjectName(u"mergeQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *hint = new WrappedLabel;
    auto *differences = new DiffView;
    differences->setObjectName(u"mergeQuestion.differences"_s);
    hint->setBuddy(differences);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *mine = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    auto *theirs = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    auto *both = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    mine->setObjectName(u"mergeQuestion.mine"_s);
    theirs->setObjectName(u"mergeQuestion.theirs"_s);
    both->setObjectName(u"mergeQuestion.both"_s);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : QWidgetList{hint, differences, buttons})
        layout->addWidget(part);
    layout->setStretchFactor(differences, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(mine, &QPushButton::clicked, this, &MergeQuestion::mineWanted);
    connect(theirs, &QPushButton::clicked, this, &MergeQuestion::theirsWanted);
    connect(both, &QPushButton::clicked, this, &MergeQuestion::bothWanted);
    for (QPushButton *button : {mine, theirs, both})
        connect(button, &QPushButton::clicked, this, &QDialog::accept);
    const QString before = QString::fromUtf8(file.theirs());
    const QString after = QString::fromUtf8(file.buffer().bytes());
    keepTranslated(this, [=, this, name = QFileInfo(file.path()).fileName()] {
        setWindowTitle(tr("Merge %1").arg(name));
        hint->setText(tr("You and another program have changed the same lines of %1. Choose which to go on with; "
                         "nothing is written until you save.")
                          .arg(name));
        differences->setTexts(before, after, tr("the file now"), tr("your text"));
        mine->setText(tr("Keep &mine"));
        theirs->setText(tr("Take the &file’s"));
        both->setText(tr("Open &both"));
    });
    setSize(100, 32);
}

}
