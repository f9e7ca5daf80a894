#include "views/widgets/confirmdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quaymaster
{

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent)
    : QDialog(parent)
    , m_verb(new QPushButton(confirmation.verb))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(confirmation.title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(confirmation.question));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_verb, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ConfirmDialog &confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> yes)
{
    auto *dialog = new ConfirmDialog(confirmation, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(yes));
    dialog->open();
    return *dialog;
}

}
