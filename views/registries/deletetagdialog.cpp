#include "views/registries/deletetagdialog.h"

#include "models/distribution/inspect/deletejob.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/distribution/inspect/tagsofdigestjob.h"
#include "models/registries/registryhosts.h"
#include "views/registries/dialogsize.h"
#include "views/registries/windowadvice.h"
#include "views/widgets/colors.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/statepage.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

DeleteTagDialog::DeleteTagDialog(const RegistryServices &services, Reference reference, QWidget *parent)
    : Dialog(parent)
    , m_services(services)
    , m_reference(std::move(reference))
    , m_stack(new QStackedLayout)
    , m_page(new StatePage)
    , m_question(new WrappedLabel)
    , m_consequence(new WrappedLabel)
    , m_list(new QListWidget)
    , m_typedLabel(new WrappedLabel)
    , m_typed(new QLineEdit)
    , m_error(new ErrorDetails)
    , m_delete(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"deleteTagDialog"_s);
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
    layout->addLayout(m_stack, 1);
    layout->addWidget(buttons);
    connect(m_delete, &QPushButton::clicked, this, &DeleteTagDialog::deleteNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_page, &StatePage::retryRequested, this, &DeleteTagDialog::resolve);
    connect(&services.browser, &RegistryBrowser::aboutToRenew, this, &QDialog::reject);
    keepTranslated(this, [this] { retranslate(); });
    m_cancel->setDefault(true);
    setDialogSize(*this, 90, 26);
    resolve();
}

QWidget *DeleteTagDialog::questionPage()
{
    m_question->setObjectName(u"deleteTagQuestion"_s);
    m_consequence->setObjectName(u"deleteTagConsequence"_s);
    m_list->setObjectName(u"deleteTagList"_s);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_typed->setObjectName(u"deleteTagTyped"_s);
    m_typed->setFont(fixedFont());
    m_typedLabel->setBuddy(m_typed);
    m_error->hide();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_question, m_consequence, m_list, m_typedLabel, m_typed, m_error})
        layout->addWidget(part, part == m_list ? 1 : 0);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteTagDialog::typedChanged);
    return page;
}

void DeleteTagDialog::retranslate()
{
    setWindowTitle(tr("Delete %1").arg(m_reference.toString()));
    m_delete->setText(tr("&Delete"));
    m_cancel->setText(tr("Cancel"));
    m_list->setAccessibleName(tr("Tags that go"));
    m_typedLabel->setText(tr("&Type %1 to delete it:").arg(m_reference.toString()));
    if (m_digest)
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
    const QString host = m_reference.repository().host();
    if (m_services.browser.options().forHost(host).readOnly) {
        refuse({Error::Kind::Forbidden,
                tr("%1 is read-only in Quaymaster. Switch that off in its settings to delete there.").arg(host),
                {}});
        return;
    }
    m_page->setLoading([] { return tr("Looking which tags stand for the same image…"); });
    m_stack->setCurrentWidget(m_page);
    m_job.start<TagsOfDigestJob>(std::make_unique<TagsOfDigestJob>(m_services.browser.client(), m_reference),
                                 [this](const TagsOfDigestJob &job) { resolved(job); });
}

void DeleteTagDialog::resolved(const TagsOfDigestJob &job)
{
    if (job.error()) {
        refuse(withWindowAdvice(*job.error(), m_reference.repository().host()));
        return;
    }
    m_digest = job.digest();
    m_tags = job.tags();
    m_list->addItems(m_tags);
    showQuestion();
    m_stack->setCurrentIndex(1);
    m_typed->setFocus();
}

void DeleteTagDialog::showQuestion()
{
    m_question->setText(tr("Delete the image %1?").arg(Reference(m_reference.repository(), *m_digest).toString()));
    const int others = static_cast<int>(m_tags.size()) - 1;
    m_consequence->setText(
        others > 0 ? tr("A registry deletes images, not tags: %n other tag(s) of the same image will be gone too. This "
                        "cannot be undone.",
                        nullptr, others)
                   : tr("No other tag of %1 stands for this image. This cannot be undone.")
                         .arg(m_reference.repository().toString()));
}

void DeleteTagDialog::typedChanged()
{
    const bool agreed = m_digest && !m_isDeleting && m_typed->text().trimmed() == m_reference.toString();
    m_delete->setEnabled(agreed);
}

void DeleteTagDialog::deleteNow()
{
    m_isDeleting = true;
    m_typed->setEnabled(false);
    m_delete->setEnabled(false);
    m_error->hide();
    auto job = std::make_unique<DeleteJob>(m_services.browser.client(), m_reference.repository(), *m_digest);
    m_job.start<DeleteJob>(std::move(job), [this](const DeleteJob &ended) {
        if (!ended.error()) {
            emit deleted(m_reference);
            accept();
            return;
        }
        m_isDeleting = false;
        m_typed->setEnabled(true);
        m_error->setError(withWindowAdvice(*ended.error(), m_reference.repository().host()));
        m_error->show();
        typedChanged();
    });
}

}
