#include "views/widgets/sortkeys.h"

#include <QAbstractItemModel>

namespace quaymaster
{

namespace
{

/// The C locale knows no order but that of the code points.
QLocale orderOfThePerson()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

}

SortKeys::SortKeys()
    : m_collator(orderOfThePerson())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

std::optional<bool> SortKeys::lessThan(const QModelIndex &left, const QModelIndex &right, int role)
{
    if (left.column() != m_column || role != m_role) {
        forget();
        m_column = left.column();
        m_role = role;
    }
    const Key &a = keyOf(left, role);
    const Key &b = keyOf(right, role); // of the same parent: no key moves
    if (!a.text || !b.text)
        return {};
    return a.text->compare(*b.text) < 0;
}

void SortKeys::forget()
{
    m_keys.clear();
}

void SortKeys::forget(const QModelIndex &parent, int firstRow, int lastRow)
{
    const auto keys = m_keys.find(parent);
    if (keys == m_keys.end())
        return;
    for (int row = firstRow; row <= lastRow && size_t(row) < keys->size(); ++row)
        (*keys)[size_t(row)] = {};
}

const SortKeys::Key &SortKeys::keyOf(const QModelIndex &index, int role)
{
    std::vector<Key> &keys = m_keys[index.parent()];
    if (keys.empty())
        keys.resize(size_t(index.model()->rowCount(index.parent())));
    Key &key = keys.at(size_t(index.row()));
    if (!key.isRead) {
        const QVariant value = index.data(role);
        key.isRead = true;
        if (value.typeId() == QMetaType::QString)
            key.text = m_collator.sortKey(value.toString());
    }
    return key;
}

}
