#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace quaymaster
{

/// Above a list that could not be read again: how old what is shown is, why, and "Try Again". Hidden otherwise.
class StaleBar : public QWidget
{
    Q_OBJECT

public:
    explicit StaleBar(QWidget *parent = nullptr);

    /// `readAt` may be invalid: then the bar says only what went wrong.
    void setStale(const QDateTime &readAt, const Error &error);
    void clear();

signals:
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts();

    QDateTime m_readAt;
    Error m_error;
    QTimer m_clock; ///< the age grows
    QLabel *m_text;
    QPushButton *m_retry;
};

}
