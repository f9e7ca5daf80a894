#pragma once

#include "models/registries/entries/registryentry.h"

#include <QSet>

namespace quaymaster
{

/// What would be better about an entry; never a reason to refuse it.
enum class EntryAdvice { LatestTag, NoTag, TagStyle, Duplicate, CredentialsRemoved, InvalidAddress };

/// `latest-tag`… of COMMANDS.md. Never translated.
QString adviceName(EntryAdvice advice);
/// For a cell, translated: “No tag”…
QString adviceTitle(EntryAdvice advice);
/// One translated sentence.
QString adviceText(EntryAdvice advice);

/// Whether a tag is a version (optional `v`, two or three numbers, optional `-suffix`) or a long composed one such as
/// `ollama0.3.11-python3.11-cuda12.1.0-runtime-ubuntu22.04` (seeds 000, 002, 003).
bool isVersionTag(QStringView tag);

/// `duplicates`: normalised addresses that several entries have. In the order of the enumeration.
QList<EntryAdvice> adviceFor(const RegistryEntry &entry, const QSet<QString> &duplicates);
QSet<QString> duplicateAddresses(const QList<RegistryEntry> &entries);

}
