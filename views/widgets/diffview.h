#pragma once

#include <QPlainTextEdit>

namespace quaymaster
{

/// Two texts as a unified diff: + and − at the start of a line, colour beside them. Line ends are marked where they are
/// not all the same. Read only.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// The names say what is compared, such as two references. Texts that are the same are said to be so.
    void setTexts(const QString &before, const QString &after, const QString &beforeName = {},
                  const QString &afterName = {});

    bool isDifferent() const { return m_before != m_after; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QString m_before;
    QString m_after;
    QString m_beforeName;
    QString m_afterName;
};

}
