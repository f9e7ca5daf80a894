#pragma once

#include "models/operations/operations.h"

#include <QLabel>
#include <QProgressBar>
#include <QWidget>

namespace quaymaster
{

/// What all operations together are doing: bytes of everything, how many run, how fast. Seen from every pane; hidden
/// while nothing runs.
class Activity final : public QWidget
{
    Q_OBJECT

public:
    explicit Activity(Operations &operations, QWidget *parent = nullptr);

    /// The same in one line, for the status bar; empty while nothing runs.
    QString sentence() const;

signals:
    void changed();

private:
    void refresh();

    Operations &m_operations;
    QLabel *m_words;
    QProgressBar *m_bar;
};

}
