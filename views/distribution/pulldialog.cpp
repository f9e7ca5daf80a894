#include "views/distribution/pulldialog.h"

#include "views/distribution/equivalentcommand.h"
#include "views/distribution/imagelookup.h"
#include "views/distribution/platformchoice.h"
#include "views/distribution/referencecompletions.h"
#include "views/distribution/referenceedit.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

PullDialog::PullDialog(TransferServices &services, QWidget *parent)
    : Dialog(parent)
    , m_services(services)
    , m_sourceLabel(new QLabel(this))
    , m_source(new ReferenceEdit(u"pull.source"_s, ReferenceEdit::Wants::Image, services.hosts, this))
    , m_lookup(new ImageLookup(u"pull.found"_s, services.context, this))
    , m_targetLabel(new QLabel(this))
    , m_target(new QLineEdit(this))
    , m_file(new QPushButton(icon(u"file-archive"_s), QString(), this))
    , m_folder(new QPushButton(icon(u"folder-open"_s), QString(), this))
    , m_targetMessage(new FieldMessage(m_target, this))
    , m_platformsLabel(new QLabel(this))
    , m_platforms(new PlatformChoice(this))
    , m_commandLine(new EquivalentCommand(this))
    , m_reason(new WrappedLabel({}, this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    keepTranslated(this, [this] { retext(); });
    connect(m_source, &ReferenceEdit::changed, this, [this] {
        m_lookup->forgetUnless(wanted());
        update();
    });
    connect(&m_source->line(), &QLineEdit::editingFinished, this, &PullDialog::look);
    connect(m_lookup, &ImageLookup::found, this, [this] { m_platforms->offer(m_lookup->platforms()); });
    connect(m_target, &QLineEdit::textChanged, this, &PullDialog::update);
    connect(m_file, &QPushButton::clicked, this, &PullDialog::chooseFile);
    connect(m_folder, &QPushButton::clicked, this, &PullDialog::chooseFolder);
    connect(m_platforms, &PlatformChoice::changed, this, &PullDialog::update);
    connect(m_start, &QPushButton::clicked, this, &PullDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PullDialog::build()
{
    setObjectName(u"pull"_s);
    m_target->setObjectName(u"pull.target"_s);
    m_file->setObjectName(u"pull.file"_s);
    m_folder->setObjectName(u"pull.folder"_s);
    m_targetMessage->setObjectName(u"pull.target.message"_s);
    m_reason->setObjectName(u"reason"_s);
    m_start->setObjectName(u"start"_s);
    m_start->setDefault(true);
    m_cancel->setObjectName(u"cancel"_s);
    m_sourceLabel->setBuddy(&m_source->line());
    m_targetLabel->setBuddy(m_target);
    for (QPushButton *button : {m_file, m_folder, m_cancel})
        button->setAutoDefault(false);
    auto *completer = new QCompleter(new ReferenceCompletions(m_services.hosts, m_services.repositories, this), this);
    completer->setFilterMode(Qt::MatchContains);
    m_source->line().setCompleter(completer);
    auto *target = new QHBoxLayout;
    target->addWidget(m_target, 1);
    target->addWidget(m_file);
    target->addWidget(m_folder);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sourceLabel, m_source, m_lookup})
        layout->addWidget(widget);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_targetLabel);
    layout->addLayout(target);
    layout->addWidget(m_targetMessage);
    layout->addSpacing(fontMetrics().height());
    m_platformsLabel->setBuddy(m_platforms);
    layout->addWidget(m_platformsLabel);
    layout->addWidget(m_platforms);
    layout->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_commandLine, m_reason, buttons})
        layout->addWidget(widget);
    setSize(100, 24);
}

void PullDialog::retext()
{
    setWindowTitle(tr("Pull an image into a folder or a file"));
    m_sourceLabel->setText(tr("&Image:"));
    m_source->line().setAccessibleName(tr("Image"));
    m_source->line().setPlaceholderText(tr("registry.example/group/name:tag"));
    m_targetLabel->setText(tr("Into the &folder or .tar file:"));
    m_target->setAccessibleName(tr("Folder or .tar file"));
    m_target->setPlaceholderText(tr("a folder, or a file that ends in .tar"));
    m_file->setText(tr("Choose a fil&e…"));
    m_folder->setText(tr("Choose a f&older…"));
    m_platformsLabel->setText(tr("Platforms:"));
    m_start->setText(tr("Start the p&ull"));
    m_cancel->setText(tr("Cancel"));
    update();
}

void PullDialog::setSource(const QString &reference)
{
    m_source->setText(reference);
    look();
}

void PullDialog::setTarget(const QString &path)
{
    m_target->setText(path);
}

void PullDialog::look()
{
    m_lookup->look(wanted());
}

std::optional<Reference> PullDialog::wanted() const
{
    const auto &reference = m_source->reference();
    return reference ? std::optional(reference->orLatest()) : std::nullopt;
}

void PullDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_target->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_target, &QLineEdit::setText);
    dialog->open();
}

void PullDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), m_target->text(), tr("OCI archives (*.tar)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tar"_s);
    connect(dialog, &QFileDialog::fileSelected, m_target, &QLineEdit::setText);
    dialog->open();
}

QString PullDialog::targetReason() const
{
    const QString path = m_target->text().trimmed();
    if (path.isEmpty())
        return {};
    const QFileInfo target(path);
    if (target.isFile() && !path.endsWith(".tar"_L1))
        return tr("This is a file that does not end in .tar. Choose a folder, or a name that ends in .tar.");
    if (!target.absoluteDir().exists())
        return tr("The folder %1 does not exist. Create it first.").arg(target.absolutePath());
    return {};
}

QString PullDialog::reason() const
{
    if (m_source->isEmpty())
        return tr("Name the image.");
    if (!m_source->reference())
        return tr("Correct the name of the image.");
    if (m_target->text().trimmed().isEmpty())
        return tr("Choose where to write it.");
    if (!targetReason().isEmpty())
        return tr("Correct where to write it.");
    return m_platforms->isIncomplete() ? tr("Check at least one platform, or all.") : QString();
}

PullRequest PullDialog::request() const
{
    const QString target = QDir::cleanPath(QFileInfo(m_target->text().trimmed()).absoluteFilePath());
    return {m_source->reference()->orLatest(), target, m_platforms->chosen()};
}

void PullDialog::update()
{
    const QString reason = this->reason();
    m_targetMessage->setError(targetReason());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_start->setEnabled(reason.isEmpty());
    m_commandLine->setCommand(reason.isEmpty() ? shellCommand(argumentsFor(request())) : QString());
}

void PullDialog::start()
{
    if (!reason().isEmpty())
        return;
    emit started(m_services.operations.start(request()));
    accept();
}

}
