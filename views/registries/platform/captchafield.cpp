#include "views/registries/platform/captchafield.h"

#include "views/widgets/translated.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// A picture that is far larger than a captcha is none: it would only fill the memory.
QImage pictureOf(const QByteArray &bytes)
{
    constexpr int longestSide = 2000;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.read();
}

}

CaptchaField::CaptchaField(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_label(new QLabel)
    , m_text(new QLineEdit)
{
    setObjectName(u"captcha"_s);
    m_picture->setObjectName(u"captchaPicture"_s);
    m_text->setObjectName(u"captchaText"_s);
    m_label->setBuddy(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1); // in line with the fields above
    layout->addWidget(m_picture);
    connect(m_text, &QLineEdit::textEdited, this, &CaptchaField::changed);
    connect(m_text, &QLineEdit::returnPressed, this, &CaptchaField::entered);
    keepTranslated(this, [this] { retranslate(); });
    m_label->hide();
    hide();
}

bool CaptchaField::event(QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_label->setVisible(event->type() == QEvent::ShowToParent);
    return QWidget::event(event);
}

void CaptchaField::retranslate()
{
    m_label->setText(tr("Cap&tcha:"));
    m_text->setPlaceholderText(tr("the characters in the picture"));
    m_picture->setAccessibleName(tr("Picture with characters"));
    showPicture();
}

void CaptchaField::setCaptcha(const PlatformCaptcha &captcha)
{
    if (m_captcha != captcha)
        m_text->clear();
    m_captcha = captcha;
    showPicture();
    show();
}

void CaptchaField::showPicture()
{
    if (!m_captcha)
        return;
    const QImage picture = pictureOf(m_captcha->picture);
    if (picture.isNull())
        m_picture->setText(tr("The picture cannot be shown."));
    else
        m_picture->setPixmap(QPixmap::fromImage(picture));
}

void CaptchaField::clear()
{
    m_captcha.reset();
    m_text->clear();
    m_picture->clear();
    hide();
}

void CaptchaField::clearAnswer()
{
    m_text->clear();
}

CaptchaAnswer CaptchaField::answer() const
{
    return m_captcha ? CaptchaAnswer{m_captcha->id, m_text->text().trimmed()} : CaptchaAnswer();
}

void CaptchaField::focusAnswer()
{
    m_text->setFocus();
    m_text->selectAll();
}

}
