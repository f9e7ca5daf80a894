#pragma once

#include <QWidget>

namespace quaymaster
{

class IngressBuffer;

/// The entries of a template: their images, how many rules, the worst that the lint has found. They are added, doubled,
/// removed, moved, cut, copied and pasted here; every edit is proved and a step of the buffer's undo stack. While the
/// text has errors it shows the last entries that could be read, greyed.
class IngressEntryList : public QWidget
{
    Q_OBJECT

public:
    /// `buffer` lives longer than this.
    explicit IngressEntryList(IngressBuffer &buffer, QWidget *parent = nullptr);

    /// The entry's pointer from the list, such as `/0`; empty: there is none.
    QString current() const;
    /// Of an entry, or of any place in one; what is not there changes nothing.
    void setCurrent(const QString &pointer);

signals:
    void currentChanged(const QString &pointer);

private:
    IngressBuffer &m_buffer;
    QString m_current;
};

}
