#include "views/ingress/pane/savepreview.h"

#include "views/ingress/file/openfile.h"
#include "views/ingress/pane/saveverdict.h"
#include "views/widgets/diffview.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString whatChanges(const QString &name, const std::optional<ForeignText> &foreign, bool isDifferent)
{
    if (!foreign)
        return SavePreview::tr("These lines of %1 change:").arg(name);
    if (isDifferent)
        return SavePreview::tr("%1 becomes UTF-8; it is %2 now. These lines change besides:")
            .arg(name, foreign->encoding);
    return SavePreview::tr("%1 becomes UTF-8; it is %2 now. Nothing else changes.").arg(name, foreign->encoding);
}

}

SavePreview::SavePreview(const OpenFile &file, QWidget *parent)
    : Dialog(parent)
{
    setObjectName(u"savePreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto foreign = foreignText(file.replaced());
    const QString before = foreign ? foreign->text : QString::fromUtf8(file.replaced());
    auto *hint = new WrappedLabel;
    auto *differences = new DiffView;
    differences->setObjectName(u"savePreview.differences"_s);
    differences->setTexts(before, QString::fromUtf8(file.buffer().bytes()));
    hint->setBuddy(differences);
    auto *verdict = new FieldMessage(nullptr);
    verdict->setObjectName(u"savePreview.verdict"_s);
    auto *always = new QCheckBox;
    always->setObjectName(u"savePreview.always"_s);
    always->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"savePreview.save"_s);
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : QWidgetList{hint, differences, verdict, always, buttons})
        layout->addWidget(part);
    layout->setStretchFactor(differences, 1);
    connect(always, &QCheckBox::toggled, this, &SavePreview::shownAlways);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int errors = SaveVerdict::errorsOf(file.buffer().document());
    keepTranslated(this, [=, this, path = file.path()] {
        const QString name = QFileInfo(path).fileName();
        setWindowTitle(tr("Save %1").arg(name));
        hint->setText(whatChanges(name, foreign, differences->isDifferent()));
        verdict->setWarning(SaveVerdict::beforeSaving(errors));
        always->setText(tr("Show &differences before saving"));
        save->setText(tr("&Save"));
    });
    differences->setHidden(foreign && !differences->isDifferent());
    setSize(100, differences->isHidden() ? 10 : 32);
    save->setFocus();
}

}
