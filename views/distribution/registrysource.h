#pragma once

#include "views/distribution/copysource.h"
#include "views/distribution/imagelookup.h"
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

    std::optional<Source> source() const override;
    QString reason() const override;
    QString tag() const override;
    QStringList platforms() const override { return m_lookup->platforms(); }
    bool hasReferrers() const override { return true; }
    bool isOfTags() const override { return !m_image->isChecked(); }
    void setOfTags(bool isOfTags, const QString &pattern) override;
    void setText(const QString &text) override;

private:
    void build(QAbstractItemModel &completions);
    void retext();
    void modeChanged();
    void checkPattern();
    void dropTag();
    void giveTagBack();
    void look();
    std::optional<Reference> wanted() const;

    ReferenceEdit *m_edit;
    QRadioButton *m_image;
    QRadioButton *m_allTags;
    QRadioButton *m_someTags;
    QLineEdit *m_pattern;
    FieldMessage *m_patternMessage;
    QLabel *m_label;
    ImageLookup *m_lookup; ///< `source.found`
    std::optional<QRegularExpression> m_regex;
    std::optional<Reference> m_dropped; ///< the image, while tags are meant
};

}
