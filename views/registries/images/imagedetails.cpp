#include "views/registries/images/imagedetails.h"

#include "views/registries/images/elidedline.h"
#include "views/registries/images/imageadvicelist.h"
#include "views/registries/images/imageconfigtree.h"
#include "views/widgets/colors.h"
#include "views/widgets/fonts.h"
#include "views/widgets/formats.h"
#include "views/widgets/icons.h"
#include "views/widgets/readline.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int indexOfAdvice = 2;

enum LayerColumn { What, Size, Digest, MediaType };

QTreeWidgetItem *row(const QString &what, const Descriptor &descriptor)
{
    auto *item = new QTreeWidgetItem(
        {what, Formats::size(descriptor.size), descriptor.digest.toString(), descriptor.mediaType});
    item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(Digest, descriptor.digest.toString());
    return item;
}

/// Text that is too long for its place can still be read and copied whole.
ReadLine *line(const QString &name)
{
    auto *edit = new ElidedLine;
    edit->setObjectName(name);
    edit->setFrame(false);
    edit->setFont(fixedFont());
    QPalette ground = edit->palette();
    ground.setColor(QPalette::Base, Qt::transparent);
    edit->setPalette(ground);
    return edit;
}

QHBoxLayout *choice(QLabel *label, QComboBox *box)
{
    label->setBuddy(box);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(box, 1);
    return line;
}

}

ImageDetails::ImageDetails(QWidget *parent)
    : QWidget(parent)
    , m_reference(*Reference::parse(u"none"_s))
    , m_name(line(u"imageReference"_s))
    , m_digest(line(u"imageDigest"_s))
    , m_summary(new WrappedLabel)
    , m_tabs(new QTabWidget)
    , m_layers(new QTreeWidget)
    , m_platformRow(new QWidget)
    , m_platformLabel(new QLabel)
    , m_platform(new QComboBox)
    , m_configuration(new QTreeWidget)
    , m_advice(new ImageAdviceList)
    , m_documentLabel(new QLabel)
    , m_document(new QComboBox)
    , m_json(new QPlainTextEdit)
{
    m_summary->setObjectName(u"imageSummary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layers->setObjectName(u"imageLayers"_s);
    m_layers->setAlternatingRowColors(true);
    m_configuration->setObjectName(u"imageConfiguration"_s);
    m_configuration->setAlternatingRowColors(true);
    m_configuration->setWordWrap(true);
    m_tabs->setObjectName(u"imageTabs"_s);
    m_tabs->addTab(m_layers, {});
    m_tabs->addTab(m_configuration, {});
    m_tabs->addTab(m_advice, {});
    m_tabs->addTab(jsonPage(), {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(layout->spacing() / 2);
    layout->addWidget(m_name);
    layout->addWidget(m_digest);
    layout->addWidget(m_summary);
    layout->addWidget(platformRow());
    layout->addWidget(m_tabs, 1);
    keepTranslated(this, [this] { retranslate(); });
}

QWidget *ImageDetails::platformRow()
{
    m_platform->setObjectName(u"imagePlatform"_s);
    QHBoxLayout *row = choice(m_platformLabel, m_platform);
    row->setContentsMargins({});
    m_platformRow->setLayout(row);
    m_platformRow->hide();
    connect(m_platform, &QComboBox::currentIndexChanged, this, [this] { showPlatform(); });
    return m_platformRow;
}

QWidget *ImageDetails::jsonPage()
{
    auto *page = new QWidget;
    m_document->setObjectName(u"imageDocument"_s);
    m_json->setObjectName(u"imageJson"_s);
    m_json->setReadOnly(true);
    m_json->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_json->setWordWrapMode(QTextOption::WrapAnywhere); // many registries send one long line
    m_json->setFont(fixedFont());
    m_json->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(choice(m_documentLabel, m_document));
    layout->addWidget(m_json, 1);
    connect(m_document, &QComboBox::currentIndexChanged, this, [this] { showDocument(); });
    return page;
}

void ImageDetails::retranslate()
{
    m_tabs->setTabText(0, tr("&Layers"));
    m_tabs->setTabText(1, tr("Confi&guration"));
    m_tabs->setTabText(indexOfAdvice, tr("Ad&vice"));
    m_tabs->setTabText(3, tr("&JSON"));
    m_layers->setHeaderLabels({tr("Platform or layer"), tr("Size"), tr("Digest"), tr("Media type")});
    m_layers->setAccessibleName(tr("Platforms and layers"));
    m_configuration->setHeaderLabels({tr("Setting"), tr("Value")});
    m_configuration->setAccessibleName(tr("Configuration of the image"));
    m_name->setAccessibleName(tr("Reference"));
    m_digest->setAccessibleName(tr("Digest"));
    m_platformLabel->setText(tr("&Platform:"));
    m_documentLabel->setText(tr("&Document:"));
    m_json->setAccessibleName(tr("JSON as the registry sent it"));
    if (!m_root)
        return;
    showSummary();
    showLayers();
    fillChoices();
}

void ImageDetails::show(const InspectJob &job)
{
    m_reference = job.reference();
    m_root = job.root();
    m_size = job.size();
    m_images = job.images();
    showSummary();
    showLayers();
    fillChoices();
}

void ImageDetails::clear()
{
    m_root.reset();
    m_images.clear();
    m_documents.clear();
    m_name->clear();
    m_digest->clear();
    m_summary->clear();
    m_layers->clear();
    m_platform->clear();
    m_document->clear();
    m_platformRow->hide();
}

void ImageDetails::showSummary()
{
    const auto set = [](ReadLine *line, const QString &text) {
        line->showText(text);
        line->setToolTip(text);
    };
    set(m_name, m_reference.toString());
    set(m_digest, m_root->digest().toString());
    m_summary->setText(u"%1 · %2"_s.arg(Formats::size(m_size), m_root->mediaType()));
    m_summary->setToolTip(Qt::convertFromPlainText(m_summary->text()));
}

void ImageDetails::showLayers()
{
    m_layers->clear();
    for (const InspectedImage &image : std::as_const(m_images)) {
        auto *platform = row(image.platform, image.manifest.descriptor());
        platform->setText(Size, Formats::size(image.size));
        m_layers->addTopLevelItem(platform);
        if (image.manifest.config())
            platform->addChild(row(tr("Configuration"), *image.manifest.config()));
        int number = 0;
        for (const Descriptor &layer : image.manifest.layers())
            platform->addChild(row(tr("Layer %1").arg(++number), layer));
    }
    constexpr int fewPlatforms = 2;
    if (m_images.size() <= fewPlatforms)
        m_layers->expandAll();
    m_layers->resizeColumnToContents(What);
    m_layers->resizeColumnToContents(Size);
}

/// Before the boxes are filled nothing is shown from them: each would otherwise be shown twice.
void ImageDetails::fillChoices()
{
    const int platform = m_platform->currentIndex();
    const int document = m_document->currentIndex();
    const QSignalBlocker noPlatform(m_platform);
    const QSignalBlocker noDocument(m_document);
    m_platform->clear();
    m_document->clear();
    m_documents = {{m_root->isIndex() ? tr("Index") : tr("Manifest"), QString::fromUtf8(m_root->bytes())}};
    for (const InspectedImage &image : std::as_const(m_images)) {
        m_platform->addItem(image.platform);
        if (m_root->isIndex())
            m_documents.append({tr("Manifest of %1").arg(image.platform), QString::fromUtf8(image.manifest.bytes())});
        if (!image.config.isEmpty())
            m_documents.append({tr("Configuration of %1").arg(image.platform),
                                QString::fromUtf8(QJsonDocument(image.config).toJson(QJsonDocument::Indented))});
    }
    for (const Document &each : std::as_const(m_documents))
        m_document->addItem(each.name);
    m_platform->setCurrentIndex(platform < m_platform->count() ? qMax(platform, 0) : 0);
    m_document->setCurrentIndex(document < m_document->count() ? qMax(document, 0) : 0);
    constexpr int several = 2;
    m_platformRow->setVisible(m_platform->count() >= several);
    showPlatform();
    showDocument();
}

void ImageDetails::showPlatform()
{
    m_configuration->clear();
    const int at = m_platform->currentIndex();
    if (at < 0 || at >= m_images.size()) {
        showAdvice({});
        return;
    }
    const InspectedImage &image = m_images.at(at);
    m_configuration->addTopLevelItems(imageConfigItems(image.config));
    m_configuration->expandAll();
    m_configuration->resizeColumnToContents(0);
    showAdvice(adviceFor(image, QDateTime::currentDateTimeUtc()));
}

/// That there is some is seen on every page.
void ImageDetails::showAdvice(const QList<ImageAdvice> &advice)
{
    m_advice->setAdvice(advice);
    const auto count = static_cast<int>(advice.size());
    m_tabs->setTabText(indexOfAdvice, count > 0 ? tr("Ad&vice (%1)").arg(count) : tr("Ad&vice"));
    m_tabs->setTabIcon(indexOfAdvice, count > 0 ? icon(u"triangle-alert"_s, Tone::Warning) : QIcon());
}

void ImageDetails::showDocument()
{
    const int document = m_document->currentIndex();
    m_json->setPlainText(document < 0 || document >= m_documents.size() ? QString() : m_documents.at(document).text);
}

}
