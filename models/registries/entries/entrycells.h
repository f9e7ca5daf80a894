#pragma once

#include "models/registries/entries/registryentrymodel.h"

namespace quaymaster
{

/// What the cells of RegistryEntryModel show, translated.
QString entryCellText(const RegistryEntry &entry, int column, const QList<EntryAdvice> &advice);
/// What they sort by: never a word of some language.
QVariant entryCellKey(const RegistryEntry &entry, int column, const QList<EntryAdvice> &advice);
/// More than fits into a cell; mostly empty.
QString entryCellToolTip(const RegistryEntry &entry, int column, const QList<EntryAdvice> &advice);
QString entryHeaderText(int column);

/// One translated sentence.
QString newerText(const NewerTag &newer);

QStringList adviceTexts(const QList<EntryAdvice> &advice);

}
