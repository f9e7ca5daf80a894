#pragma once

#include "models/ingress/document/ingressservices.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace quaymaster
{

/// What users of an entry's images will see as the platform's tools: a name and an address for each rule.
class ToolCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolCard(QWidget *parent = nullptr);

    void setAddress(const ServiceAddress &address) { m_address = address; }
    const ServiceAddress &address() const { return m_address; }
    /// nullptr: there is no entry.
    void setEntry(const IngressEntry *entry);

signals:
    void placeWanted(const QString &pointer); ///< of a rule

private:
    void translate();

    ServiceAddress m_address;
    QLabel *m_title;
    QLabel *m_images;
    QTreeWidget *m_tools;
};

}
