#include "views/registries/platform/captchabar.h"

#include "views/registries/platform/captchafield.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
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
    line->addWidget(&m_field->label());
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
    m_logIn->setEnabled(true);
    setVisible(isWanted);
    if (isWanted)
        m_field->focusAnswer();
}

void CaptchaBar::logIn()
{
    if (!m_logIn->isEnabled())
        return; // one is on its way
    const CaptchaAnswer captcha = m_field->answer();
    if (captcha.text.isEmpty()) {
        m_message->setError(tr("Type the characters in the picture."));
        m_field->focusAnswer();
        return;
    }
    send(captcha);
}

void CaptchaBar::send(const CaptchaAnswer &captcha)
{
    m_logIn->setEnabled(false);
    m_client->answerCaptcha(captcha, this, [this, captcha, client = m_client](const Result<> &result) {
        if (client == m_client) // else nobody waits for it any more
            answered(result, captcha);
    });
}

/// Each picture is good for one attempt: the next one is asked for.
void CaptchaBar::answered(const Result<> &result, const CaptchaAnswer &captcha)
{
    if (result) {
        m_refusal.clear();
        offer(m_client);
        emit loggedIn();
        return;
    }
    m_logIn->setEnabled(true);
    if (!captcha.text.isEmpty() && result.error().kind == Error::Kind::Unauthorized) {
        m_refusal = result.error().summary;
        send({});
        return;
    }
    if (m_client->wantedCaptcha())
        offer(m_client);
    const QString refusal = std::exchange(m_refusal, {});
    m_message->setError(refusal.isEmpty() ? result.error().summary : refusal);
}

}
