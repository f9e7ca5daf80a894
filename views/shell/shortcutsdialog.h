#pragma once

#include "views/actions/actionregistry.h"
#include "views/widgets/dialog.h"

class QLineEdit;
class QTreeWidget;

namespace quaymaster
{

/// Every action with its keys, made from the registry, so that it cannot go stale.
class ShortcutsDialog final : public Dialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const ActionRegistry &actions, QWidget *parent);

private:
    void fill();
    void filter(const QString &text);

    const ActionRegistry &m_actions;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

}
