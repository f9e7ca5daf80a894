#pragma once

#include <QString>

namespace quaymaster
{

/// Foreign text for a sentence or an error's detail: one line without control characters, 200 characters at most.
QString shown(QStringView text);

}
