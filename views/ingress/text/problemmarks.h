#pragma once

#include "models/ingress/lint/diagnostic.h"

#include <QHash>
#include <QObject>
#include <QTextCursor>
#include <QTextEdit>

class QPalette;

namespace quaymaster
{

class IngressBuffer;
class TextSync;

/// What the lint found, at its places in the text. While somebody types, the places move along; when the bytes have
/// been read again, there are new ones.
class ProblemMarks : public QObject
{
    Q_OBJECT

public:
    struct Mark
    {
        QTextCursor range;
        Diagnostic diagnostic;
    };

    ProblemMarks(IngressBuffer &buffer, TextSync &sync, QTextDocument &document, QObject *parent = nullptr);

    const Mark *at(int position) const; ///< the worst one there
    QList<const Mark *> between(int first, int last) const; ///< that touch these positions
    const Mark *next(int position) const; ///< the first behind it, else the first of all; null: there is none
    const Mark *previous(int position) const;
    std::optional<Diagnostic::Severity> severityOf(int line) const; ///< from 0

    /// Waves below those that touch these positions.
    QList<QTextEdit::ExtraSelection> waves(int first, int last, const QPalette &palette) const;

signals:
    void changed();

private:
    void read();

    IngressBuffer &m_buffer;
    TextSync &m_sync;
    QTextDocument &m_document;
    QList<Mark> m_marks; ///< by place
    mutable QHash<int, Diagnostic::Severity> m_severities; ///< of lines
    mutable int m_revision = -1; ///< of the document, for which these are
};

}
