#pragma once

#include <QWidget>

class QToolButton;

namespace quaymaster
{

class WrappedLabel;

/// Something that the person should know and need not answer. It stays until it is closed, or the next one comes.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WrappedLabel *m_text;
    QToolButton *m_close;
};

}
