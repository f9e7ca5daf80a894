#pragma once

#include <QWidget>

class QToolButton;

namespace quaymaster
{

class WrappedLabel;

/// What the person should know and need not answer: it stays until it is closed, and the newest sentences stand below
/// each other, for several may come at once.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_sentences;
    WrappedLabel *m_text;
    QToolButton *m_close;
};

}
