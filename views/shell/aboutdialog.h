#pragma once

#include <QDialog>

namespace quaymaster
{

/// What this program is, which version, under which licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

signals:
    void diagnosticsWanted();
};

}
