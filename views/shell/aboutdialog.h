#pragma once

#include "views/widgets/dialog.h"

namespace quaymaster
{

/// What this program is, which version, under which licence.
class AboutDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

signals:
    void diagnosticsWanted();
};

}
