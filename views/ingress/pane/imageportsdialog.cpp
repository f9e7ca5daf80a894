#include "views/ingress/pane/imageportsdialog.h"

#include "models/distribution/inspect/inspectedports.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "views/registries/images/windowadvice.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

ImagePortsDialog::ImagePortsDialog(Purpose purpose, RegistryBrowser &browser, QWidget *parent)
    : Dialog(parent)
    , m_purpose(purpose)
    , m_browser(browser)
    , m_label(new QLabel)
    , m_image(new QLineEdit)
    , m_message(new FieldMessage(m_image))
    , m_hint(new WrappedLabel)
    , m_inspects(new QCheckBox)
{
    const QString name = isComparison() ? u"comparison"_s : u"newEntry"_s;
    setObjectName(name + u"Dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_image->setObjectName(name + u"Image"_s);
    m_image->setPlaceholderText(u"registry.example/team/app:1.0"_s);
    m_label->setBuddy(m_image);
    m_inspects->setObjectName(name + u"Inspects"_s);
    m_inspects->setChecked(true);
    m_inspects->setHidden(isComparison());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(name + u"Go"_s);
    m_go->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // else it is what Enter means once m_go is off
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : QWidgetList{m_label, m_image, m_message, m_inspects, m_hint})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_image, &QLineEdit::textChanged, this, &ImagePortsDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImagePortsDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&browser, &RegistryBrowser::aboutToRenew, this, [this] { m_job.cancel(); });
    keepTranslated(this, [this] { translate(); });
    setSize(64, 12);
    judge();
}

ImagePortsDialog::~ImagePortsDialog() = default;

void ImagePortsDialog::translate()
{
    m_label->setText(tr("&Image:"));
    m_inspects->setText(tr("As&k its registry which ports it exposes"));
    if (isComparison()) {
        setWindowTitle(tr("Compare with an image"));
        m_hint->setText(tr("Its registry is asked which ports it exposes. What the rules lack, or have too many, joins "
                           "the problems."));
    } else {
        setWindowTitle(tr("New ingress entry"));
        m_hint->setText(
            tr("The entry takes the image’s name, and a rule for each port. Without the registry it has SSH only."));
    }
    m_go->setText(m_job.isBusy() ? tr("Asking…") : isComparison() ? tr("&Compare") : tr("&Add entry"));
}

std::optional<Reference> ImagePortsDialog::image() const
{
    const auto reference = Reference::parse(splitUserInfo(m_image->text().trimmed()).rest);
    return reference ? std::optional(*reference) : std::nullopt;
}

void ImagePortsDialog::judge()
{
    const QString text = m_image->text().trimmed();
    const auto reference = Reference::parse(splitUserInfo(text).rest);
    if (text.isEmpty() || reference)
        m_message->clear();
    else
        m_message->setError(reference.error().summary);
    m_go->setEnabled(reference && !m_job.isBusy());
}

void ImagePortsDialog::go()
{
    const auto reference = image();
    if (!reference || m_job.isBusy())
        return;
    if (!m_inspects->isChecked()) {
        finish({});
        return;
    }
    m_job.start<InspectJob>(std::make_unique<InspectJob>(m_browser.client(), reference->orLatest()),
                            [this](const InspectJob &job) { take(job); });
    judge();
    translate();
}

/// Who is offline goes on without.
void ImagePortsDialog::take(const InspectJob &job)
{
    judge();
    translate();
    if (!job.error()) {
        finish(exposedTcpPorts(job.images()));
        return;
    }
    const Error error = withWindowAdvice(*job.error(), job.reference().repository().host());
    if (isComparison()) {
        m_message->setError(error.summary);
        return;
    }
    m_message->setWarning(tr("%1 Or add the entry without asking.").arg(error.summary));
    m_inspects->setChecked(false);
}

void ImagePortsDialog::finish(const std::optional<QList<int>> &ports)
{
    const auto reference = image();
    if (!reference)
        return;
    emit answered(*reference, ports);
    accept();
}

}
