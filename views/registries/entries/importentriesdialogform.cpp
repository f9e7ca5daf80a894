#include "views/registries/entries/importentriesdialog.h"
#include "views/registries/hosts/filefield.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/statedelegate.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

StateLook lookOfKind(const QModelIndex &index)
{
    switch (ImportPreview::Kind(index.data(ImportEntriesModel::KindRole).toInt())) {
    case ImportPreview::Kind::New:
        return {u"plus"_s, Tone::Ok};
    case ImportPreview::Kind::Changed:
        return {u"pencil"_s, Tone::Running};
    case ImportPreview::Kind::Same:
        return {u"minus"_s, Tone::Neutral};
    case ImportPreview::Kind::Wrong:
        return {u"circle-alert"_s, Tone::Error};
    }
    Q_UNREACHABLE();
}

/// Takes no more than so many letters at first: what comes of a row is seen without scrolling.
class NarrowDelegate final : public RowDelegate
{
public:
    NarrowDelegate(int letters, QObject *parent)
        : RowDelegate(parent)
        , m_letters(letters)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = RowDelegate::sizeHint(option, index);
        size.setWidth(qMin(size.width(), letterWidth(option.fontMetrics) * m_letters));
        return size;
    }

private:
    int m_letters;
};

}

ImportEntriesDialog::ImportEntriesDialog(RegistryEntries &entries, QWidget *parent)
    : Dialog(parent)
    , m_entries(entries)
    , m_fileLabel(new QLabel)
    , m_file(new FileField([] { return tr("Choose a file of registry entries"); }))
    , m_again(new QToolButton)
    , m_failure(new QWidget)
    , m_error(new ErrorDetails)
    , m_offer(new QPushButton)
    , m_summary(new WrappedLabel)
    , m_table(new FilteredTable)
    , m_kind(new QComboBox)
    , m_skip(new QCheckBox)
    , m_progress(new QLabel)
    , m_import(new QPushButton)
    , m_close(new QPushButton)
{
    m_notices = new FieldMessage(m_table);
    m_reason = new FieldMessage(m_import);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importEntriesDialog"_s);
    setAcceptDrops(true);
    m_wait.setSingleShot(true);
    m_wait.setInterval(250);
    layOut();
    connectParts();
    keepTranslated(this, [this] { retranslate(); });
    setSize(150, 34);
    m_file->setFocus();
}

void ImportEntriesDialog::layOut()
{
    layOutFailure();
    layOutTable();
    m_summary->setObjectName(u"importSummary"_s);
    m_notices->setObjectName(u"importNotices"_s);
    m_reason->setObjectName(u"importReason"_s);
    m_skip->setObjectName(u"importSkipWrong"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(fileRow());
    layout->addWidget(m_failure);
    layout->addWidget(m_summary);
    layout->addWidget(m_notices);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_skip, 0, Qt::AlignLeft);
    layout->addWidget(m_reason);
    layout->addLayout(bottomRow());
}

QLayout *ImportEntriesDialog::fileRow()
{
    m_fileLabel->setBuddy(m_file->edit());
    m_file->edit()->setAcceptDrops(false); // the dialog takes what is dropped anywhere on it
    m_again->setObjectName(u"importAgain"_s);
    m_again->setIcon(icon(u"refresh-cw"_s));
    m_again->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_fileLabel);
    row->addWidget(m_file, 1);
    row->addWidget(m_again);
    return row;
}

void ImportEntriesDialog::layOutFailure()
{
    m_failure->setObjectName(u"importFailure"_s);
    m_failure->hide();
    m_offer->setObjectName(u"importOffer"_s);
    m_offer->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_failure);
    row->setContentsMargins({});
    row->addWidget(m_error, 1);
    row->addWidget(m_offer, 0, Qt::AlignTop);
}

void ImportEntriesDialog::layOutTable()
{
    m_table->setObjectName(u"importRows"_s);
    m_table->setModel(m_model, ImportEntriesModel::SortRole);
    QTreeView &view = m_table->view();
    view.setItemDelegateForColumn(ImportEntriesModel::Effect, new StateDelegate(lookOfKind, this));
    view.setItemDelegateForColumn(ImportEntriesModel::Name, new NarrowDelegate(20, this));
    view.setItemDelegateForColumn(ImportEntriesModel::Address, new NarrowDelegate(34, this));
    auto *details = new RowDelegate(this);
    details->elideAtEnd();
    view.setItemDelegateForColumn(ImportEntriesModel::Details, details);
    m_table->filterLine().setAcceptDrops(false);
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->addBesideFilter(m_kind);
}

QLayout *ImportEntriesDialog::bottomRow()
{
    m_progress->setObjectName(u"importProgress"_s);
    m_import->setObjectName(u"importNow"_s);
    m_import->setDefault(true);
    m_close->setObjectName(u"importClose"_s);
    m_close->setAutoDefault(false);
    auto *box = new QDialogButtonBox;
    box->addButton(m_import, QDialogButtonBox::ActionRole);
    box->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(box);
    return row;
}

void ImportEntriesDialog::connectParts()
{
    connect(m_file, &FileField::changed, this, &ImportEntriesDialog::fileChanged);
    connect(m_again, &QToolButton::clicked, this, &ImportEntriesDialog::readAgain);
    connect(&m_wait, &QTimer::timeout, this, &ImportEntriesDialog::read);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        m_source.encoding = m_offered;
        readAgain();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportEntriesDialog::setCondition);
    connect(m_table, &FilteredTable::clearFilterRequested, this, [this] { m_kind->setCurrentIndex(0); });
    connect(m_skip, &QCheckBox::toggled, this, &ImportEntriesDialog::showWhatIsPossible);
    connect(m_import, &QPushButton::clicked, this, &ImportEntriesDialog::import);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    // What is compared with has changed.
    connect(&m_entries, &RegistryEntries::loaded, this, &ImportEntriesDialog::readSoon);
    for (const auto changed : {&RegistryEntries::added, &RegistryEntries::removed})
        connect(&m_entries, changed, this, &ImportEntriesDialog::readSoon);
    connect(&m_entries, &RegistryEntries::failed, this, [this](const Error &error) {
        if (m_entries.isLoaded() || m_state != State::Reading)
            return;
        setState(State::Idle);
        fail(error);
    });
}

void ImportEntriesDialog::retranslate()
{
    setWindowTitle(tr("Import registry entries"));
    m_fileLabel->setText(tr("&File:"));
    m_file->setNames(u"importFile"_s, tr("File of registry entries"));
    m_again->setToolTip(tr("Read the file again"));
    m_again->setAccessibleName(tr("Read the file again"));
    m_again->setShortcut(QKeySequence::Refresh); // which a new text takes away
    m_table->setTitle([] { return tr("What the import would do"); });
    m_table->setEmpty([this] { return emptySentence(); });
    m_kind->setAccessibleName(tr("Rows to show"));
    m_close->setText(tr("Close"));
    setState(m_state);
    showAll();
    readSoon(); // what was found is told in the language of before
}

}
