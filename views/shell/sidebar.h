#pragma once

#include "views/widgets/pane.h"

#include <QListWidget>

namespace quaymaster
{

/// The panes as a list, each with its icon, its number for Alt+number and what it has to tell.
class Sidebar final : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void add(Pane &pane);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void refresh(int row);

    QList<Pane *> m_panes;
};

}
