#include "models/registries/entries/entrysteps.h"
#include "views/registries/entries/addressfield.h"
#include "views/registries/entries/entrydialog.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/factgrid.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

// How the dialog looks; what it does stands in entrydialog.cpp.

EntryDialog::EntryDialog(RegistryEntries &entries, EntrySteps &steps, const RegistryEntry &entry, QWidget *parent)
    : Dialog(parent)
    , m_entries(entries)
    , m_steps(steps)
    , m_original(entry)
    , m_isSourceTyped(!entry.fields.source.isEmpty() || entry.id != 0)
    , m_isNameTyped(!entry.fields.name.isEmpty())
    , m_name(makeText(EntryField::Name, u"entryName"_s))
    , m_addressLabel(new QLabel)
    , m_address(new AddressField)
    , m_description(makeText(EntryField::Description, u"entryDescription"_s))
    , m_source(makeText(EntryField::Source, u"entrySource"_s))
    , m_slicing(new QCheckBox)
    , m_listed(new QCheckBox)
    , m_listedMessage(new FieldMessage(m_listed))
    , m_remark(makeText(EntryField::Remark, u"entryRemark"_s))
    , m_changes(new QGroupBox)
    , m_changedFacts(new FactGrid)
    , m_addressNotice(new FieldMessage(nullptr))
    , m_error(new ErrorDetails)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"entryDialog"_s);
    makeChanges();
    m_error->setObjectName(u"entryError"_s);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(fields(), 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons());
    setFields(entry.fields);
    connectFields();
    keepTranslated(this, [this] { retranslate(); });
    setSize(110, isNew() ? 26 : 32);
    m_save->setDefault(true); // not before it is in the dialog, which would choose another
    m_name.edit->setFocus();
    askBeforeDiscarding();
}

EntryDialog::Text EntryDialog::makeText(EntryField field, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    auto *label = new QLabel;
    label->setBuddy(edit);
    return {field, label, edit, new FieldMessage(edit)};
}

QWidget *EntryDialog::fields()
{
    m_slicing->setObjectName(u"entrySlicing"_s);
    m_listed->setObjectName(u"entryListed"_s);
    m_addressLabel->setBuddy(m_address->edit());
    auto *inside = new QWidget;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addText = [form](const Text &text) {
        form->addRow(text.label, text.edit);
        form->addRow(QString(), text.message);
    };
    addText(m_name);
    form->addRow(m_addressLabel, m_address);
    addText(m_description);
    addText(m_source);
    form->addRow(QString(), m_slicing);
    form->addRow(QString(), m_listed);
    addText(m_remark);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_address->notes()); // below: no field moves away from under the pointer
    layout->addWidget(m_listedMessage);
    layout->addWidget(m_changes);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"entryForm"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

void EntryDialog::makeChanges()
{
    m_changes->setObjectName(u"entryChanges"_s);
    auto *layout = new QVBoxLayout(m_changes);
    layout->addWidget(m_changedFacts);
    layout->addWidget(m_addressNotice);
    for (int field = 0; field < entryFieldCount; ++field)
        m_facts.append(m_changedFacts->add(u"changed.%1"_s.arg(entryFieldName(EntryField(field)))));
}

QWidget *EntryDialog::buttons()
{
    m_save->setObjectName(u"entrySave"_s);
    m_cancel->setObjectName(u"entryCancel"_s);
    m_cancel->setAutoDefault(false);
    auto *box = new QDialogButtonBox;
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &EntryDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void EntryDialog::connectFields()
{
    for (QLineEdit *guessed : {m_name.edit, m_source.edit})
        guessed->installEventFilter(this);
    for (const Text &text : {m_name, m_description, m_source, m_remark})
        connect(text.edit, &QLineEdit::textChanged, this, [this, text] { textEdited(text); });
    connect(m_name.edit, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isNameTyped = !text.isEmpty(); });
    connect(m_source.edit, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isSourceTyped = !text.isEmpty(); });
    connect(m_address, &AddressField::edited, this, [this] {
        guess();
        showChanges();
    });
    connect(m_address, &AddressField::settled, this, &EntryDialog::addressLeft);
    for (const Text &text : {m_name, m_description, m_source, m_remark})
        connect(text.edit, &QLineEdit::editingFinished, this, [this, text] {
            if (!text.edit->text().isEmpty())
                showProblem(text.field);
        });
    for (const QCheckBox *box : {m_slicing, m_listed})
        connect(box, &QCheckBox::toggled, this, &EntryDialog::showChanges);
    connect(&m_entries, &RegistryEntries::loaded, this, [this] {
        const RegistryEntry *now = m_entries.find(m_original.id);
        if (!std::exchange(m_isReadingAgain, false) || !now)
            return;
        m_original = *now;
        showChanges();
    });
}

void EntryDialog::retranslate()
{
    setWindowTitle(isNew() ? tr("New registry entry") : tr("Edit registry entry: %1").arg(m_original.fields.name));
    m_name.label->setText(tr("&Name (required):"));
    m_addressLabel->setText(tr("&Address (required):"));
    m_description.label->setText(tr("&Description:"));
    m_source.label->setText(tr("S&ource:"));
    m_remark.label->setText(tr("Re&mark:"));
    m_slicing->setText(tr("Supports &GPU memory slicing"));
    m_listed->setText(tr("&Listed: offered when containers are created"));
    m_changes->setTitle(tr("What changes"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    showAdvice();
    showChanges();
}

}
