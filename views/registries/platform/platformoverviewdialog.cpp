#include "views/registries/platform/platformoverviewdialog.h"

#include "models/image/shown.h"
#include "views/registries/platform/captchabar.h"
#include "views/registries/platform/lostlogin.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnsVersion = 1;

template <typename Row> QList<PlatformTableModel::Row> rowsOf(const QList<Row> &read)
{
    QList<PlatformTableModel::Row> rows;
    for (const Row &row : read)
        rows.append(PlatformTables::row(row));
    return rows;
}

template <typename Row> QHash<qint64, QString> namesOf(const QList<Row> &read)
{
    QHash<qint64, QString> names;
    for (const Row &row : read)
        names.insert(row.id, row.name);
    return names;
}

}

PlatformOverviewDialog::PlatformOverviewDialog(PlatformLink &link, ViewState &state, QWidget *parent)
    : Dialog(parent)
    , m_link(link)
    , m_instanceRows(PlatformTables::instanceColumns)
    , m_specRows(PlatformTables::specColumns)
    , m_nodeRows(PlatformTables::nodeColumns)
    , m_captcha(new CaptchaBar)
    , m_tabs(new QTabWidget)
    , m_instances(new FilteredTable)
    , m_specs(new FilteredTable)
    , m_nodes(new FilteredTable)
    , m_connect(new QAction(this))
    , m_logIn(new QAction(this))
    , m_progress(new WrappedLabel)
    , m_slicing(new QPushButton)
    , m_switch(new QAction(this))
    , m_refresh(new QPushButton)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"platformOverviewDialog"_s);
    layOut(state);
    connect(m_captcha, &CaptchaBar::loggedIn, this, &PlatformOverviewDialog::refresh);
    connect(m_connect, &QAction::triggered, this, &PlatformOverviewDialog::connectionWanted);
    connect(m_specs, &FilteredTable::selectionChanged, this, &PlatformOverviewDialog::showSlicing);
    connect(m_logIn, &QAction::triggered, this, &PlatformOverviewDialog::connectionWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlatformOverviewDialog::showTab);
    connect(m_slicing, &QPushButton::clicked, this, &PlatformOverviewDialog::askToSwitch);
    connect(m_switch, &QAction::triggered, this, &PlatformOverviewDialog::askToSwitch);
    connect(m_refresh, &QPushButton::clicked, this, &PlatformOverviewDialog::refresh);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    keepTranslated(this, [this] { retranslate(); });
    setSize(140, 30);
    m_instances->focusRows();
    refresh();
}

PlatformOverviewDialog::~PlatformOverviewDialog() = default;

void PlatformOverviewDialog::layOut(ViewState &state)
{
    m_tabs->setObjectName(u"platformTables"_s);
    m_progress->setObjectName(u"platformOverviewProgress"_s);
    addTab(*m_instances, m_instanceRows, u"platformInstances"_s, state);
    addTab(*m_specs, m_specRows, u"platformSpecs"_s, state);
    addTab(*m_nodes, m_nodeRows, u"platformNodes"_s, state);
    m_slicing->setObjectName(u"platformSwitchSlicing"_s);
    m_slicing->setIcon(icon(u"layers"_s));
    m_switch->setIcon(icon(u"layers"_s));
    m_specs->setRowActions({m_switch});
    m_refresh->setObjectName(u"platformRefresh"_s);
    m_refresh->setIcon(icon(u"refresh-cw"_s));
    m_close->setObjectName(u"platformOverviewClose"_s);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_slicing);
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(m_refresh);
    bottom->addWidget(m_close);
    for (QPushButton *button : {m_slicing, m_refresh, m_close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_captcha);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(bottom);
}

void PlatformOverviewDialog::addTab(FilteredTable &table, PlatformTableModel &model, const QString &name,
                                    ViewState &state)
{
    table.setObjectName(name);
    table.setModel(model, PlatformTableModel::SortRole, PlatformTableModel::KeyRole);
    table.remember(state, u"platform/"_s + name, columnsVersion);
    connect(&table, &FilteredTable::retryRequested, this, &PlatformOverviewDialog::refresh);
    m_tabs->addTab(&table, QString());
}

void PlatformOverviewDialog::retranslate()
{
    setWindowTitle(tr("Instances, specs and nodes of the platform"));
    m_tabs->setTabText(Instances, tr("&Instances"));
    m_tabs->setTabText(Specs, tr("&Product specs"));
    m_tabs->setTabText(Nodes, tr("&Nodes"));
    m_tabs->setAccessibleName(tr("Tables of the platform"));
    m_instances->setTitle([] { return tr("Instances"); });
    m_specs->setTitle([] { return tr("Product specs"); });
    m_nodes->setTitle([] { return tr("Nodes"); });
    m_connect->setText(tr("Connect to the platform…"));
    m_logIn->setText(tr("Log in at the platform…"));
    m_refresh->setText(tr("&Refresh"));
    m_close->setText(tr("Close"));
    showSlicing();
}

void PlatformOverviewDialog::refresh()
{
    m_reading = std::make_unique<QObject>();
    for (FilteredTable *table : tables())
        table->setLoading();
    m_link.client(m_reading.get(), [this](const Result<PlatformLink::Client> &client) {
        if (client)
            found(*client);
        else
            unread(client.error());
    });
}

void PlatformOverviewDialog::unread(const Error &error)
{
    for (FilteredTable *table : tables())
        table->setError(error);
}

/// After a restart without a keychain. Asked by itself once only: who has closed it knows where it is.
void PlatformOverviewDialog::askForLogin()
{
    for (FilteredTable *table : tables()) {
        table->setEmpty(&lostLoginText, m_logIn);
        table->setLoaded();
    }
    if (!std::exchange(m_hasAskedForLogin, true))
        emit connectionWanted();
}

void PlatformOverviewDialog::found(const PlatformLink::Client &client)
{
    m_client = client;
    for (FilteredTable *table : tables()) {
        if (client)
            table->setEmpty([] { return tr("The platform has none."); });
        else
            table->setEmpty([] { return tr("No platform is connected yet."); }, m_connect);
        if (!client)
            table->setLoaded();
    }
    if (!client)
        return;
    read();
}

void PlatformOverviewDialog::read()
{
    m_instanceList.reset();
    m_names = {};
    m_client->instances(m_reading.get(), [this](const Result<QList<PlatformInstance>> &read) {
        if (!took(read, *m_instances))
            return;
        m_instanceList = *read;
        showInstances();
        m_instances->setLoaded();
    });
    m_client->specs(m_reading.get(), [this](const Result<QList<PlatformSpec>> &read) {
        if (!took(read, *m_specs))
            return;
        m_specRows.setRows(rowsOf(*read));
        m_specs->setLoaded();
        m_names.specs = namesOf(*read);
        showInstances();
        showSlicing();
    });
    m_client->nodes(m_reading.get(), [this](const Result<QList<PlatformNode>> &read) {
        if (!took(read, *m_nodes))
            return;
        m_nodeRows.setRows(rowsOf(*read));
        m_nodes->setLoaded();
        m_names.nodes = namesOf(*read);
        showInstances();
    });
    // Only for their names: without them, there are the ids.
    m_client->entries({}, m_reading.get(), [this](const Result<QList<PlatformEntry>> &read) {
        if (!read)
            return;
        for (const PlatformEntry &entry : *read)
            m_names.images.insert(entry.id, entry.fields.name);
        showInstances();
    });
}

template <typename Row> bool PlatformOverviewDialog::took(const Result<QList<Row>> &read, FilteredTable &table)
{
    if (read)
        return true;
    if (KeychainCredentials::isMissing(read.error())) {
        askForLogin();
        return false;
    }
    m_captcha->offer(m_client);
    if (m_client->wantedCaptcha()) {
        table.setEmpty([] { return tr("It is read as soon as you have logged in."); });
        table.setLoaded();
    } else {
        table.setError(read.error());
    }
    return false;
}

void PlatformOverviewDialog::showInstances()
{
    if (!m_instanceList)
        return;
    QList<PlatformTableModel::Row> rows;
    for (const PlatformInstance &instance : std::as_const(*m_instanceList))
        rows.append(PlatformTables::row(instance, m_names));
    m_instanceRows.setRows(rows);
    m_instances->widenColumns(); // the names may have come after the ids
}

/// What was said is about the other tab.
void PlatformOverviewDialog::showTab()
{
    m_progress->clear();
    showSlicing();
    const bool isByBar = m_tabs->tabBar()->hasFocus();
    if (!isByBar)
        tables().at(m_tabs->currentIndex())->focusRows();
}

void PlatformOverviewDialog::showSlicing()
{
    const QModelIndex current = m_specs->currentRow();
    const bool isOn = current.isValid() && m_specRows.value(current.row(), PlatformTables::slicingColumn).toBool();
    m_slicing->setVisible(m_tabs->currentIndex() == Specs);
    m_slicing->setEnabled(current.isValid() && !m_writing);
    m_slicing->setText(isOn ? tr("Switch GPU memory &slicing off…") : tr("Switch GPU memory &slicing on…"));
    m_switch->setText(m_slicing->text());
    m_switch->setEnabled(m_slicing->isEnabled());
}

void PlatformOverviewDialog::askToSwitch()
{
    const QModelIndex current = m_specs->currentRow();
    if (!current.isValid() || !m_client)
        return;
    const qint64 spec = m_specRows.id(current.row());
    const QString name = shown(m_specRows.value(current.row(), 0).toString());
    const bool slicing = !m_specRows.value(current.row(), PlatformTables::slicingColumn).toBool();
    Confirmation question;
    question.title = tr("GPU memory slicing");
    question.question = slicing ? tr("Switch GPU memory slicing on for the spec “%1”?").arg(name)
                                : tr("Switch GPU memory slicing off for the spec “%1”?").arg(name);
    question.consequence = tr("It holds at once for everybody at %1. Instances that exist stay as they are.")
                               .arg(m_client->server().host());
    question.verb = slicing ? tr("&Switch on") : tr("&Switch off");
    confirm(this, question, [this, spec, name, slicing] { switchSlicing(spec, name, slicing); });
}

void PlatformOverviewDialog::switchSlicing(qint64 spec, const QString &name, bool slicing)
{
    if (m_writing)
        return;
    m_writing = m_client;
    m_progress->setText(tr("Writing to the platform…"));
    m_specs->focusRows(); // the button is off in a moment
    showSlicing();
    m_writing->setSlicing(spec, slicing, this, [this, name](const Result<> &done) { switched(name, done); });
}

void PlatformOverviewDialog::switched(const QString &name, const Result<> &done)
{
    const PlatformLink::Client client = std::exchange(m_writing, {});
    showSlicing();
    m_progress->setText(done ? tr("The spec “%1” was changed.").arg(name) : done.error().summary);
    if (client == m_client)
        m_captcha->offer(client);
    if (done)
        refresh();
    // We are in its answer, and it may be the last of it.
    QMetaObject::invokeMethod(
        this, [client] {}, Qt::QueuedConnection);
}

}
