#pragma once

#include <QWidget>

class QToolButton;

namespace quaymaster
{

class WrappedLabel;

/// What the person should know and need not answer. A sentence stays until it is closed or another one on the same
/// topic takes its place; the newest few stand below each other, for several may come at once.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Without a `topic`, each sentence is one of its own.
    void say(const QString &sentence, const QString &topic = {});
    void withdraw(const QString &topic); ///< it is not true any more

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Notice
    {
        QString topic;
        QString sentence;
    };

    void close();
    void showSentences();

    QList<Notice> m_notices;
    WrappedLabel *m_text;
    QToolButton *m_close;
};

}
