#pragma once

#include "models/registries/platform/platformlink.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace quaymaster
{

class CaptchaField;
class FieldMessage;

/// When the platform wants a captcha in the middle of something: the picture, and the login with what is read from it.
class CaptchaBar final : public QFrame
{
    Q_OBJECT

public:
    explicit CaptchaBar(QWidget *parent = nullptr);

    /// Shown only if the client's last login wanted a captcha.
    void offer(const PlatformLink::Client &client);

signals:
    void loggedIn(); ///< what could not be done can be asked again

private:
    void logIn();
    void send(const CaptchaAnswer &captcha);
    void answered(const Result<> &result, const CaptchaAnswer &captcha);

    PlatformLink::Client m_client;
    QString m_refusal; ///< of the last picture's characters, while the next one is asked for
    QLabel *m_sentence;
    CaptchaField *m_field;
    FieldMessage *m_message;
    QPushButton *m_logIn;
};

}
