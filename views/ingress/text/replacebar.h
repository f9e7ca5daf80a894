#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace quaymaster
{

/// What takes the place of what a find bar above finds. Enter replaces and goes on, Escape closes.
class ReplaceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplaceBar(QWidget *parent = nullptr);

    QString text() const;
    void setEditable(bool editable);

signals:
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();

    QLineEdit *m_line;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
};

}
