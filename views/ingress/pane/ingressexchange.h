#pragma once

#include "models/image/reference.h"

#include <QObject>
#include <optional>

namespace quaymaster
{

class TemplateEditor;
class IngressActions;
class IngressTabs;
class RegistryBrowser;
struct Error;

/// Templates and entries that come from elsewhere, or go there.
class IngressExchange final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    IngressExchange(IngressTabs &tabs, RegistryBrowser &browser, QWidget &pane);

    void follow(const IngressActions &actions);
    void newTemplate();
    void insertTemplate(); ///< into the file in front, if it has none and nothing else
    void compare(); ///< the file in front with an image
    void newEntry(); ///< for an image, into the list in front, else into a template of its own
    void exportEntry();
    void insertFile();
    void insertClipboard();

signals:
    void failed(const quaymaster::Error &error);
    void told(const QString &sentence);

private:
    void add(const Reference &image, const std::optional<QList<int>> &ports);
    void insert(const QByteArray &text, const QString &title);

    IngressTabs &m_tabs;
    RegistryBrowser &m_browser;
    QWidget &m_pane;
};

}
