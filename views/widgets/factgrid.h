#pragma once

#include <QHash>
#include <QLabel>
#include <QWidget>

class QGridLayout;

namespace quaymaster
{

/// Facts about one thing, a line each, behind what they are called. A fact that is empty takes no room.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    /// `name` is the object name of the fact, `beside` what stands at the end of its line.
    QLabel *add(const QString &name, QWidget *beside = nullptr);
    void addWide(QWidget *widget); ///< over the whole width, below what is there
    void set(QLabel *fact, const QString &title, const QString &text);

private:
    QGridLayout *m_grid;
    QHash<QLabel *, QLabel *> m_titles; ///< by fact
};

}
