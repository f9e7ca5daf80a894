#include "views/ingress/pane/listchooser.h"

#include "models/ingress/template/templatelist.h"
#include "views/widgets/translated.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ListChooser::ListChooser(const QString &name, std::function<QString()> label, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_lists(new QComboBox)
{
    m_lists->setObjectName(name);
    m_label->setBuddy(m_lists);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label);
    row->addWidget(m_lists, 1);
    hide();
    keepTranslated(this, [this, label = std::move(label)] { m_label->setText(label()); });
    connect(m_lists, &QComboBox::activated, this, [this] { emit chosen(m_lists->currentData().toString()); });
}

void ListChooser::offer(const IngressDocument &document, const std::optional<QString> &pointer)
{
    const QSignalBlocker blocker(m_lists);
    m_lists->clear();
    if (document.reading.tree)
        for (const YamlPath &path : templateLists(document.tree())) {
            const QString list = pointerTo(document.tree(), path);
            m_lists->addItem(list.isEmpty() ? u"/"_s : list, list);
        }
    m_lists->setCurrentIndex(m_lists->findData(pointer.value_or(QString())));
    const bool isGone = pointer && m_lists->currentIndex() < 0;
    setVisible(m_lists->count() > (isGone ? 0 : 1));
}

}
