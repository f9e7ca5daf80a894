#pragma once

#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

namespace quaymaster
{

using namespace Qt::StringLiterals;

/// Names a row for good.
inline constexpr int KeyRole = Qt::UserRole + 1;

inline QList<QStandardItem *> rowOf(const QString &name, const QString &state)
{
    auto *first = new QStandardItem(name);
    first->setData(name, KeyRole);
    return {first, new QStandardItem(state), new QStandardItem(u"1.0 MiB"_s)};
}

/// A table of tags in a window of its own.
struct TableScene
{
    explicit TableScene(int rows = 20)
    {
        model.setHorizontalHeaderLabels({u"Tag"_s, u"State"_s, u"Size"_s});
        for (int row = 1; row <= rows; ++row)
            model.appendRow(rowOf(u"v1.%1"_s.arg(row), row % 2 ? u"完成"_s : u"Failed"_s));
        table.setObjectName(u"tags"_s);
        table.setTitle([] { return u"Tags"_s; });
        table.setModel(model, Qt::DisplayRole, KeyRole);
        table.resize(600, 200);
    }

    bool show()
    {
        table.show();
        return QTest::qWaitForWindowActive(&table);
    }
    QString place() const { return table.currentRow().data().toString(); }
    QWidget *current() const { return QApplication::focusWidget(); }

    QStandardItemModel model;
    FilteredTable table;
};

}
