#pragma once

#include "tests/models/ingress/property/randomedit.h"

/// What an accepted edit has done to bytes that are none of its business, in words; empty: nothing. Where the bytes
/// afterwards follow from libyaml's marks alone (removing and moving lines), they are compared as a whole.
QByteArray strayBytes(const seen::Document &before, const seen::Document &after, const QStringList &list,
                      const RandomEdit &edit, const QList<QByteArray> &commentsGone);
