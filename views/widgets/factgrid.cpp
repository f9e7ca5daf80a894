#include "views/widgets/factgrid.h"

#include "views/widgets/wrappedlabel.h"

#include <QGridLayout>

namespace quaymaster
{

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FactGrid::add(const QString &name, QWidget *beside)
{
    auto *fact = new WrappedLabel({}, this);
    fact->setObjectName(name);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *title = new QLabel(this);
    title->setBuddy(fact);
    const int row = m_grid->rowCount();
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    m_grid->addWidget(fact, row, 1);
    if (beside)
        m_grid->addWidget(beside, row, 2, Qt::AlignTop);
    m_titles.insert(fact, title);
    return fact;
}

void FactGrid::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
}

void FactGrid::set(QLabel *fact, const QString &title, const QString &text)
{
    QLabel *name = m_titles.value(fact);
    name->setText(title);
    name->setVisible(!text.isEmpty());
    fact->setAccessibleName(title);
    fact->setText(text);
    fact->setVisible(!text.isEmpty());
}

}
