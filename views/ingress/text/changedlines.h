#pragma once

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace quaymaster
{

class IngressBuffer;

/// Which lines differ from those that are saved. Compared a moment after the last change.
class ChangedLines : public QObject
{
    Q_OBJECT

public:
    explicit ChangedLines(IngressBuffer &buffer, QObject *parent = nullptr);

    void setBase(const QByteArray &bytes);

    bool isChanged(int line) const { return m_changed.contains(line); } ///< from 0; also a line that is new
    bool isRemovedAbove(int line) const { return m_removedAbove.contains(line); }

signals:
    void changed();

private:
    void compare();

    IngressBuffer &m_buffer;
    QByteArray m_base;
    QTimer m_later;
    QSet<int> m_changed;
    QSet<int> m_removedAbove;
};

}
