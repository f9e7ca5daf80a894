#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace quaymaster
{

/// A text to take along: read-only, as high as its lines, with a button that copies it. Never for a secret.
class CopyBox final : public QWidget
{
    Q_OBJECT

public:
    /// The text's object name is `name`, the button's `name`.copy.
    explicit CopyBox(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &copyAction);
    void setText(const QString &text);
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void copy() const;

    QLabel *m_title;
    QPlainTextEdit *m_text;
    QToolButton *m_copy;
};

}
