#include "views/registries/entries/bulkdialog.h"

#include "models/image/reference.h"
#include "models/registries/entries/entryaddress.h"
#include "models/registries/entries/entrysteps.h"
#include "views/registries/entries/entrytexts.h"
#include "views/widgets/colors.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/translated.h"
#include "views/widgets/widedelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

StateLook lookOfAfter(const QModelIndex &index)
{
    return index.data(BulkModel::ProblemRole).toBool() ? StateLook{u"circle-alert"_s, Tone::Error} : StateLook{};
}

}

BulkDialog::BulkDialog(EntrySteps &steps, const QList<RegistryEntry> &entries, QWidget *parent)
    : Dialog(parent)
    , m_steps(steps)
    , m_entries(entries)
    , m_listed(makeFlag(u"bulkListed"_s))
    , m_slicing(makeFlag(u"bulkSlicing"_s))
    , m_source(makeText(u"bulkSource"_s))
    , m_remark(makeText(u"bulkRemark"_s))
    , m_prefixLabel(new QLabel)
    , m_prefix(new QLineEdit)
    , m_newPrefixLabel(new QLabel)
    , m_newPrefix(new QLineEdit)
    , m_prefixMessage(new FieldMessage(m_newPrefix))
    , m_table(new FilteredTable)
    , m_notice(new FieldMessage(nullptr))
    , m_count(new QLabel)
    , m_error(new ErrorDetails)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkDialog"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    layOut();
    connectFields();
    keepTranslated(this, [this] { retranslate(); });
    setSize(130, 40);
    m_save->setDefault(true); // not before it is in the dialog, which would choose another
    m_listed.wanted->setFocus();
    askBeforeDiscarding();
    preview();
}

BulkDialog::Flag BulkDialog::makeFlag(const QString &name)
{
    auto *wanted = new QCheckBox;
    wanted->setObjectName(name + u".wanted"_s);
    auto *value = new QComboBox;
    value->setObjectName(name);
    value->setEnabled(false);
    connect(wanted, &QCheckBox::toggled, value, &QWidget::setEnabled);
    return {wanted, value};
}

BulkDialog::Text BulkDialog::makeText(const QString &name)
{
    auto *wanted = new QCheckBox;
    wanted->setObjectName(name + u".wanted"_s);
    auto *value = new QLineEdit;
    value->setObjectName(name);
    value->setEnabled(false);
    connect(wanted, &QCheckBox::toggled, value, &QWidget::setEnabled);
    return {wanted, value};
}

void BulkDialog::layOut()
{
    m_table->setObjectName(u"bulkPreview"_s);
    m_table->setModel(m_model, BulkModel::SortRole);
    QTreeView &view = m_table->view();
    view.setItemDelegateForColumn(BulkModel::Entry, new WideDelegate(20, this));
    view.setItemDelegateForColumn(BulkModel::Before, new WideDelegate(32, this));
    view.setItemDelegateForColumn(BulkModel::After, new WideDelegate(32, lookOfAfter, this));
    view.header()->setStretchLastSection(true);
    m_count->setObjectName(u"bulkCount"_s);
    m_error->setObjectName(u"bulkError"_s);
    m_error->hide();
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[wanted, value] : {std::pair<QWidget *, QWidget *>{m_listed.wanted, m_listed.value},
                                        {m_slicing.wanted, m_slicing.value},
                                        {m_source.wanted, m_source.value},
                                        {m_remark.wanted, m_remark.value}}) {
        grid->addWidget(wanted, row, 0);
        grid->addWidget(value, row++, 1);
    }
    grid->addWidget(m_prefixLabel, row, 0);
    grid->addWidget(prefixFields(), row++, 1);
    grid->addWidget(m_prefixMessage, row, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(m_table, 1);
    for (QWidget *part : QWidgetList{m_notice, m_error, buttons()})
        layout->addWidget(part);
}

QWidget *BulkDialog::prefixFields()
{
    m_prefix->setObjectName(u"bulkPrefix"_s);
    m_newPrefix->setObjectName(u"bulkNewPrefix"_s);
    m_prefixLabel->setBuddy(m_prefix);
    m_newPrefixLabel->setBuddy(m_newPrefix);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_prefix, 1);
    layout->addWidget(m_newPrefixLabel);
    layout->addWidget(m_newPrefix, 1);
    return line;
}

QWidget *BulkDialog::buttons()
{
    m_save->setObjectName(u"bulkSave"_s);
    m_cancel->setObjectName(u"bulkCancel"_s);
    m_cancel->setAutoDefault(false);
    auto *box = new QDialogButtonBox;
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &BulkDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_count, 1);
    layout->addWidget(box);
    return line;
}

void BulkDialog::connectFields()
{
    const auto soon = [this] {
        m_save->setEnabled(true); // who types and presses Enter at once is not kept waiting: save() looks again
        m_typing.start();
    };
    for (const Flag &flag : {m_listed, m_slicing}) {
        connect(flag.wanted, &QCheckBox::toggled, this, &BulkDialog::preview);
        connect(flag.value, &QComboBox::currentIndexChanged, this, &BulkDialog::preview);
    }
    for (const Text &text : {m_source, m_remark}) {
        connect(text.wanted, &QCheckBox::clicked, text.value, [value = text.value](bool isWanted) {
            if (isWanted)
                value->setFocus(); // what is typed next is its new text
        });
        connect(text.wanted, &QCheckBox::toggled, this, &BulkDialog::preview);
        connect(text.value, &QLineEdit::textChanged, this, soon);
    }
    for (const QLineEdit *edit : {m_prefix, m_newPrefix})
        connect(edit, &QLineEdit::textChanged, this, soon);
    connect(&m_typing, &QTimer::timeout, this, &BulkDialog::preview);
}

void BulkDialog::retranslate()
{
    setWindowTitle(tr("Change %n entries", nullptr, static_cast<int>(m_entries.size())));
    m_listed.wanted->setText(tr("&List or unlist:"));
    m_slicing.wanted->setText(tr("&GPU memory slicing:"));
    m_source.wanted->setText(tr("S&ource:"));
    m_remark.wanted->setText(tr("Re&mark:"));
    m_listed.value->setAccessibleName(tr("List or unlist"));
    m_slicing.value->setAccessibleName(tr("GPU memory slicing"));
    m_source.value->setAccessibleName(tr("Source"));
    m_remark.value->setAccessibleName(tr("Remark"));
    fill(m_listed, tr("List"), tr("Unlist"));
    fill(m_slicing, tr("Supported"), tr("Not supported"));
    m_prefixLabel->setText(tr("&Replace in addresses:"));
    m_prefix->setAccessibleName(tr("Replace in addresses"));
    m_newPrefix->setAccessibleName(tr("Replace it by"));
    m_prefix->setPlaceholderText(tr("host or beginning, such as registry.example.com"));
    m_newPrefixLabel->setText(tr("&by:"));
    m_newPrefix->setPlaceholderText(tr("such as harbor.example.com/mirror"));
    m_table->setTitle([] { return tr("What changes"); });
    m_table->setEmpty([] { return tr("Nothing changes yet. Choose above what is to become different."); });
    m_cancel->setText(tr("Cancel"));
    say();
}

void BulkDialog::fill(const Flag &flag, const QString &yes, const QString &no) const
{
    const QSignalBlocker quiet(flag.value);
    const int chosen = qMax(0, flag.value->currentIndex());
    flag.value->clear();
    flag.value->addItem(yes, true);
    flag.value->addItem(no, false);
    flag.value->setCurrentIndex(chosen);
}

BulkEdit BulkDialog::composed() const
{
    BulkEdit edit;
    if (m_listed.wanted->isChecked())
        edit.listed = m_listed.value->currentData().toBool();
    if (m_slicing.wanted->isChecked())
        edit.slicing = m_slicing.value->currentData().toBool();
    if (m_source.wanted->isChecked())
        edit.source = m_source.value->text().trimmed();
    if (m_remark.wanted->isChecked())
        edit.remark = m_remark.value->text().trimmed();
    edit.prefix = m_prefix->text();
    edit.newPrefix = splitUserInfo(m_newPrefix->text()).rest; // no preview ever shows a password
    return edit;
}

void BulkDialog::preview()
{
    m_typing.stop();
    m_outcomes = BulkEditing::outcomes(m_entries, composed());
    m_model.setOutcomes(m_outcomes);
    say();
}

void BulkDialog::say()
{
    const BulkSummary summary = BulkEditing::summary(m_outcomes);
    QStringList notices;
    if (summary.movesAddresses)
        notices.append(tr("Containers that exist already keep the old address."));
    if (summary.unlists)
        notices.append(unlistedNotice());
    m_notice->setWarning(notices.join(u'\n'));
    const bool hasPassword = splitUserInfo(m_newPrefix->text()).hasUserInfo;
    if (hasPassword)
        m_prefixMessage->setError(tr("A user name and password cannot stand in addresses. Take them out."));
    else if (summary.wrong > 0)
        m_prefixMessage->setError(wrongText(summary.wrong));
    else if (hasIdlePrefix())
        m_prefixMessage->setWarning(tr("No chosen entry has an address that begins like this."));
    else if (meansDockerHub())
        m_prefixMessage->setWarning(
            tr("“%1” is no server, so the new addresses are on Docker Hub. If a server is meant, write its whole name.")
                .arg(splitUserInfo(m_newPrefix->text().trimmed()).rest.section(u'/', 0, 0)));
    else
        m_prefixMessage->clear();
    m_count->setText(tr("Entries that change: %1").arg(summary.changed));
    m_save->setText(tr("&Change"));
    m_save->setEnabled(summary.changed > 0 && summary.wrong == 0 && !hasPassword);
}

/// With a first reason in full: a cell of the list may cut it.
QString BulkDialog::wrongText(qsizetype count) const
{
    const auto first = std::ranges::find_if(m_outcomes, &BulkOutcome::isWrong);
    return tr("%1 would be wrong, such as “%2”: %3")
        .arg(QString::number(count), first->before.name,
             wholeProblemOf(first->after, first->problems.constFirst().first));
}

bool BulkDialog::hasIdlePrefix() const
{
    return !m_prefix->text().trimmed().isEmpty() && std::ranges::none_of(m_entries, [this](const RegistryEntry &entry) {
        return BulkEditing::withPrefix(entry, m_prefix->text(), {}).has_value();
    });
}

/// By a word that was typed where a server's name belongs.
bool BulkDialog::meansDockerHub() const
{
    const QString word = splitUserInfo(m_newPrefix->text().trimmed()).rest.section(u'/', 0, 0);
    const bool isServer = word.isEmpty() || word.contains(u'.') || word.contains(u':') || word == "localhost"_L1;
    const auto host = [](const EntryFields &fields) {
        const auto address = entryAddress(fields.address);
        return address && address->reference ? address->reference->repository().host() : QString();
    };
    return !isServer && std::ranges::any_of(m_outcomes, [&host](const BulkOutcome &outcome) {
        return host(outcome.after) == "docker.io"_L1 && host(outcome.before) != "docker.io"_L1;
    });
}

void BulkDialog::save()
{
    preview(); // of the last letter too
    if (!m_save->isEnabled())
        return;
    const QList<EntryChange> changes = BulkEditing::changes(m_outcomes);
    m_error->hide();
    m_save->setEnabled(false);
    const QString sentence = changes.size() == 1
        ? tr("%1 was changed.").arg(changes.first().after->name)
        : tr("%n entries were changed.", nullptr, static_cast<int>(changes.size()));
    m_steps.apply(changes, sentence, this, [this](const Result<QList<qint64>> &ids) {
        if (ids) {
            accept();
            return;
        }
        m_error->setError(ids.error());
        m_error->show();
        m_save->setEnabled(true);
    });
}

}
