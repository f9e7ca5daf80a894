#pragma once

#include "models/image/platform.h"

#include <QCheckBox>
#include <QGridLayout>

namespace quaymaster
{

/// Which platforms are copied: all, or some check boxes. Object names: `platforms.all`, `platforms.OS/ARCH`.
class PlatformChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformChoice(QWidget *parent = nullptr);

    /// What there is to choose from; empty: not known, the usual ones are offered. What was chosen stays where it can.
    void offer(QStringList platforms);
    /// Empty: all.
    QList<Platform> chosen() const;
    /// None is checked, though not all are wanted.
    bool isIncomplete() const;

signals:
    void changed();

private:
    void rebuild(const QStringList &platforms, const QStringList &checked);
    QStringList checkedNames() const;
    void updateEnabled();

    QCheckBox *m_all;
    QGridLayout *m_grid;
    QList<QCheckBox *> m_boxes;
};

}
