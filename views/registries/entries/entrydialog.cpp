#include "views/registries/entries/entrydialog.h"

#include "models/registries/entries/entryaddress.h"
#include "models/registries/entries/entryadvice.h"
#include "models/registries/entries/entrysteps.h"
#include "views/registries/entries/addressfield.h"
#include "views/registries/entries/entrytexts.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/factgrid.h"
#include "views/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace quaymaster
{

using namespace Qt::StringLiterals;

void EntryDialog::setFields(const EntryFields &fields)
{
    m_name.edit->setText(fields.name);
    m_address->setAddress(fields.address);
    m_description.edit->setText(fields.description);
    m_source.edit->setText(fields.source);
    m_slicing->setChecked(fields.slicing);
    m_listed->setChecked(fields.listed);
    m_remark.edit->setText(fields.remark);
}

EntryFields EntryDialog::composed() const
{
    const EntryFields &before = m_original.fields;
    EntryFields fields;
    fields.name = typed(m_name, before.name);
    fields.address = m_address->address();
    fields.description = typed(m_description, before.description);
    fields.source = typed(m_source, before.source);
    fields.slicing = m_slicing->isChecked();
    fields.listed = m_listed->isChecked();
    fields.remark = typed(m_remark, before.remark);
    return fields;
}

/// White space around what nobody touched stays, too.
QString EntryDialog::typed(const Text &text, const QString &before)
{
    const QString now = text.edit->text();
    return now == before ? now : now.trimmed();
}

/// Name and source, as long as the person has typed none.
void EntryDialog::guess()
{
    const auto reference = m_address->reference();
    if (!reference)
        return;
    if (!m_isSourceTyped)
        m_source.edit->setText(guessedSource(*reference));
    if (!m_isNameTyped)
        m_name.edit->setText(guessedName(*reference));
}

/// What is typed takes a guess's place; a click alone would type behind it.
bool EntryDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isGuess = (watched == m_source.edit && !m_isSourceTyped) || (watched == m_name.edit && !m_isNameTyped);
    if (event->type() == QEvent::FocusIn && isGuess)
        QMetaObject::invokeMethod(static_cast<QLineEdit *>(watched), &QLineEdit::selectAll, Qt::QueuedConnection);
    return Dialog::eventFilter(watched, event);
}

/// An empty field is not wrong yet.
void EntryDialog::addressLeft()
{
    showAdvice();
    if (!m_address->address().isEmpty())
        showProblem(EntryField::Address);
}

void EntryDialog::showAdvice()
{
    const auto reference = m_address->reference();
    m_address->message()->clear();
    if (!reference) {
        const bool isPlatforms = !isNew() && m_address->address() == m_original.fields.address;
        m_address->advice()->setWarning(isPlatforms ? adviceText(EntryAdvice::InvalidAddress) : QString());
        return;
    }
    RegistryEntry entry = m_original;
    entry.fields = composed();
    entry.normalised = reference->orLatest().toString();
    QStringList sentences;
    for (const EntryAdvice advice : adviceFor(entry, {}))
        if (advice != EntryAdvice::CredentialsRemoved)
            sentences.append(adviceText(advice));
    if (const auto others = sameAddress(m_entries.all(), entry.normalised, m_original.id); !others.isEmpty())
        sentences.append(duplicateText(others));
    m_address->advice()->setWarning(sentences.join(u'\n'));
}

QList<EntryProblem> EntryDialog::problems() const
{
    const EntryFields fields = composed();
    return problemsOf(fields, isNew() ? entryFields() : differingFields(m_original.fields, fields));
}

void EntryDialog::showProblem(EntryField field)
{
    for (const auto &[wrong, sentence] : problems())
        if (FieldMessage *message = messageOf(field); wrong == field && !message->isError())
            message->setError(sentence);
}

bool EntryDialog::hasInput() const
{
    if (isNew())
        return Dialog::hasInput() && composed() != m_original.fields;
    return !m_address->credential().isAnonymous() || composed() != m_original.fields;
}

void EntryDialog::textEdited(const Text &text)
{
    if (text.message->isError())
        text.message->clear();
    showChanges();
}

/// What stays as it was takes no room.
void EntryDialog::showChanges()
{
    const EntryFields now = composed();
    const QList<EntryField> differing = isNew() ? QList<EntryField>() : differingFields(m_original.fields, now);
    for (int field = 0; field < entryFieldCount; ++field)
        m_changedFacts->set(
            m_facts.at(field), tr("%1:").arg(entryFieldText(EntryField(field))),
            differing.contains(EntryField(field)) ? changeText(m_original.fields, now, EntryField(field)) : QString());
    m_changes->setVisible(!differing.isEmpty());
    m_addressNotice->setWarning(differing.contains(EntryField::Address)
                                    ? tr("Containers that exist already keep the old address.")
                                    : QString());
    m_listedMessage->setWarning(!isNew() && m_original.fields.listed && !now.listed ? unlistedNotice() : QString());
    m_save->setEnabled(isNew() || !differing.isEmpty());
}

FieldMessage *EntryDialog::messageOf(EntryField field) const
{
    if (field == EntryField::Address)
        return m_address->message();
    for (const Text &text : {m_name, m_description, m_source, m_remark})
        if (text.field == field)
            return text.message;
    return m_listedMessage;
}

bool EntryDialog::check()
{
    m_address->settle();
    showAdvice();
    const auto problems = this->problems();
    for (const auto &[field, sentence] : problems)
        showProblem(field);
    if (!problems.isEmpty()) {
        const EntryField first = problems.constFirst().first;
        if (first == EntryField::Address)
            m_address->edit()->setFocus();
        for (const Text &text : {m_name, m_description, m_source, m_remark})
            if (text.field == first)
                text.edit->setFocus();
    }
    return problems.isEmpty();
}

void EntryDialog::save()
{
    if (!check())
        return;
    m_error->hide();
    const EntryFields fields = composed();
    if (!isNew() && fields == m_original.fields) {
        over(QList<qint64>{m_original.id});
        return;
    }
    EntryChange change;
    change.id = m_original.id;
    if (!isNew())
        change.before = m_original.fields;
    change.after = fields;
    change.hadCredentials = !m_address->credential().isAnonymous();
    m_save->setEnabled(false);
    m_steps.apply({change}, isNew() ? tr("%1 was added.").arg(fields.name) : tr("%1 was changed.").arg(fields.name),
                  this, [this](const Result<QList<qint64>> &ids) { over(ids); });
}

void EntryDialog::over(const Result<QList<qint64>> &ids)
{
    m_save->setEnabled(true);
    if (!ids) {
        m_error->setError(ids.error());
        m_error->show();
        if (ids.error().kind == Error::Kind::Conflict)
            m_isReadingAgain = true; // what was typed is compared with what somebody else has made of it
        return;
    }
    if (!m_address->credential().isAnonymous())
        emit passwordsFound({{m_address->credentialHost(), {}, m_address->credential()}});
    emit saved(ids->value(0));
    accept();
}

}
