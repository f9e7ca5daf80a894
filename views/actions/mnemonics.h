#pragma once

#include <QString>

namespace quaymaster
{

/// The text of an action or label as one reads it: "&Save" is Save, and "保存(&S)…", as Chinese writes it, is 保存….
/// A doubled & stands for itself.
QString withoutMnemonic(QString text);

}
