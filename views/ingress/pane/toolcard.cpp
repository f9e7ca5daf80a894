#include "views/ingress/pane/toolcard.h"

#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QTreeWidget>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ToolCard::ToolCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_images(new WrappedLabel)
    , m_tools(new QTreeWidget)
{
    setObjectName(u"ingressTools"_s);
    m_images->setObjectName(u"ingressTools.images"_s);
    m_tools->setObjectName(u"ingressTools.list"_s);
    m_tools->setColumnCount(2);
    m_tools->setRootIsDecorated(false);
    m_tools->setUniformRowHeights(true);
    m_tools->setTabKeyNavigation(false);
    m_title->setBuddy(m_tools);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_images);
    layout->addWidget(m_tools, 1);
    connect(m_tools, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *tool) { emit placeWanted(tool->data(0, Qt::UserRole).toString()); });
    keepTranslated(this, [this] { translate(); });
}

void ToolCard::translate()
{
    m_title->setText(tr("What users get"));
    m_tools->setHeaderLabels({tr("Tool"), tr("Address")});
    m_tools->setAccessibleName(tr("What users get: name and address of each tool"));
    m_tools->setToolTip(tr("As the platform shows it; {uid} and {port} are its own. Enter goes to the rule."));
}

void ToolCard::setEntry(const IngressEntry *entry)
{
    m_tools->clear();
    m_images->setText(entry ? entry->imageNames.join(u", "_s) : QString());
    if (!entry)
        return;
    for (const IngressService &service : entry->httpRules + entry->tcpRules) {
        auto *tool = new QTreeWidgetItem(m_tools, {service.name, service.url});
        tool->setIcon(0, icon(service.isHttp ? u"globe"_s : u"terminal"_s));
        tool->setData(0, Qt::UserRole, service.pointer);
        tool->setToolTip(1, service.url);
    }
    m_tools->resizeColumnToContents(0);
}

}
