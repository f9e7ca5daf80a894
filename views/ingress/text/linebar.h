#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace quaymaster
{

/// Asks for the number of a line. Enter goes there, Escape closes.
class LineBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LineBar(QWidget *parent = nullptr);

    void open(int line, int lines); ///< from 1; of how many
    void close();

signals:
    void chosen(int line);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();

    QLabel *m_label;
    QSpinBox *m_line;
    QLabel *m_lines;
    QToolButton *m_close;
};

}
