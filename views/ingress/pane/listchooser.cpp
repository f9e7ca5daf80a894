#include "views/ingress/pane/listchooser.h"

#include "models/ingress/template/templatelist.h"
#include "views/widgets/translated.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

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
    keepTranslated(this, [this, label = std::move(label)] {
        m_label->setText(label());
        m_lists->setPlaceholderText(tr("Choose a list…"));
    });
    connect(m_lists, &QComboBox::activated, this, [this] { emit chosen(m_lists->currentData().toString()); });
}

void ListChooser::offer(const IngressDocument &document, const std::optional<QString> &pointer)
{
    const QSignalBlocker blocker(m_lists);
    m_lists->clear();
    const bool isClear = !document.reading.tree || add(document, pointer);
    m_lists->setCurrentIndex(m_lists->findData(pointer.value_or(QString())));
    const bool isGone = pointer && m_lists->currentIndex() < 0;
    setVisible(m_lists->count() > (isGone || !isClear ? 0 : 1));
}

/// Whether those that look like templates are enough. Where none does, or another was chosen, any list may be meant.
bool ListChooser::add(const IngressDocument &document, const std::optional<QString> &pointer)
{
    constexpr qsizetype most = 1000; // nobody looks through more
    const YamlTree &tree = document.tree();
    const QList<YamlPath> templates = templateLists(tree);
    const bool isOther = pointer && document.list && !templates.contains(*document.list);
    const bool isClear = !templates.isEmpty() && !isOther;
    const QList<YamlPath> lists = isClear ? templates : allLists(tree);
    for (const YamlPath &path : lists.first(std::min(lists.size(), most))) {
        const QString list = pointerTo(tree, path);
        const QString name = list.isEmpty() ? u"/"_s : list;
        const auto items = static_cast<int>(nodeAt(tree.root, path).children.size());
        m_lists->addItem(
            templates.contains(path) ? name : tr("%1 (%n item(s), none of them an entry)", nullptr, items).arg(name),
            list);
    }
    return isClear;
}

}
