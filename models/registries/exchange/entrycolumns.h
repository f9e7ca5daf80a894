#pragma once

#include "models/registries/entries/registryentry.h"

#include <QStringList>

namespace quaymaster
{

/// The columns of a table of entries, by the platform's names. (COMMANDS.md, registry)
namespace entrycolumns
{

/// `名字`, `地址`…, as exports write it. Never translated.
QString name(EntryField field);
QStringList names(); ///< of all fields, in their order

/// Takes the platform's names in Chinese and English (`是否上架`, `isOnShelf`, `isListed`) and those of JSON
/// (`listed`), in any case and with white space around them.
std::optional<EntryField> named(const QString &text);

QString flagText(bool flag); ///< `是` or `否`
/// Of 是 否 yes no true false 1 0, in any case.
std::optional<bool> flagOf(const QString &text);

inline bool isFlag(EntryField field)
{
    return field == EntryField::Slicing || field == EntryField::Listed;
}

}

}
