#pragma once

#include "models/distribution/inspect/imageadvice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace quaymaster
{

class ImageAdviceList;
class ReadLine;

/// What one image is made of: platforms and layers, the configuration of a platform and what would be better about it,
/// the JSON as it came.
class ImageDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageDetails(QWidget *parent = nullptr);

    void show(const InspectJob &job);
    void clear();

private:
    struct Document
    {
        QString name;
        QString text;
    };

    QWidget *platformRow();
    QWidget *jsonPage();
    void retranslate();
    void showSummary();
    void showLayers();
    void showPlatform();
    void showAdvice(const QList<ImageAdvice> &advice);
    void showDocument();
    void fillChoices();

    Reference m_reference;
    std::optional<Manifest> m_root;
    qint64 m_size = 0;
    QList<InspectedImage> m_images;
    QList<Document> m_documents;

    ReadLine *m_name;
    ReadLine *m_digest;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QTreeWidget *m_layers;
    QWidget *m_platformRow; ///< of an image for several platforms
    QLabel *m_platformLabel;
    QComboBox *m_platform;
    QTreeWidget *m_configuration;
    ImageAdviceList *m_advice;
    QLabel *m_documentLabel;
    QComboBox *m_document;
    QPlainTextEdit *m_json;
};

}
