#pragma once

#include "views/widgets/dialog.h"

namespace quaymaster
{

class OpenFile;

/// The person and another program have changed the same lines of a file: whose are to stay?
class MergeQuestion final : public Dialog
{
    Q_OBJECT

public:
    MergeQuestion(const OpenFile &file, QWidget *parent);

signals:
    void mineWanted();
    void theirsWanted();
    void bothWanted(); ///< theirs beside mine
};

}
