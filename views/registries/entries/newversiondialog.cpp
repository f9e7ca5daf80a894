#include "views/registries/entries/newversiondialog.h"

#include "models/distribution/inspect/registrybrowser.h"
#include "models/distribution/inspect/taglistjob.h"
#include "models/registries/entries/entryproblems.h"
#include "models/registries/entries/entrysteps.h"
#include "views/registries/images/windowadvice.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

NewVersionDialog::NewVersionDialog(EntrySteps &steps, const RegistryServices &services, const RegistryEntry &entry,
                                   QWidget *parent)
    : Dialog(parent)
    , m_steps(steps)
    , m_services(services)
    , m_entry(entry)
    , m_oldTag(Reference::parse(entry.normalised)->tag())
    , m_repositoryLabel(new QLabel)
    , m_repository(new QLineEdit(repository().toString()))
    , m_tagLabel(new QLabel)
    , m_tag(new QComboBox)
    , m_tagMessage(new FieldMessage(m_tag))
    , m_tagsState(new WrappedLabel)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit(entry.fields.name))
    , m_nameMessage(new FieldMessage(m_name))
    , m_rest(new WrappedLabel)
    , m_error(new ErrorDetails)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"newVersionDialog"_s);
    layOut();
    connect(m_tag, &QComboBox::editTextChanged, this, &NewVersionDialog::tagChanged);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, m_nameMessage, &FieldMessage::clear);
    connect(&m_services.browser, &RegistryBrowser::aboutToRenew, this, [this] { m_job.cancel(); });
    connect(&m_services.browser, &RegistryBrowser::renewed, this, &NewVersionDialog::readTags);
    offer(m_entry.newer ? m_entry.newer->tag : QString());
    readTags();
    keepTranslated(this, [this] { retranslate(); });
    setSize(90, 16);
    m_save->setDefault(true); // not before it is in the dialog, which would choose another
    m_tag->setFocus();
    askBeforeDiscarding();
}

void NewVersionDialog::chooseTag(const QString &tag)
{
    m_tag->setEditText(tag);
}

void NewVersionDialog::layOut()
{
    m_repository->setObjectName(u"versionRepository"_s);
    m_repository->setReadOnly(true);
    m_tag->setObjectName(u"versionTag"_s);
    m_tag->setEditable(true);
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->setMaxVisibleItems(20);
    m_tag->completer()->setFilterMode(Qt::MatchContains);
    m_tag->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->setObjectName(u"versionName"_s);
    m_tagsState->setObjectName(u"versionTags"_s);
    m_error->setObjectName(u"versionError"_s);
    m_error->hide();
    m_repositoryLabel->setBuddy(m_repository);
    m_tagLabel->setBuddy(m_tag);
    m_nameLabel->setBuddy(m_name);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_repositoryLabel, m_repository);
    form->addRow(m_tagLabel, m_tag);
    form->addRow(QString(), m_tagMessage);
    form->addRow(QString(), m_tagsState);
    form->addRow(m_nameLabel, m_name);
    form->addRow(QString(), m_nameMessage);
    form->addRow(QString(), m_rest);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addStretch(1);
    layout->addWidget(buttons());
}

QWidget *NewVersionDialog::buttons()
{
    m_save->setObjectName(u"versionSave"_s);
    m_cancel->setObjectName(u"versionCancel"_s);
    m_cancel->setAutoDefault(false);
    auto *box = new QDialogButtonBox;
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &NewVersionDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void NewVersionDialog::retranslate()
{
    setWindowTitle(tr("New version of %1").arg(m_entry.fields.name));
    m_repositoryLabel->setText(tr("Repositor&y:"));
    m_tagLabel->setText(tr("&Tag:"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->lineEdit()->setPlaceholderText(tr("such as v1.2.0"));
    m_nameLabel->setText(tr("&Name (required):"));
    m_rest->setText(tr("Everything else is taken over from %1, which stays as it is.").arg(m_entry.fields.name));
    m_save->setText(tr("&Add"));
    m_cancel->setText(tr("Cancel"));
    m_tagsState->setText(m_state());
}

Repository NewVersionDialog::repository() const
{
    return Reference::parse(m_entry.normalised)->repository();
}

void NewVersionDialog::readTags()
{
    m_state = [this] { return tr("Reading the tags of the repository…"); };
    m_tagsState->setText(m_state());
    m_job.start<TagListJob>(std::make_unique<TagListJob>(m_services.browser.client(), repository()),
                            [this](const TagListJob &job) { takeTags(job); });
}

/// What was typed meanwhile stays.
void NewVersionDialog::takeTags(const TagListJob &job)
{
    if (job.error()) {
        const Error error = withWindowAdvice(*job.error(), repository().host());
        m_state = [this, error] { return tr("The tags are not known; type one. %1").arg(error.summary); };
        m_tagsState->setText(m_state());
        m_tagsState->setToolTip(error.detail);
        return;
    }
    emit tagsRead(repository(), job.tags());
    QStringList tags = job.tags();
    std::reverse(tags.begin(), tags.end()); // the newest is wanted
    const QString newer = newerTag(m_oldTag, tags);
    if (!newer.isEmpty())
        tags.move(tags.indexOf(newer), 0);
    const QString typed = m_tag->currentText();
    const QSignalBlocker quiet(m_tag);
    m_tag->clear();
    m_tag->addItems(tags);
    m_tag->setCurrentIndex(-1);
    m_tag->setEditText(typed);
    offer(newer);
    const int count = static_cast<int>(tags.size());
    m_state = [this, count] { return tr("The repository has %n tag(s). Choose one, or type one.", nullptr, count); };
    m_tagsState->setText(m_state());
}

/// Unless another one was chosen or typed.
void NewVersionDialog::offer(const QString &tag)
{
    if (tag.isEmpty() || (!m_tag->currentText().isEmpty() && m_tag->currentText() != m_offered))
        return;
    m_offered = tag;
    m_tag->setEditText(tag);
    m_tag->lineEdit()->selectAll();
    tagChanged();
}

void NewVersionDialog::tagChanged()
{
    m_tagMessage->clear();
    if (!m_isNameTyped)
        m_name->setText(nameFor(m_tag->currentText().trimmed()));
}

QString NewVersionDialog::nameFor(const QString &tag) const
{
    QString name = m_entry.fields.name;
    return m_oldTag.isEmpty() || tag.isEmpty() ? name : name.replace(m_oldTag, tag);
}

EntryFields NewVersionDialog::composed() const
{
    EntryFields fields = m_entry.fields;
    fields.name = m_name->text().trimmed();
    fields.address = Reference(repository(), m_tag->currentText().trimmed()).toString();
    return fields;
}

bool NewVersionDialog::check()
{
    const QString tag = m_tag->currentText().trimmed();
    m_tagMessage->clear();
    m_nameMessage->clear();
    if (tag.isEmpty())
        m_tagMessage->setError(tr("Choose a tag, or type one."));
    else if (!Reference::isValidTag(tag))
        m_tagMessage->setError(
            tr("This is no tag: letters, digits, dots, hyphens and underscores, 128 at most, beginning with a letter, "
               "digit or underscore."));
    else if (tag == m_oldTag)
        m_tagMessage->setError(tr("%1 has this tag already. Choose another one.").arg(m_entry.fields.name));
    if (m_tagMessage->isError()) {
        m_tag->setFocus();
        return false;
    }
    for (const auto &[field, sentence] : problemsOf(composed()))
        (field == EntryField::Name ? m_nameMessage : m_tagMessage)->setError(sentence);
    if (m_nameMessage->isError())
        m_name->setFocus();
    return !m_nameMessage->isError() && !m_tagMessage->isError();
}

void NewVersionDialog::save()
{
    if (!check())
        return;
    m_error->hide();
    m_save->setEnabled(false);
    const EntryFields fields = composed();
    m_steps.apply({EntryChange{0, {}, fields}}, tr("%1 was added.").arg(fields.name), this,
                  [this](const Result<QList<qint64>> &ids) {
                      m_save->setEnabled(true);
                      if (!ids) {
                          m_error->setError(ids.error());
                          m_error->show();
                          return;
                      }
                      emit saved(ids->value(0));
                      accept();
                  });
}

}
