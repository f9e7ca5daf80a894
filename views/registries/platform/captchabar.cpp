#include "views/registries/platform/captchabar.h"

#include "views/registries/platform/captchafield.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

CaptchaBar::CaptchaBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new WrappedLabel)
    , m_field(new CaptchaField)
    , m_message(new FieldMessage(m_field))
    , m_logIn(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_logIn->setObjectName(u"captchaLogIn"_s);
    m_logIn->setIcon(icon(u"log-in"_s));
    m_logIn->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_logIn);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addLayout(line);
    layout->addWidget(m_message);
    connect(m_logIn, &QPushButton::clicked, this, &CaptchaBar::logIn);
    connect(m_field, &CaptchaField::entered, this, &CaptchaBar::logIn);
    connect(m_field, &CaptchaField::changed, m_message, &FieldMessage::clear);
    keepTranslated(this, [this] {
        m_sentence->setText(tr("The login at the platform has ended. Type the characters to log in again."));
        m_logIn->setText(tr("&Log in"));
    });
    hide();
}

void CaptchaBar::offer(const PlatformLink::Client &client)
{
    m_client = client;
    const bool isWanted = m_client && m_client->wantedCaptcha();
    if (isWanted)
        m_field->setCaptcha(*m_client->wantedCaptcha());
    else
        m_field->clear();
    setVisible(isWanted);
    if (isWanted)
        m_field->focusAnswer();
}

void CaptchaBar::logIn()
{
    const CaptchaAnswer captcha = m_field->answer();
    if (captcha.text.isEmpty()) {
        m_message->setError(tr("Type the characters in the picture."));
        m_field->focusAnswer();
        return;
    }
    m_logIn->setEnabled(false);
    m_client->answerCaptcha(captcha, this, [this, captcha](const Result<> &result) { answered(result, captcha); });
}

/// Each picture is good for one attempt: the next one is asked for.
void CaptchaBar::answered(const Result<> &result, const CaptchaAnswer &captcha)
{
    m_logIn->setEnabled(true);
    if (result) {
        offer(m_client);
        emit loggedIn();
        return;
    }
    m_message->setError(result.error().summary);
    if (captcha.text.isEmpty() || result.error().kind != Error::Kind::Unauthorized) {
        if (m_client->wantedCaptcha())
            offer(m_client);
        return;
    }
    m_logIn->setEnabled(false);
    m_client->answerCaptcha({}, this, [this, sentence = result.error().summary](const Result<> &again) {
        answered(again, {});
        m_message->setError(sentence);
    });
}

}
