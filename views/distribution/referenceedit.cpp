#include "views/distribution/referenceedit.h"

#include "views/widgets/environments.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ReferenceEdit::ReferenceEdit(const QString &name, Wants wants, const RegistryHosts &hosts, QWidget *parent)
    : QWidget(parent)
    , m_wants(wants)
    , m_hosts(hosts)
    , m_line(new QLineEdit(this))
    , m_environment(new EnvironmentBadge(this))
    , m_meaning(new WrappedLabel({}, this))
    , m_message(new FieldMessage(m_line, this))
{
    setName(name);
    m_line->setClearButtonEnabled(true);
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_environment);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_meaning);
    layout->addWidget(m_message);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_hadUserInfo = false; });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        judge();
        emit changed();
    });
    connect(&hosts, &RegistryHosts::changed, this, [this] {
        judge();
        emit changed();
    });
    keepTranslated(this, [this] { judge(); });
}

void ReferenceEdit::setName(const QString &name)
{
    m_line->setObjectName(name);
    m_environment->setObjectName(name + u".environment"_s);
    m_meaning->setObjectName(name + u".meaning"_s);
    m_message->setObjectName(name + u".message"_s);
}

void ReferenceEdit::setText(const QString &text)
{
    m_line->setText(text);
}

void ReferenceEdit::setWants(Wants wants)
{
    m_wants = wants;
    judge();
}

void ReferenceEdit::setSourceTag(const QString &tag)
{
    m_sourceTag = tag;
    judge();
}

void ReferenceEdit::setHost(const QString &host)
{
    m_host = host;
    judge();
}

void ReferenceEdit::setObjection(const QString &sentence)
{
    if (m_objection == sentence)
        return;
    m_objection = sentence;
    judge();
}

void ReferenceEdit::judge()
{
    const TypedReference typed = TypedReference::from(m_line->text());
    if (typed.hadUserInfo) {
        m_line->setText(typed.text); // the line forgets what could be undone, too
        m_hadUserInfo = true;
        judge();
        return;
    }
    m_reference.reset();
    QString wrong;
    if (!typed.text.isEmpty()) {
        wrong = m_objection;
        const auto reference = parsed(typed);
        if (reference)
            m_reference = *reference;
        else
            wrong = reference.error().summary;
    }
    show(wrong);
}

Result<Reference> ReferenceEdit::parsed(const TypedReference &typed) const
{
    if (isHostAlone(typed))
        return Error{Error::Kind::Invalid, tr("Add a repository behind the host %1.").arg(typed.firstPart()), {}};
    auto reference = named(typed);
    if (!reference)
        return reference;
    if (const auto refused = refusal(*reference))
        return Error{Error::Kind::Invalid, *refused, {}};
    return reference;
}

/// Docker Hub's library would be meant by the letter, and by nobody.
bool ReferenceEdit::isHostAlone(const TypedReference &typed) const
{
    const bool isNumberPort = m_wants != Wants::Image && m_host.isEmpty();
    return !typed.hasPath() && (m_hosts.find(typed.text) || typed.beginsWithHost(isNumberPort));
}

Result<Reference> ReferenceEdit::named(const TypedReference &typed) const
{
    const bool hasHost = typed.beginsWithHost(false) || (typed.hasPath() && m_hosts.find(typed.firstPart()));
    return m_host.isEmpty() || hasHost ? typed.reference() : Reference::parse(m_host + u'/' + typed.text);
}

std::optional<QString> ReferenceEdit::refusal(const Reference &reference) const
{
    const bool isRepository = m_wants == Wants::Repository || m_wants == Wants::RepositoryToWrite;
    if (isRepository && !reference.isNamedOnly())
        return tr("Give the repository only: each tag keeps its own name.");
    if (isWritten() && reference.digest())
        return tr("A destination has a tag or none. Leave the digest out.");
    const QString &host = reference.repository().host();
    const RegistryHost *known = m_hosts.find(host);
    if (isWritten() && known && known->access.readOnly)
        return tr("%1 is read-only in Quaymaster. Switch that off in its settings to write there.").arg(host);
    return {};
}

void ReferenceEdit::show(const QString &wrong)
{
    if (!wrong.isEmpty())
        m_message->setError(wrong);
    else if (m_hadUserInfo)
        m_message->setWarning(TypedReference::userInfoAdvice());
    else
        m_message->clear();
    const bool isShort = wrong.isEmpty() && m_reference && resolved() != m_line->text().trimmed();
    m_meaning->setText(isShort ? tr("That is %1").arg(resolved()) : QString());
    m_meaning->setVisible(isShort);
    showEnvironment();
}

QString ReferenceEdit::resolved() const
{
    const bool isRepository = m_wants == Wants::Repository || m_wants == Wants::RepositoryToWrite;
    if (isRepository || !m_reference->isNamedOnly())
        return m_reference->toString();
    if (m_wants == Wants::Image)
        return m_reference->orLatest().toString();
    return m_sourceTag.isEmpty() ? m_reference->toString() : m_reference->withTag(m_sourceTag).toString();
}

void ReferenceEdit::showEnvironment()
{
    const RegistryHost *host = m_reference ? m_hosts.find(m_reference->repository().host()) : nullptr;
    m_environment->setEnvironment(host ? host->environment : RegistryHost::Environment::None);
}

}
