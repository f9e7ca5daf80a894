#include "views/registries/images/deletetagdialog.h"

#include "models/distribution/inspect/deletejob.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/hosts/registryhosts.h"
#include "views/registries/images/deletionlist.h"
#include "views/registries/images/windowadvice.h"
#include "views/widgets/colors.h"
#include "views/widgets/environments.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/statepage.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

DeleteTagDialog::DeleteTagDialog(const RegistryServices &services, const QList<Reference> &references, QWidget *parent)
    : Dialog(parent)
    , m_services(services)
    , m_references(references)
    , m_stack(new QStackedLayout)
    , m_page(new StatePage)
    , m_badge(new EnvironmentBadge)
    , m_question(new WrappedLabel)
    , m_consequence(new WrappedLabel)
    , m_list(new DeletionList)
    , m_typedLabel(new WrappedLabel)
    , m_typed(new QLineEdit)
    , m_error(new ErrorDetails)
    , m_delete(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"deleteTagDialog"_s);
    for (const Reference &reference : references)
        m_chosen.append(reference.tag());
    m_delete->setObjectName(u"deleteTagNow"_s);
    m_delete->setIcon(icon(u"trash-2"_s, Tone::Error));
    m_delete->setAutoDefault(false);
    m_delete->setEnabled(false);
    m_cancel->setObjectName(u"deleteTagCancel"_s);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_delete, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_stack->addWidget(m_page);
    m_stack->addWidget(questionPage());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_badge, 0, Qt::AlignLeft);
    layout->addLayout(m_stack, 1);
    layout->addWidget(buttons);
    if (const RegistryHost *host = services.hosts.find(repository().host()))
        m_badge->setEnvironment(host->environment);
    connect(m_delete, &QPushButton::clicked, this, &DeleteTagDialog::deleteNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_page, &StatePage::retryRequested, this, &DeleteTagDialog::resolve);
    followSession();
    keepTranslated(this, [this] { retranslate(); });
    m_cancel->setAutoDefault(false); // Enter neither destroys nor, unseen, gives up
    setSize(90, 26);
    resolve();
}

/// What is there is found out again: of a deletion that was on its way nobody knows.
void DeleteTagDialog::followSession()
{
    connect(&m_services.browser, &RegistryBrowser::aboutToRenew, this, [this] {
        m_job.cancel();
        m_isDeleting = false;
    });
    connect(&m_services.browser, &RegistryBrowser::renewed, this, &DeleteTagDialog::resolve);
}

QWidget *DeleteTagDialog::questionPage()
{
    m_question->setObjectName(u"deleteTagQuestion"_s);
    m_consequence->setObjectName(u"deleteTagConsequence"_s);
    m_list->setObjectName(u"deleteTagList"_s);
    m_typed->setObjectName(u"deleteTagTyped"_s);
    m_typed->setFont(fixedFont());
    m_typedLabel->setBuddy(m_typed);
    m_error->setObjectName(u"deleteTagError"_s);
    m_error->hide();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_question, m_consequence, m_list, m_typedLabel, m_typed, m_error})
        layout->addWidget(part, part == m_list ? 1 : 0);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteTagDialog::typedChanged);
    const auto goOn = [this] { m_delete->setFocus(); }; // does nothing while it is disabled
    connect(m_typed, &QLineEdit::returnPressed, m_delete, goOn, Qt::QueuedConnection);
    return page;
}

QString DeleteTagDialog::toBeTyped() const
{
    return isOne() ? m_references.constFirst().toString() : repository().toString();
}

void DeleteTagDialog::retranslate()
{
    setWindowTitle(isOne() ? tr("Delete %1").arg(m_references.constFirst().toString())
                           : tr("Delete from %1").arg(repository().toString()));
    m_delete->setText(tr("&Delete"));
    m_cancel->setText(tr("Cancel"));
    m_typedLabel->setText(isOne() ? tr("&Type %1 to delete it:").arg(toBeTyped())
                                  : tr("&Type %1 to delete them:").arg(toBeTyped()));
    if (!m_images.isEmpty())
        showQuestion();
}

void DeleteTagDialog::refuse(const Error &error)
{
    m_page->setError(error);
    m_stack->setCurrentWidget(m_page);
    m_delete->setEnabled(false);
}

void DeleteTagDialog::resolve()
{
    const QString host = repository().host();
    m_images.clear();
    m_delete->setEnabled(false);
    if (m_services.browser.options().forHost(host).readOnly) {
        refuse({Error::Kind::Forbidden,
                tr("%1 is read-only in Quaymaster. Switch that off in its settings to delete there.").arg(host),
                {}});
        return;
    }
    m_page->setLoading([] { return tr("Looking which tags stand for the same image…"); });
    m_stack->setCurrentWidget(m_page);
    m_job.start<TagsOfDigestJob>(std::make_unique<TagsOfDigestJob>(m_services.browser.client(), m_references),
                                 [this](const TagsOfDigestJob &job) { resolved(job); });
}

void DeleteTagDialog::resolved(const TagsOfDigestJob &job)
{
    if (job.error()) {
        Error error = withWindowAdvice(*job.error(), repository().host());
        if (error.kind == Error::Kind::NotFound)
            error.summary
                = tr("Not all of it is there any more. Close this, refresh the list of tags and choose again.");
        refuse(error);
        return;
    }
    m_images = job.images();
    m_list->setImages(m_images, m_chosen);
    showQuestion();
    m_stack->setCurrentIndex(1);
    m_typed->setEnabled(true);
    m_typed->setFocus();
    typedChanged();
}

void DeleteTagDialog::showQuestion()
{
    const int count = static_cast<int>(m_images.size());
    const QString name = repository().toString();
    m_question->setText(
        isOne() ? tr("Delete the image %1?").arg(Reference(repository(), m_images.constFirst().digest).toString())
                : tr("Delete %n image(s) of %1?", nullptr, count).arg(name));
    qsizetype others = 0;
    for (const TagsOfDigestJob::Image &image : std::as_const(m_images))
        others += std::ranges::count_if(image.tags, [this](const QString &tag) { return !m_chosen.contains(tag); });
    if (others > 0)
        m_consequence->setText(isOne() ? tr("A registry deletes images, not tags: %n other tag(s) of the same image "
                                            "will be gone too. This cannot be undone.",
                                            nullptr, static_cast<int>(others))
                                       : tr("A registry deletes images, not tags: %n other tag(s) of these images "
                                            "will be gone too. This cannot be undone.",
                                            nullptr, static_cast<int>(others)));
    else
        m_consequence->setText(
            isOne() ? tr("No other tag of %1 stands for this image. This cannot be undone.").arg(name)
                    : tr("No other tag of %1 stands for these images. This cannot be undone.").arg(name));
}

void DeleteTagDialog::typedChanged()
{
    m_delete->setEnabled(!m_images.isEmpty() && !m_isDeleting && m_typed->text().trimmed() == toBeTyped());
}

void DeleteTagDialog::deleteNow()
{
    m_isDeleting = true;
    m_left = m_images;
    m_refused.clear();
    m_typed->setEnabled(false);
    m_delete->setEnabled(false);
    m_error->hide();
    deleteNext();
}

void DeleteTagDialog::deleteNext()
{
    if (m_left.isEmpty()) {
        over();
        return;
    }
    const TagsOfDigestJob::Image image = m_left.takeFirst();
    m_job.start<DeleteJob>(std::make_unique<DeleteJob>(m_services.browser.client(), repository(), image.digest),
                           [this, image](const DeleteJob &job) { imageOver(image, job); });
}

void DeleteTagDialog::imageOver(const TagsOfDigestJob::Image &image, const DeleteJob &job)
{
    if (job.error()) {
        m_lastError = withWindowAdvice(*job.error(), repository().host());
        m_list->setFailed(image.digest, m_lastError);
        m_refused.append(image);
    } else {
        m_list->setDeleted(image.digest);
        m_deletedTags += static_cast<int>(image.tags.size());
    }
    deleteNext();
}

/// What failed may be tried again; the list says what became of each.
void DeleteTagDialog::over()
{
    m_isDeleting = false;
    const auto refused = static_cast<int>(m_refused.size());
    if (refused < m_images.size())
        tellDeleted();
    if (refused == 0) {
        accept();
        return;
    }
    if (!isOne())
        m_lastError.summary = tr("%n image(s) could not be deleted. The list says why.", nullptr, refused);
    m_images = m_refused;
    m_typed->setEnabled(true);
    m_error->setError(m_lastError);
    m_error->show();
    typedChanged();
}

void DeleteTagDialog::tellDeleted()
{
    emit deleted(repository(), std::exchange(m_deletedTags, 0));
}

/// Of what is on its way nobody knows.
void DeleteTagDialog::reject()
{
    if (m_isDeleting) {
        m_job.cancel();
        tellDeleted();
    }
    QDialog::reject();
}

}
