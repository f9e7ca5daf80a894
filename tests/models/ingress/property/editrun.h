#pragma once

#include <QByteArray>
#include <QMap>

/// What came of many random edits of random templates.
struct EditRun
{
    qsizetype accepted = 0;
    QMap<QByteArray, qsizetype> acceptedOf; ///< a kind; copies are none of the accepted edits
    qsizetype unread = 0; ///< documents that the code under test or libyaml does not edit at all
    QMap<QByteArray, qsizetype> refusals; ///< by their sentence
    QMap<QByteArray, QByteArray> examples; ///< of each
    QByteArray failure; ///< the first, with all that is needed to repeat it; empty: there is none

    qsizetype refused() const;
    /// For a person.
    QByteArray report() const;
};

/// Until so many edits were tried, and one of them failed. The same seed gives the same edits.
EditRun randomEdits(qsizetype count, quint32 seed);
