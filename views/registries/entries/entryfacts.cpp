#include "views/registries/entries/entryfacts.h"

#include "models/registries/entries/entrycells.h"
#include "views/registries/entries/entrypassword.h"
#include "views/registries/entries/entrytexts.h"
#include "views/widgets/factgrid.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/formats.h"
#include "views/widgets/translated.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

EntryFacts::EntryFacts(EntryPassword &password, QWidget *parent)
    : QScrollArea(parent)
    , m_password(password)
    , m_facts(new FactGrid)
    , m_advice(new FieldMessage(nullptr))
    , m_test(new FieldMessage(nullptr))
{
    setObjectName(u"entryFacts"_s);
    setFrameShape(QFrame::StyledPanel); // where the ring of the focus is seen
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is long breaks
    setFocusPolicy(Qt::StrongFocus); // the keys scroll
    for (const char *name : {"name", "address", "normalised", "description", "source", "slicing", "listed", "remark",
                             "password", "created", "updated", "platform", "pending"})
        m_labels.insert(QString::fromLatin1(name), m_facts->add(u"entry.%1"_s.arg(QLatin1StringView(name))));
    m_facts->addWide(m_advice);
    for (const char *name : {"state", "checked", "digest", "before", "platforms", "evidence"})
        m_labels.insert(QString::fromLatin1(name), m_facts->add(u"entryTest.%1"_s.arg(QLatin1StringView(name))));
    m_facts->addWide(m_test);
    m_advice->setObjectName(u"entryAdvice"_s);
    m_test->setObjectName(u"entryTest"_s);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    setWidget(inside);
    connect(&password, &EntryPassword::found, this, &EntryFacts::write);
    keepTranslated(this, [this] { write(); });
}

void EntryFacts::show(const RegistryEntry &entry, const QStringList &advice)
{
    m_entry = entry;
    m_sentences = advice;
    m_password.find(entry);
    write();
}

void EntryFacts::setTesting(bool isTesting)
{
    if (std::exchange(m_isTesting, isTesting) != isTesting)
        write();
}

void EntryFacts::set(const QString &name, const QString &title, const QString &text)
{
    QLabel *label = m_labels.value(name);
    m_facts->set(label, tr("%1:").arg(title), text);
}

void EntryFacts::write()
{
    setAccessibleName(tr("Facts of the entry"));
    const EntryFields &fields = m_entry.fields;
    set(u"name"_s, entryFieldText(EntryField::Name), fields.name);
    set(u"address"_s, entryFieldText(EntryField::Address), fields.address);
    set(u"normalised"_s, tr("In full"), m_entry.normalised == fields.address ? QString() : m_entry.normalised);
    set(u"description"_s, entryFieldText(EntryField::Description), fields.description);
    set(u"source"_s, entryFieldText(EntryField::Source), fields.source);
    set(u"slicing"_s, entryFieldText(EntryField::Slicing), valueText(fields, EntryField::Slicing));
    set(u"listed"_s, entryFieldText(EntryField::Listed), valueText(fields, EntryField::Listed));
    set(u"remark"_s, entryFieldText(EntryField::Remark), fields.remark);
    set(u"created"_s, tr("Created"), Formats::time(m_entry.created));
    set(u"updated"_s, tr("Changed"), Formats::time(m_entry.updated));
    set(u"password"_s, tr("Password"), passwordText());
    showPlatform();
    showAdvice();
    showTest();
}

void EntryFacts::showPlatform()
{
    set(u"platform"_s, tr("Platform id"), m_entry.platformId ? QString::number(*m_entry.platformId) : QString());
    set(u"pending"_s, tr("Platform"), m_entry.isPending ? tr("does not have the newest changes yet") : QString());
}

QString EntryFacts::passwordText() const
{
    switch (m_password.place()) {
    case EntryPassword::Place::Unknown:
        return {};
    case EntryPassword::Place::Nowhere:
        return tr("not kept; log in to %1").arg(m_password.key());
    case EntryPassword::Place::Memory:
        return tr("in memory until Quaymaster ends, for %1").arg(m_password.key());
    case EntryPassword::Place::Keychain:
        return tr("in the keychain, for %1").arg(m_password.key());
    }
    Q_UNREACHABLE();
}

/// Where a password is by now says more than that the address came with one.
void EntryFacts::showAdvice()
{
    QStringList sentences = m_sentences;
    if (m_password.place() != EntryPassword::Place::Unknown)
        sentences.removeOne(adviceText(EntryAdvice::CredentialsRemoved));
    if (m_entry.hasPasswordThere)
        sentences.append(
            tr("When the platform was last read, this address held a password there, in clear. Take it out "
               "on the platform's own page, and change it at the registry host: others have seen it."));
    if (m_entry.newer)
        sentences.prepend(newerText(*m_entry.newer));
    m_advice->setWarning(sentences.join(u'\n'));
}

void EntryFacts::showTest()
{
    const Availability test = m_entry.availability.value_or(Availability());
    const bool isTested = m_entry.availability.has_value();
    set(u"state"_s, tr("Availability"),
        m_isTesting    ? testingText()
            : isTested ? causeText(test.cause)
                       : tr("not tested yet"));
    set(u"checked"_s, tr("Tested"), Formats::time(test.checked));
    set(u"digest"_s, tr("Digest"), Formats::digest(test.digest));
    set(u"before"_s, tr("Digest before"), Formats::digest(test.digestBefore));
    m_labels.value(u"digest"_s)->setToolTip(test.digest);
    m_labels.value(u"before"_s)->setToolTip(test.digestBefore);
    set(u"platforms"_s, tr("Platforms"), QLocale().createSeparatedList(test.platforms));
    set(u"evidence"_s, tr("Evidence"), test.evidence);
    if (isTested && test.cause != AvailabilityCause::Ok)
        m_test->setError(test.sentence);
    else if (!test.digestBefore.isEmpty())
        m_test->setWarning(tr("The tag has moved: it stands for another image than at the test before."));
    else
        m_test->clear();
}

}
