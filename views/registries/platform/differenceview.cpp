#include "views/registries/platform/differenceview.h"

#include "models/image/shown.h"
#include "views/widgets/translated.h"

#include <QHeaderView>
#include <QTextDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

DifferenceView::DifferenceView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"platformValues"_s);
    setFocusPolicy(Qt::NoFocus);
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setColumnCount(ColumnCount);
    setTextElideMode(Qt::ElideMiddle);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    header()->setSectionResizeMode(Field, QHeaderView::ResizeToContents);
    keepTranslated(this, [this] {
        setHeaderLabels({tr("Field"), tr("When both were the same"), tr("Here"), tr("At the platform")});
        setAccessibleName(tr("Values of the chosen entry"));
        showRows();
    });
}

void DifferenceView::setDifference(const PlatformDifference &difference)
{
    m_difference = difference;
    showRows();
}

void DifferenceView::clearDifference()
{
    m_difference.reset();
    showRows();
}

void DifferenceView::showRows()
{
    clear();
    setFocusPolicy(m_difference ? Qt::StrongFocus : Qt::NoFocus); // empty, it would swallow it unseen
    if (!m_difference)
        return;
    for (const EntryField field : fields()) {
        auto *row = new QTreeWidgetItem(this,
                                        {entryFieldText(field), valueOf(m_difference->base, field),
                                         valueOf(m_difference->here, field), valueOf(m_difference->there, field)});
        for (int column = 0; column < ColumnCount; ++column)
            row->setToolTip(column, Qt::convertFromPlainText(row->text(column)));
    }
}

QList<EntryField> DifferenceView::fields() const
{
    if (m_difference->here && m_difference->there)
        return m_difference->fields;
    return {EntryField::Name,    EntryField::Address, EntryField::Description, EntryField::Source,
            EntryField::Slicing, EntryField::Listed,  EntryField::Remark};
}

QString DifferenceView::valueOf(const std::optional<EntryFields> &fields, EntryField field)
{
    if (!fields)
        return tr("(not there)");
    const QString value = entryFieldValue(*fields, field);
    return value.isEmpty() ? tr("(empty)") : shown(entryFieldShown(field, value));
}

QSize DifferenceView::sizeHint() const
{
    constexpr int lines = 6;
    return {QTreeWidget::sizeHint().width(), fontMetrics().lineSpacing() * lines * 3 / 2};
}

}
