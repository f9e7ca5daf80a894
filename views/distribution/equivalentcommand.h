#pragma once

#include "views/widgets/readline.h"

#include <QToolButton>

namespace quaymaster
{

/// The command line that does the same, to read and to copy. It never holds a secret.
class EquivalentCommand final : public QWidget
{
    Q_OBJECT

public:
    explicit EquivalentCommand(QWidget *parent = nullptr);

    /// Empty: there is none yet.
    void setCommand(const QString &command);
    QString command() const { return m_line->text(); }

private:
    void copy();

    ReadLine *m_line; ///< `commandLine`
    QToolButton *m_copy; ///< `commandLine.copy`
};

}
