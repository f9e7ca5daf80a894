#include "views/registries/platform/platformsyncdialog.h"

#include "views/registries/platform/captchabar.h"
#include "views/registries/platform/differenceview.h"
#include "views/registries/platform/syncconfirmation.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/icons.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/statedelegate.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

// How the dialog looks; what it does stands in platformsyncdialog.cpp.

namespace
{

constexpr int columnsVersion = 2;

StateLook lookOfFate(const QModelIndex &index)
{
    return {index.data(PlatformSyncModel::IconRole).toString(),
            static_cast<Tone>(index.data(PlatformSyncModel::ToneRole).toInt())};
}

QPushButton *button(const QString &name, const QString &iconName = {})
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

}

PlatformSyncDialog::PlatformSyncDialog(PlatformLink &link, ViewState &state, QWidget *parent)
    : Dialog(parent)
    , m_link(link)
    , m_heading(new WrappedLabel)
    , m_table(new FilteredTable)
    , m_here(button(u"platformHereIsRight"_s, u"house"_s))
    , m_there(button(u"platformThereIsRight"_s, u"globe"_s))
    , m_leave(button(u"platformLeave"_s))
    , m_problem(new SentenceRow)
    , m_evidence(new QPlainTextEdit)
    , m_values(new DifferenceView)
    , m_captcha(new CaptchaBar)
    , m_race(new WrappedLabel)
    , m_progress(new WrappedLabel)
    , m_connect(new QAction(this))
    , m_logIn(new QAction(this))
    , m_connection(button(u"platformConnection"_s, u"plug"_s))
    , m_again(button(u"platformCompareAgain"_s, u"refresh-cw"_s))
    , m_apply(button(u"platformApply"_s))
    , m_stop(button(u"platformStop"_s, u"circle-stop"_s))
    , m_close(button(u"platformClose"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"platformSyncDialog"_s);
    layOut(state);
    connect(m_table, &FilteredTable::selectionChanged, this, &PlatformSyncDialog::showCurrent);
    connect(m_table, &FilteredTable::retryRequested, this, &PlatformSyncDialog::compare);
    connect(&m_differences, &PlatformSyncModel::choicesChanged, this, &PlatformSyncDialog::showChoices);
    connect(m_here, &QPushButton::clicked, this, [this] { choose(PlatformDifference::Side::Here); });
    connect(m_there, &QPushButton::clicked, this, [this] { choose(PlatformDifference::Side::Platform); });
    connect(m_leave, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_captcha, &CaptchaBar::loggedIn, this, &PlatformSyncDialog::goOn);
    connect(m_connect, &QAction::triggered, this, &PlatformSyncDialog::connectionWanted);
    connect(m_logIn, &QAction::triggered, this, &PlatformSyncDialog::connectionWanted);
    connect(m_connection, &QPushButton::clicked, this, &PlatformSyncDialog::connectionWanted);
    connect(m_again, &QPushButton::clicked, this, &PlatformSyncDialog::compare);
    connect(m_apply, &QPushButton::clicked, this, &PlatformSyncDialog::apply);
    connect(m_stop, &QPushButton::clicked, this, &PlatformSyncDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    keepTranslated(this, [this] { retranslate(); });
    setSize(150, 36);
    compare();
}

PlatformSyncDialog::~PlatformSyncDialog() = default;

void PlatformSyncDialog::layOut(ViewState &state)
{
    m_heading->setObjectName(u"platformCompared"_s);
    m_progress->setObjectName(u"platformSyncProgress"_s);
    m_table->setObjectName(u"platformDifferences"_s);
    m_table->setModel(m_differences, PlatformSyncModel::SortRole, PlatformSyncModel::KeyRole);
    auto *fate = new StateDelegate(lookOfFate, this);
    fate->elideAtEnd();
    m_table->view().setItemDelegateForColumn(PlatformSyncModel::Fate, fate);
    m_table->view().header()->setStretchLastSection(true);
    m_table->remember(state, u"platform/differences"_s, columnsVersion);
    m_table->clearFilter(); // one of another comparison would hide what differs by now
    m_problem->setObjectName(u"platformProblem"_s);
    m_problem->hide();
    m_evidence->setObjectName(u"platformEvidence"_s);
    m_evidence->setReadOnly(true);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_evidence->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_captcha);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_problem);
    layout->addWidget(m_evidence);
    layout->addLayout(choiceRow());
    layout->addWidget(m_values, 1);
    layout->addWidget(m_race);
    layout->addWidget(m_progress);
    layout->addLayout(bottomRow());
}

QLayout *PlatformSyncDialog::choiceRow()
{
    auto *row = new QHBoxLayout;
    for (QPushButton *one : {m_here, m_there, m_leave})
        row->addWidget(one);
    row->addStretch(1);
    return row;
}

QLayout *PlatformSyncDialog::bottomRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_connection);
    row->addStretch(1);
    for (QPushButton *one : {m_again, m_stop, m_apply, m_close})
        row->addWidget(one);
    return row;
}

void PlatformSyncDialog::retranslate()
{
    setWindowTitle(tr("Compare with the platform"));
    m_table->setTitle([] { return tr("What differs"); });
    m_here->setText(tr("&Here is right"));
    m_here->setToolTip(tr("Conflicts: what is here goes to the platform."));
    m_there->setText(tr("The &platform is right"));
    m_there->setToolTip(tr("Conflicts: what is at the platform comes here."));
    m_leave->setText(tr("&Leave"));
    m_leave->setToolTip(tr("Conflicts: both sides stay as they are."));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_race->setText(SyncConfirmation::raceText());
    m_connect->setText(tr("Connect to the platform…"));
    m_logIn->setText(tr("Log in at the platform…"));
    m_connection->setText(tr("C&onnection…"));
    m_again->setText(tr("&Compare again"));
    m_stop->setText(tr("&Stop"));
    m_close->setText(tr("Close"));
    showChoices();
}

}
