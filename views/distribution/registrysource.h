#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/distribution/inspect/inspectjob.h"
#include "views/distribution/copysource.h"
#include "views/distribution/referenceedit.h"
#include "views/distribution/transferservices.h"

#include <QAbstractItemModel>
#include <QRadioButton>

namespace quaymaster
{

/// An image of a registry, or tags of a repository. Fields: `source`, `source.image`, `source.allTags`,
/// `source.someTags`, `source.pattern`.
class RegistrySource final : public CopySource
{
    Q_OBJECT

public:
    RegistrySource(TransferServices &services, QAbstractItemModel &completions, QWidget *parent = nullptr);
    ~RegistrySource() override;

    std::optional<Source> source() const override;
    QString reason() const override;
    QString tag() const override;
    QStringList platforms() const override { return m_platforms; }
    bool isOfTags() const override { return !m_image->isChecked(); }
    void setText(const QString &text) override;

private:
    void build(QAbstractItemModel &completions);
    void retext();
    void modeChanged();
    void checkPattern();
    void inspect();
    void inspected();

    TransferServices &m_services;
    ReferenceEdit *m_edit;
    QRadioButton *m_image;
    QRadioButton *m_allTags;
    QRadioButton *m_someTags;
    QLineEdit *m_pattern;
    FieldMessage *m_patternMessage;
    QLabel *m_label;
    QLabel *m_found; ///< `source.found`: what the image is
    std::optional<QRegularExpression> m_regex;
    QString m_inspectedText;
    QStringList m_platforms;
    std::unique_ptr<RegistrySession> m_session;
    std::unique_ptr<InspectJob> m_inspection;
};

}
