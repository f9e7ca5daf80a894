#include "views/shell/settingsdialog.h"

#include "models/ingress/document/ingressservices.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/fonts.h"
#include "views/widgets/translated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mebibyte = 1 << 20;
constexpr int mostMebibytes = 10'000;
constexpr int proxyColumns = 36; // of an average letter

QUrl addressOf(const QString &typed)
{
    if (typed.isEmpty())
        return {};
    const QUrl address(typed.contains("://"_L1) ? typed : u"http://"_s + typed, QUrl::StrictMode);
    return address.isValid() ? address : QUrl::fromLocalFile(typed); // is refused; an invalid one would count as none
}

}

SettingsDialog::SettingsDialog(Settings &settings, QString logFile, QWidget *parent)
    : Dialog(parent)
    , m_settings(settings)
    , m_logFile(std::move(logFile))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_transfers(new QSpinBox(this))
    , m_limit(new QSpinBox(this))
    , m_proxy(new QLineEdit(this))
    , m_proxyMessage(new FieldMessage(m_proxy, this))
    , m_refresh(new QSpinBox(this))
    , m_notifications(new QCheckBox(this))
    , m_http(new QLineEdit(this))
    , m_httpMessage(new FieldMessage(m_http, this))
    , m_tcp(new QLineEdit(this))
    , m_logs(new QPushButton(this))
{
    setObjectName(u"settingsDialog"_s);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_theme->setObjectName(u"settingsTheme"_s);
    m_transfers->setObjectName(u"settingsTransfers"_s);
    m_limit->setObjectName(u"settingsLimit"_s);
    m_proxy->setObjectName(u"settingsProxy"_s);
    m_refresh->setObjectName(u"settingsRefresh"_s);
    m_notifications->setObjectName(u"settingsNotifications"_s);
    m_http->setObjectName(u"settingsHttpAddress"_s);
    m_tcp->setObjectName(u"settingsTcpAddress"_s);
    m_logs->setObjectName(u"settingsLogs"_s);
    layOut();
    load();
    connectFields();
    keepTranslated(this, [this] { translate(); });
}

void SettingsDialog::layOut()
{
    for (const char *language : {"", "en", "zh_CN"})
        m_language->addItem(QString(), QString::fromLatin1(language));
    for (const Settings::Theme theme : {Settings::Theme::System, Settings::Theme::Light, Settings::Theme::Dark})
        m_theme->addItem(QString(), QVariant::fromValue(theme));
    m_transfers->setRange(0, Settings::mostTransfers);
    m_limit->setRange(0, mostMebibytes);
    m_refresh->setRange(0, Settings::mostRefreshMinutes);
    m_proxy->setPlaceholderText(u"http://proxy.example:3128"_s);
    m_proxy->setMinimumWidth(letterWidth(fontMetrics()) * proxyColumns);

    m_http->setPlaceholderText(ServiceAddress().http);
    m_tcp->setPlaceholderText(ServiceAddress().tcp);

    auto *form = new QFormLayout;
    m_languageLabel = addRow(*form, m_language);
    m_themeLabel = addRow(*form, m_theme);
    m_transfersLabel = addRow(*form, m_transfers);
    m_limitLabel = addRow(*form, m_limit);
    m_proxyLabel = addRow(*form, m_proxy);
    form->addRow(QString(), m_proxyMessage);
    m_refreshLabel = addRow(*form, m_refresh);
    m_httpLabel = addRow(*form, m_http);
    form->addRow(QString(), m_httpMessage);
    m_tcpLabel = addRow(*form, m_tcp);
    form->addRow(QString(), m_notifications);
    m_logsLabel = addRow(*form, m_logs);
    setTabOrder(m_refresh, m_http);
    setTabOrder(m_http, m_tcp);
    setTabOrder(m_tcp, m_notifications);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(u"settingsButtons"_s);
    for (QPushButton *button : {m_logs, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter in a field is the field's
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::closeIfGood);
}

QLabel *SettingsDialog::addRow(QFormLayout &form, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    form.addRow(label, field);
    return label;
}

void SettingsDialog::load()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(m_settings.theme())));
    m_transfers->setValue(m_settings.transfers());
    m_limit->setValue(static_cast<int>(m_settings.bytesPerSecond() / mebibyte));
    m_proxy->setText(m_settings.proxy().toString());
    m_http->setText(m_settings.httpAddress());
    m_tcp->setText(m_settings.tcpAddress());
    m_refresh->setValue(m_settings.refreshMinutes());
    m_notifications->setChecked(m_settings.notifications());
}

/// Each field sets its own: what another one cannot show, such as half a MiB/s, stays as it is.
void SettingsDialog::connectFields()
{
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setTheme(m_theme->currentData().value<Settings::Theme>()); });
    connect(m_transfers, &QSpinBox::valueChanged, this, [this](int transfers) { m_settings.setTransfers(transfers); });
    connect(m_limit, &QSpinBox::valueChanged, this,
            [this](int mebibytes) { m_settings.setBytesPerSecond(mebibytes * mebibyte); });
    connect(m_refresh, &QSpinBox::valueChanged, this, [this](int minutes) { m_settings.setRefreshMinutes(minutes); });
    connect(m_notifications, &QCheckBox::toggled, this, [this](bool wanted) { m_settings.setNotifications(wanted); });
    connect(m_proxy, &QLineEdit::editingFinished, this, &SettingsDialog::applyProxy);
    connect(m_http, &QLineEdit::editingFinished, this, &SettingsDialog::applyAddresses);
    connect(m_tcp, &QLineEdit::editingFinished, this, &SettingsDialog::applyAddresses);
    connect(m_logs, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_logFile).absolutePath())); });
}

/// Esc gives up what is not valid.
void SettingsDialog::closeIfGood()
{
    applyProxy();
    applyAddresses();
    if (m_proxyMessage->isError())
        m_proxy->setFocus();
    else if (m_httpMessage->isError())
        m_http->setFocus();
    else
        accept();
}

void SettingsDialog::applyProxy()
{
    const auto done = m_settings.setProxy(addressOf(m_proxy->text().trimmed()));
    if (done)
        m_proxyMessage->clear();
    else
        m_proxyMessage->setError(done.error().summary);
}

void SettingsDialog::applyAddresses()
{
    m_settings.setTcpAddress(m_tcp->text());
    const auto done = m_settings.setHttpAddress(m_http->text());
    if (done)
        m_httpMessage->clear();
    else
        m_httpMessage->setError(done.error().summary);
}

void SettingsDialog::translate()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language:"));
    m_themeLabel->setText(tr("&Appearance:"));
    m_transfersLabel->setText(tr("&Parallel transfers:"));
    m_limitLabel->setText(tr("&Bandwidth limit:"));
    m_proxyLabel->setText(tr("Pro&xy:"));
    m_refreshLabel->setText(tr("&Refresh by itself:"));
    m_httpLabel->setText(tr("Tool addr&ess:"));
    m_tcpLabel->setText(tr("&SSH command:"));
    m_http->setToolTip(
        tr("Where users reach the tools of an ingress template; {uid} is the platform’s. Empty: its own"));
    m_tcp->setToolTip(tr("How users log in to a container; {uid} and {port} are the platform’s. Empty: its own"));
    m_logsLabel->setText(tr("L&ogs:"));
    m_language->setItemText(0, tr("As the system"));
    m_language->setItemText(1, u"English"_s);
    m_language->setItemText(2, u"简体中文"_s);
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_transfers->setSpecialValueText(tr("Found out for each host"));
    m_transfers->setToolTip(tr("How many blobs move at once, at most"));
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setSuffix(tr(" MiB/s"));
    m_limit->setToolTip(tr("All operations together move at most so many bytes a second"));
    m_proxy->setToolTip(tr("Empty: http_proxy, https_proxy and no_proxy of the environment"));
    m_refresh->setSpecialValueText(tr("Never, only with F5"));
    m_refresh->setSuffix(tr(" min"));
    m_refresh->setToolTip(tr("How often the lists in front are read again. Selection, focus and scrolling stay"));
    m_notifications->setText(tr("&Notify when a long operation ends while the window is in the background"));
    m_logs->setText(tr("Open the folder of %1").arg(QFileInfo(m_logFile).fileName()));
    m_logs->setToolTip(m_logFile);
}

}
