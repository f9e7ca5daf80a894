#pragma once

#include "models/settings/settings.h"
#include "views/widgets/dialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace quaymaster
{

class FieldMessage;

/// What the person may set. Every change holds at once.
class SettingsDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `logFile` is shown, with a way to its folder.
    SettingsDialog(Settings &settings, QString logFile, QWidget *parent);

private:
    void layOut();
    QLabel *addRow(QFormLayout &form, QWidget *field);
    void load();
    void connectFields();
    void applyProxy();
    void applyAddresses();
    void closeIfGood();
    void translate();

    Settings &m_settings;
    QString m_logFile;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_transfers;
    QSpinBox *m_limit;
    QLineEdit *m_proxy;
    FieldMessage *m_proxyMessage;
    QSpinBox *m_refresh;
    QCheckBox *m_notifications;
    QLineEdit *m_http;
    FieldMessage *m_httpMessage;
    QLineEdit *m_tcp;
    QPushButton *m_logs;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
    QLabel *m_transfersLabel;
    QLabel *m_limitLabel;
    QLabel *m_proxyLabel;
    QLabel *m_refreshLabel;
    QLabel *m_httpLabel;
    QLabel *m_tcpLabel;
    QLabel *m_logsLabel;
};

}
