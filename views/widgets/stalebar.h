#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QFrame>

class QLabel;
class QPushButton;

namespace quaymaster
{

/// Above a list that could not be read again: how old what is shown is, why, and "Try again". Hidden otherwise.
class StaleBar : public QFrame
{
    Q_OBJECT

public:
    explicit StaleBar(QWidget *parent = nullptr);

    void setStale(const QDateTime &readAt, const Error &error);
    void clear();

signals:
    void retryRequested();

private:
    void setTexts();

    QDateTime m_readAt;
    Error m_error;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
};

}
