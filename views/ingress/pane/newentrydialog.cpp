#include "views/ingress/pane/newentrydialog.h"

#include "models/distribution/inspect/registrybrowser.h"
#include "models/image/imageconfig.h"
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

namespace
{

QList<int> portsOf(const InspectJob &job)
{
    QSet<int> ports;
    for (const InspectedImage &image : job.images()) {
        const auto some = exposedTcpPorts(image.config);
        ports.unite(QSet<int>(some.cbegin(), some.cend()));
    }
    QList<int> sorted = ports.values();
    std::ranges::sort(sorted);
    return sorted;
}

}

NewEntryDialog::NewEntryDialog(RegistryBrowser &browser, QWidget *parent)
    : Dialog(parent)
    , m_browser(browser)
    , m_label(new QLabel)
    , m_image(new QLineEdit)
    , m_message(new FieldMessage(m_image))
    , m_hint(new WrappedLabel)
    , m_inspects(new QCheckBox)
{
    setObjectName(u"newEntryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_image->setObjectName(u"newEntryImage"_s);
    m_image->setPlaceholderText(u"registry.example/team/app:1.0"_s);
    m_label->setBuddy(m_image);
    m_inspects->setObjectName(u"newEntryInspects"_s);
    m_inspects->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"newEntryAdd"_s);
    m_add->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : QWidgetList{m_label, m_image, m_message, m_inspects, m_hint})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_image, &QLineEdit::textChanged, this, &NewEntryDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewEntryDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&browser, &RegistryBrowser::aboutToRenew, this, [this] { m_job.cancel(); });
    keepTranslated(this, [this] { translate(); });
    setSize(64, 12);
    judge();
}

NewEntryDialog::~NewEntryDialog() = default;

void NewEntryDialog::translate()
{
    setWindowTitle(tr("New ingress entry"));
    m_label->setText(tr("&Image:"));
    m_inspects->setText(tr("As&k its registry which ports it exposes"));
    m_hint->setText(
        tr("The entry takes the image’s name, and a rule for each port. Without the registry it has SSH only."));
    m_add->setText(m_job.isBusy() ? tr("Asking…") : tr("&Add entry"));
}

std::optional<Reference> NewEntryDialog::image() const
{
    const auto reference = Reference::parse(splitUserInfo(m_image->text().trimmed()).rest);
    return reference ? std::optional(*reference) : std::nullopt;
}

void NewEntryDialog::judge()
{
    const QString text = m_image->text().trimmed();
    const auto reference = Reference::parse(splitUserInfo(text).rest);
    if (text.isEmpty() || reference)
        m_message->clear();
    else
        m_message->setError(reference.error().summary);
    m_add->setEnabled(reference && !m_job.isBusy());
}

void NewEntryDialog::go()
{
    const auto reference = image();
    if (!reference || m_job.isBusy())
        return;
    if (!m_inspects->isChecked()) {
        finish({});
        return;
    }
    m_job.start<InspectJob>(std::make_unique<InspectJob>(m_browser.client(), reference->orLatest()),
                            [this](const InspectJob &job) { answered(job); });
    judge();
    translate();
}

/// Who is offline goes on without.
void NewEntryDialog::answered(const InspectJob &job)
{
    judge();
    translate();
    if (!job.error()) {
        finish(portsOf(job));
        return;
    }
    const Error error = withWindowAdvice(*job.error(), job.reference().repository().host());
    m_message->setWarning(tr("%1 Or add the entry without asking.").arg(error.summary));
    m_inspects->setChecked(false);
}

void NewEntryDialog::finish(const std::optional<QList<int>> &ports)
{
    const auto reference = image();
    if (!reference)
        return;
    emit made(*reference, ports);
    accept();
}

}
