#pragma once

#include "models/distribution/http/networkoptions.h"

#include <QGroupBox>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace quaymaster
{

class FieldMessage;
class FileField;

/// How a host's connection is secured: CA, client certificate, and the two ways to do without.
class AccessFields final : public QGroupBox
{
    Q_OBJECT

public:
    explicit AccessFields(QWidget *parent = nullptr);

    void setSettings(const HostSettings &settings);
    void setPlainHttp(bool plain);
    /// Into the settings that the form holds; what it knows nothing of stays.
    void apply(HostSettings &settings) const;
    /// Says below each field what is wrong with it.
    bool check();

signals:
    void changed();

private:
    struct File
    {
        QLabel *label;
        FileField *field;
        FieldMessage *message;
    };

    File addFile(QFormLayout *form, const QString &name, std::function<QString()> title);
    void addSwitches(QFormLayout *form);
    void retranslate();
    void showWarnings();
    static bool checkFile(const File &file);

    File m_authority;
    File m_certificate;
    File m_key;
    QCheckBox *m_insecure;
    FieldMessage *m_insecureMessage;
    QCheckBox *m_plainHttp;
    FieldMessage *m_plainHttpMessage;
};

}
