#include "views/distribution/archivesourceedit.h"

#include "models/image/reference.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/formats.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

enum ImageColumn { Names, Platforms, Size, Layers, ColumnCount };

/// A path may be typed, dropped, or come as a file URL.
QString typedPath(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed);
    return url.isLocalFile() ? url.toLocalFile() : trimmed;
}

}

ArchiveSourceEdit::ArchiveSourceEdit(QString spool, QWidget *parent)
    : CopySource(parent)
    , m_spool(std::move(spool))
    , m_label(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_file(new QPushButton(icon(u"file-archive"_s), QString(), this))
    , m_folder(new QPushButton(icon(u"folder-open"_s), QString(), this))
    , m_message(new FieldMessage(m_path, this))
    , m_reading(new QWidget(this))
    , m_progress(new QProgressBar(m_reading))
    , m_stop(new QPushButton(m_reading))
    , m_error(new ErrorDetails(this))
    , m_imagesLabel(new QLabel(this))
    , m_images(new QTreeWidget(this))
{
    setFocusProxy(m_path);
    build();
    keepTranslated(this, [this] { retext(); });
    connect(m_path, &QLineEdit::textChanged, this, &ArchiveSourceEdit::read);
    connect(m_path, &QLineEdit::editingFinished, this, &ArchiveSourceEdit::judge);
    connect(m_file, &QPushButton::clicked, this, &ArchiveSourceEdit::chooseFile);
    connect(m_folder, &QPushButton::clicked, this, &ArchiveSourceEdit::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, &ArchiveSourceEdit::stopOrRead);
    connect(m_images, &QTreeWidget::itemSelectionChanged, this, &CopySource::changed);
    showImages();
}

ArchiveSourceEdit::~ArchiveSourceEdit() = default;

void ArchiveSourceEdit::build()
{
    m_path->setObjectName(u"archive"_s);
    m_path->setClearButtonEnabled(true);
    m_path->setAcceptDrops(false); // the dialog takes what is dropped anywhere on it
    m_label->setBuddy(m_path);
    m_file->setObjectName(u"archive.file"_s);
    m_folder->setObjectName(u"archive.folder"_s);
    m_message->setObjectName(u"archive.message"_s);
    m_progress->setObjectName(u"archive.progress"_s);
    m_stop->setObjectName(u"archive.stop"_s);
    m_error->setObjectName(u"archive.error"_s);
    m_images->setObjectName(u"archive.images"_s);
    m_images->setColumnCount(ColumnCount);
    m_images->setRootIsDecorated(false);
    m_images->setTabKeyNavigation(false);
    m_images->setAllColumnsShowFocus(true);
    m_imagesLabel->setBuddy(m_images);
    for (QPushButton *button : {m_file, m_folder, m_stop})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_file);
    row->addWidget(m_folder);
    auto *reading = new QHBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_stop);
    reading->addStretch(); // while there is nothing but the button
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addLayout(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_message, m_reading, m_error, m_imagesLabel, m_images})
        layout->addWidget(widget);
}

void ArchiveSourceEdit::retext()
{
    m_label->setText(tr("&Archive or OCI layout:"));
    m_path->setAccessibleName(tr("Archive or OCI layout"));
    m_path->setPlaceholderText(tr("a .tar, a .tar.gz… or a layout folder"));
    m_file->setText(tr("Choose a &file…"));
    m_folder->setText(tr("Choose a f&older…"));
    m_progress->setAccessibleName(tr("Reading the archive"));
    m_progress->setFormat(tr("Reading the archive: %p %"));
    m_stop->setText(isReading() ? tr("Stop reading") : tr("Read a&gain"));
    m_imagesLabel->setText(tr("&Image:"));
    m_images->setAccessibleName(tr("Images of the archive"));
    m_images->setHeaderLabels({tr("Name"), tr("Platforms"), tr("Size"), tr("Layers")});
    judge();
}

void ArchiveSourceEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose an archive"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Image archives (*.tar *.tar.gz *.tgz *.tar.xz *.txz *.tar.zst *.tzst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveSourceEdit::setText);
    dialog->open();
}

void ArchiveSourceEdit::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose an OCI layout folder"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveSourceEdit::setText);
    dialog->open();
}

void ArchiveSourceEdit::setText(const QString &text)
{
    if (text == m_path->text())
        readAgain(); // whoever names it once more means what it is now
    else
        m_path->setText(text);
}

ArchiveSourceEdit::Stamp ArchiveSourceEdit::stampOf(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo file(info.isDir() ? path + u"/index.json"_s : path);
    return {file.lastModified(), file.size()};
}

bool ArchiveSourceEdit::renew()
{
    if (m_readPath.isEmpty() || m_stamp == stampOf(m_readPath))
        return false;
    readAgain();
    if (m_readPath.isEmpty())
        judge();
    else
        m_message->setWarning(tr("It has changed and is read again. Look at its images."));
    return true;
}

void ArchiveSourceEdit::readAgain()
{
    m_job.reset();
    m_readPath.clear();
    read();
}

/// A path that is only half typed names nothing: nothing is read, and nothing is wrong yet.
void ArchiveSourceEdit::read()
{
    const auto source = ArchiveSource::parse(typedPath(m_path->text()));
    m_wanted = source ? std::optional(*source) : std::nullopt;
    const QString path = source ? source->path : QString();
    m_message->clear();
    if (path != m_readPath) {
        m_readPath = path;
        m_job.reset();
        if (!path.isEmpty())
            readNow();
    }
    if (!m_path->hasFocus())
        judge();
    showImages();
    emit changed();
}

void ArchiveSourceEdit::judge()
{
    if (m_readPath.isEmpty() && !m_path->text().trimmed().isEmpty())
        m_message->setError(tr("There is no such file or folder. Check the path."));
}

void ArchiveSourceEdit::readNow()
{
    m_stamp = stampOf(m_readPath);
    m_job = std::make_unique<ArchiveContentsJob>(m_readPath, m_spool);
    connect(m_job.get(), &Job::progressChanged, this, [this](qint64 done, qint64 total) {
        constexpr qint64 steps = 1000;
        m_progress->setRange(0, total > 0 ? steps : 0);
        m_progress->setValue(static_cast<int>(total > 0 ? done * steps / total : 0));
    });
    connect(m_job.get(), &Job::finished, this, &ArchiveSourceEdit::finished);
    m_progress->setRange(0, 0);
    m_job->start();
}

void ArchiveSourceEdit::stopOrRead()
{
    if (isReading())
        m_job->cancel();
    else
        readAgain();
}

void ArchiveSourceEdit::finished()
{
    showImages();
    emit changed();
}

void ArchiveSourceEdit::showImages()
{
    const bool isRead = m_job && m_job->state() == Job::State::Succeeded;
    m_reading->setVisible(m_job && !isRead);
    m_progress->setVisible(isReading());
    m_stop->setText(isReading() ? tr("Stop reading") : tr("Read a&gain"));
    m_error->setVisible(m_job && m_job->isOver() && !isRead);
    if (m_job && m_job->isOver() && m_job->error())
        m_error->setError(*m_job->error());
    m_images->setVisible(isRead);
    m_imagesLabel->setVisible(isRead);
    const QSignalBlocker quiet(m_images);
    m_images->clear();
    if (!isRead)
        return;
    for (const ArchivedImage &image : m_job->images()) {
        auto *item = new QTreeWidgetItem(m_images);
        item->setText(Names, image.names.isEmpty() ? tr("(without a name)") : image.names.join(u", "_s));
        item->setText(Platforms, image.platforms.join(u", "_s));
        item->setText(Size, Formats::size(image.size));
        item->setText(Layers, QString::number(image.layers));
        item->setToolTip(Names, item->text(Names));
    }
    for (int column = 0; column < ColumnCount; ++column)
        m_images->resizeColumnToContents(column);
    fitImages();
    if (m_wanted)
        choose(*m_wanted);
}

/// As high as what it shows, within bounds.
void ArchiveSourceEdit::fitImages()
{
    constexpr int fewest = 2;
    constexpr int most = 7;
    const int rows = std::clamp(m_images->topLevelItemCount(), fewest, most);
    const int row = m_images->sizeHintForRow(0);
    m_images->setFixedHeight(m_images->header()->sizeHint().height() + rows * row + 2 * m_images->frameWidth());
}

/// The only one is the one; of several, what the text names.
void ArchiveSourceEdit::choose(const ArchiveSource &wanted)
{
    const auto &images = m_job->images();
    int row = images.size() == 1 ? 0 : wanted.index;
    for (int at = 0; at < images.size() && row < 0 && !wanted.name.isEmpty(); ++at)
        if (images.at(at).names.contains(wanted.name))
            row = at;
    if (row >= 0 && row < images.size())
        m_images->setCurrentItem(m_images->topLevelItem(row));
}

int ArchiveSourceEdit::chosen() const
{
    const auto selected = m_images->selectedItems();
    return selected.isEmpty() ? -1 : m_images->indexOfTopLevelItem(selected.first());
}

QString ArchiveSourceEdit::reason() const
{
    if (m_path->text().trimmed().isEmpty())
        return tr("Choose an archive, or drop one here.");
    if (m_readPath.isEmpty())
        return tr("There is no such file or folder.");
    if (!m_job || !m_job->isOver())
        return tr("The archive is being read.");
    if (m_job->state() != Job::State::Succeeded)
        return tr("The archive could not be read.");
    return chosen() < 0 ? tr("The archive holds several images. Choose one.") : QString();
}

std::optional<CopySource::Source> ArchiveSourceEdit::source() const
{
    if (!reason().isEmpty())
        return {};
    ArchiveSource source{QFileInfo(m_readPath).absoluteFilePath(), {}, -1};
    const ArchivedImage &image = m_job->images().at(chosen());
    const bool isNamed = m_wanted && image.names.contains(m_wanted->name);
    if (isNamed)
        source.name = m_wanted->name;
    else if (m_job->images().size() > 1)
        source.index = chosen();
    return Source(source);
}

/// As the copy itself finds it: the name's tag, or an OCI layout's bare one.
QString ArchiveSourceEdit::tag() const
{
    if (!reason().isEmpty())
        return {};
    const QStringList &names = m_job->images().at(chosen()).names;
    const QString first = m_wanted && names.contains(m_wanted->name) ? m_wanted->name : names.value(0);
    if (const auto reference = Reference::parse(first); reference && !reference->tag().isEmpty())
        return reference->tag();
    const auto bare = std::ranges::find_if(names, [](const QString &name) { return Reference::isValidTag(name); });
    return bare == names.end() ? QString() : *bare;
}

QStringList ArchiveSourceEdit::platforms() const
{
    return reason().isEmpty() ? m_job->images().at(chosen()).platforms : QStringList();
}

}
