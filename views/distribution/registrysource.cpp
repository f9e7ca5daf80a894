#include "views/distribution/registrysource.h"

#include "views/widgets/translated.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

RegistrySource::RegistrySource(TransferServices &services, QAbstractItemModel &completions, QWidget *parent)
    : CopySource(parent)
    , m_edit(new ReferenceEdit(u"source"_s, ReferenceEdit::Wants::Image, services.hosts, this))
    , m_image(new QRadioButton(this))
    , m_allTags(new QRadioButton(this))
    , m_someTags(new QRadioButton(this))
    , m_pattern(new QLineEdit(this))
    , m_patternMessage(new FieldMessage(m_pattern, this))
    , m_label(new QLabel(this))
    , m_lookup(new ImageLookup(u"source.found"_s, services.context, this))
{
    setFocusProxy(m_edit);
    build(completions);
    keepTranslated(this, [this] { retext(); });
    connect(m_edit, &ReferenceEdit::changed, this, [this] {
        m_lookup->forgetUnless(wanted());
        emit changed();
    });
    connect(&m_edit->line(), &QLineEdit::editingFinished, this, &RegistrySource::look);
    connect(m_lookup, &ImageLookup::found, this, &CopySource::changed);
    for (const QRadioButton *button : {m_image, m_allTags, m_someTags})
        connect(button, &QRadioButton::clicked, this, &RegistrySource::modeChanged);
    connect(m_someTags, &QRadioButton::clicked, m_pattern, qOverload<>(&QWidget::setFocus)); // enabled by now
    connect(m_pattern, &QLineEdit::textChanged, this, &RegistrySource::checkPattern);
    modeChanged();
}

void RegistrySource::build(QAbstractItemModel &completions)
{
    m_image->setObjectName(u"source.image"_s);
    m_image->setChecked(true);
    m_allTags->setObjectName(u"source.allTags"_s);
    m_someTags->setObjectName(u"source.someTags"_s);
    m_pattern->setObjectName(u"source.pattern"_s);
    m_patternMessage->setObjectName(u"source.pattern.message"_s);
    m_label->setBuddy(&m_edit->line());
    auto *completer = new QCompleter(&completions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->line().setCompleter(completer);
    auto *some = new QHBoxLayout;
    some->addWidget(m_someTags);
    some->addWidget(m_pattern, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_lookup);
    layout->addWidget(m_image);
    layout->addWidget(m_allTags);
    layout->addLayout(some);
    layout->addWidget(m_patternMessage);
}

void RegistrySource::retext()
{
    m_label->setText(tr("&From:"));
    m_edit->line().setAccessibleName(tr("Source"));
    m_edit->line().setPlaceholderText(isOfTags() ? tr("registry.example/group/name")
                                                 : tr("registry.example/group/name:tag"));
    m_image->setText(tr("One &image"));
    m_allTags->setText(tr("All tags of the repositor&y"));
    m_someTags->setText(tr("Tags that match t&his regular expression:"));
    m_pattern->setAccessibleName(tr("Regular expression for the tags"));
    m_pattern->setPlaceholderText(tr("22\\.03.*"));
    checkPattern();
}

void RegistrySource::setOfTags(bool isOfTags, const QString &pattern)
{
    QRadioButton *mode = !isOfTags ? m_image : pattern.isEmpty() ? m_allTags : m_someTags;
    mode->setChecked(true);
    m_pattern->setText(pattern);
    modeChanged();
}

void RegistrySource::setText(const QString &text)
{
    m_edit->setText(text);
    look();
}

void RegistrySource::modeChanged()
{
    using Wants = ReferenceEdit::Wants;
    m_pattern->setEnabled(m_someTags->isChecked());
    if (isOfTags())
        dropTag();
    m_edit->setWants(isOfTags() ? Wants::Repository : Wants::Image);
    if (!isOfTags())
        giveTagBack();
    retext();
    look();
    emit changed();
}

/// Between tags there is none, but whoever comes back to the one image means the same one.
void RegistrySource::dropTag()
{
    const std::optional<Reference> reference = m_edit->reference();
    if (!reference)
        return;
    if (!reference->isNamedOnly())
        m_dropped = reference;
    m_edit->setText(reference->repository().toString());
}

void RegistrySource::giveTagBack()
{
    const auto &reference = m_edit->reference();
    const bool isSame
        = m_dropped && reference && reference->isNamedOnly() && reference->repository() == m_dropped->repository();
    const auto dropped = std::exchange(m_dropped, std::nullopt);
    if (isSame)
        m_edit->setText(dropped->toString());
}

void RegistrySource::checkPattern()
{
    m_regex.reset();
    const QRegularExpression pattern(m_pattern->text());
    if (!m_someTags->isChecked() || m_pattern->text().isEmpty()) {
        m_patternMessage->clear();
    } else if (pattern.isValid()) {
        m_patternMessage->clear();
        m_regex = pattern;
    } else {
        m_patternMessage->setError(
            tr("This is no regular expression: something is wrong at character %1.").arg(pattern.patternErrorOffset()));
    }
    emit changed();
}

std::optional<CopySource::Source> RegistrySource::source() const
{
    if (!reason().isEmpty())
        return {};
    const Reference &reference = *m_edit->reference();
    if (m_image->isChecked())
        return Source(reference.orLatest());
    return Source(TagSelection{reference.repository(), m_regex});
}

QString RegistrySource::reason() const
{
    if (m_edit->isEmpty())
        return tr("Name the source.");
    if (!m_edit->reference())
        return tr("Correct the source.");
    if (m_someTags->isChecked() && !m_regex)
        return tr("Give a regular expression for the tags.");
    return {};
}

QString RegistrySource::tag() const
{
    if (isOfTags() || !m_edit->reference())
        return {};
    return m_edit->reference()->orLatest().tag();
}

/// Only when the field is left: not every half of a name is asked for.
void RegistrySource::look()
{
    m_lookup->look(wanted());
}

std::optional<Reference> RegistrySource::wanted() const
{
    const auto &reference = m_edit->reference();
    return !isOfTags() && reference ? std::optional(reference->orLatest()) : std::nullopt;
}

}
