#pragma once

#include "models/registries/platform/platformsession.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace quaymaster
{

/// The picture that the platform wants to be read, and what was read from it. Hidden while it wants none.
class CaptchaField final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptchaField(QWidget *parent = nullptr);

    void setCaptcha(const PlatformCaptcha &captcha); ///< what was typed for another one is dropped
    void clear();
    void clearAnswer(); ///< the picture stays until there is another
    QLabel &label() const { return *m_label; } ///< to be put before it by whoever lays it out
    bool isWanted() const { return m_captcha.has_value(); }
    CaptchaAnswer answer() const;
    void focusAnswer();

protected:
    bool event(QEvent *event) override;

signals:
    void changed(); ///< by the person
    void entered(); ///< the Enter key

private:
    void retranslate();
    void showPicture();

    std::optional<PlatformCaptcha> m_captcha;
    QLabel *m_picture;
    QLabel *m_label;
    QLineEdit *m_text;
};

}
