#pragma once

#include <QWidget>

class QLabel;

namespace quaymaster
{

class IngressBuffer;

/// Above a form that waits: the text has errors, in which line, or why it can't be a form at all. Hidden otherwise.
class FrozenBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FrozenBar(QWidget *parent = nullptr);

    void readAgain(const IngressBuffer &buffer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

}
