#pragma once

#include "views/widgets/dialog.h"

namespace quaymaster
{

class OpenFile;

/// What saving changes in the file, before it does. Accepted: save.
class SavePreview final : public Dialog
{
    Q_OBJECT

public:
    SavePreview(const OpenFile &file, QWidget *parent);

signals:
    void shownAlways(bool always); ///< the person wants to see this again next time, or not
};

}
