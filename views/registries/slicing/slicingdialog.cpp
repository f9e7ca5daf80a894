#include "views/registries/slicing/slicingdialog.h"

#include "views/registries/slicing/slicingpanel.h"
#include "views/widgets/translated.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

SlicingDialog::SlicingDialog(QWidget *parent)
    : Dialog(parent)
    , m_panel(new SlicingPanel)
    , m_close(new QPushButton)
{
    setObjectName(u"slicingDialog"_s);
    m_close->setObjectName(u"slicingClose"_s);
    m_close->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel, 1);
    layout->addWidget(buttons);
    keepTranslated(this, [this] { retranslate(); });
    setSize(100, 44);
}

void SlicingDialog::setEntryFlag(std::optional<bool> slicing)
{
    m_panel->setCheck(SlicingPanel::Check::Entry, slicing);
}

void SlicingDialog::retranslate()
{
    setWindowTitle(tr("GPU memory slicing"));
    m_close->setText(tr("Close"));
}

}
