#pragma once

#include "tests/models/ingress/property/randomedit.h"

#include <QProcess>

/// Python's reader of YAML 1.1 in a process of its own, which compares along while edits go on.
class PyYaml
{
public:
    PyYaml();

    void compare(const QByteArray &before, const QByteArray &after, const QStringList &list, const RandomEdit &edit);
    /// What differs; without the last line that says how many were read, something is wrong too.
    QByteArray finished();

private:
    void send();

    QProcess m_process;
    QByteArray m_waiting;
    qsizetype m_count = 0;
};
