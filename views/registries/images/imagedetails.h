#pragma once

#include "models/distribution/inspect/inspectjob.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace quaymaster
{

class ReadLine;

/// What one image is made of: platforms and layers, the configuration of a platform, the JSON as it came.
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

    QWidget *configurationPage();
    QWidget *jsonPage();
    void retranslate();
    void showSummary();
    void showLayers();
    void showConfiguration();
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
    QLabel *m_platformLabel;
    QComboBox *m_platform;
    QTreeWidget *m_configuration;
    QLabel *m_documentLabel;
    QComboBox *m_document;
    QPlainTextEdit *m_json;
};

}
